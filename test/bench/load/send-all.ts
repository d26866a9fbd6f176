import { connect, type Socket } from 'node:net';

import { readResponses } from './read-responses.js';

export interface Load {
  readonly url: string;
  readonly requests: readonly Buffer[];
  /** How many are under way at a time, each on a connection of its own. */
  readonly connections: number;
}

export interface Sent {
  readonly seconds: number;
  /** Milliseconds to the answer, in ascending order. */
  readonly latencies: readonly number[];
}

const milliseconds = (): number => performance.now();

/** Sends each request once and waits for all answers. @throws when one of them is not a success. */
export async function sendAll({ url, requests, connections }: Load): Promise<Sent> {
  const { hostname, port } = new URL(url);
  const rest = requests.values();
  const latencies: number[] = [];
  const began = milliseconds();
  const lanes = Array.from({ length: Math.min(connections, requests.length) }, () => lane(connect(Number(port), hostname), rest, latencies));
  await Promise.all(lanes);
  return { seconds: (milliseconds() - began) / 1_000, latencies: latencies.sort((a, b) => a - b) };
}

/** One connection: the next request goes out when the answer to the one before is there. */
function lane(socket: Socket, rest: Iterator<Buffer, undefined>, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    const next = (): void => {
      const { value, done } = rest.next();
      if (done) return resolve(void socket.end());
      sentAt = milliseconds();
      socket.write(value);
    };
    const answered = ({ status, body }: { readonly status: number; readonly body: string }): void => {
      latencies.push(milliseconds() - sentAt);
      if (status >= 200 && status < 300) return next();
      socket.destroy();
      reject(new Error(`Answered ${status}: ${body}`));
    };
    socket.setNoDelay(true).on('connect', next).on('error', reject).on('data', readResponses(answered));
    socket.on('close', () => reject(new Error('The server closed a connection')));
  });
}
