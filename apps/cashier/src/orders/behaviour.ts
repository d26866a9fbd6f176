import type { Text } from '@yichuang/kernel';

interface Behaviour {
  readonly label: Text;
  readonly hint: Text;
  /** Seconds after which each notice goes out. */
  readonly noticesAfter: readonly number[];
  /** Seconds for which the cashier, asked, says that it still waits. */
  readonly silentFor: number;
  /** Fen by which the notice is wrong. */
  readonly wrongBy: number;
}

const lateSeconds = 60;
const usual = { silentFor: 0, wrongBy: 0 };

/** How the cashier tells that an order was paid: as it should, or as it happens. */
export const behaviours = {
  'at-once': { ...usual, noticesAfter: [0], label: { zh: '立即通知', en: 'At once' }, hint: { zh: '正常情况', en: 'As it should be' } },
  twice: { ...usual, noticesAfter: [0, 1], label: { zh: '通知两次', en: 'Twice' }, hint: { zh: '同一条通知发送两次', en: 'The same notice is sent two times' } },
  late: { ...usual, noticesAfter: [lateSeconds], silentFor: lateSeconds, label: { zh: '迟到', en: 'Late' }, hint: { zh: '一分钟后才入账，在此之前查询不到；这时再付一次，就是重复支付', en: 'Booked after a minute, nobody is told before; who pays again meanwhile pays twice' } },
  never: { ...usual, noticesAfter: [], label: { zh: '不通知', en: 'Never' }, hint: { zh: '通知丢失，只能查询', en: 'The notice is lost: one has to ask' } },
  'wrong-amount': { ...usual, noticesAfter: [0], wrongBy: 100, label: { zh: '金额不符', en: 'With a wrong amount' }, hint: { zh: '通知中的金额多1元，查询时金额正确', en: 'The notice says CNY 1 too much, the answer to a question is right' } },
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof behaviours;

export const isBehaviour = (name: unknown): name is BehaviourName => typeof name === 'string' && Object.hasOwn(behaviours, name);
