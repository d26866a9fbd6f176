import { median, type Figure } from '../figures.js';
import { sendAll } from '../load/send-all.js';
import { startRole, type Started } from '../start-process.js';
import type { Surroundings } from '../surroundings.js';

interface Intake {
  readonly server: Started;
  readonly surroundings: Surroundings;
  readonly prepare: (count: number) => Promise<readonly Buffer[]>;
}

const COUNT = 8_000;
const ROUNDS = 3;

/** Durable intake, no worker running, against a bare server that answers the same requests at once. */
export async function intakeShare({ server, surroundings, prepare }: Intake): Promise<Figure[]> {
  const plain = await startRole(surroundings.env, 'plain');
  const rateOf = async ({ url }: Started): Promise<number> => {
    const requests = await prepare(COUNT);
    return COUNT / (await sendAll({ url, requests, connections: 128 })).seconds;
  };
  const rounds: { durable: number; bare: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) rounds.push({ durable: await rateOf(server), bare: await rateOf(plain) });
  await plain.stop();
  const counted = rounds.slice(1);
  return [
    { name: 'intakePerSecond', words: 'Durable intake', value: median(counted.map(({ durable }) => durable)), unit: '/s' },
    { name: 'barePostPerSecond', words: 'Bare Fastify POST of the same', value: median(counted.map(({ bare }) => bare)), unit: '/s' },
    { name: 'g6', words: 'G6  durable intake ÷ bare POST', value: 100 * median(counted.map(({ durable, bare }) => durable / bare)), unit: '%', goal: 50 },
  ];
}
