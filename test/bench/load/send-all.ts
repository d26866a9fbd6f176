import { connect, type TcpNetConnectOpts } from 'node:net';

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
  const lanes = Array.from({ length: Math.min(connections, requests.length) }, () => lane({ host: hostname, port: Number(port) }, rest, latencies));
  await Promise.all(lanes);
  return { seconds: (milliseconds() - began) / 1_000, latencies: latencies.sort((a, b) => a - b) };
}

/** What all connections read into, one after the other: a buffer for each piece would add half as much to the work here. */
const buffer = Buffer.allocUnsafe(65_536);

/** One connection: the next request goes out when the answer to the one before is there. */
function lane(address: TcpNetConnectOpts, rest: Iterator<Buffer, undefined>, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    const next = (): void => {
      const { value, done } = rest.next();
      if (done) return resolve(void socket.end());
      sentAt = milliseconds();
      socket.write(value);
    };
    const read = readResponses(({ status, body }) => {
      latencies.push(milliseconds() - sentAt);
      if (status >= 200 && status < 300) return next();
      socket.destroy();
      reject(new Error(`Answered ${status}: ${body}`));
    });
    const onread = { buffer, callback: (length: number) => (read(buffer.toString('latin1', 0, length)), true) };
    const socket = connect({ ...address, noDelay: true, onread });
    socket.on('connect', next).on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection')));
  });
}
