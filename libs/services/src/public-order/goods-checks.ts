import { fails, holds, unknown, type GoodsAccount, type GoodsPenalty, type GoodsStore, type Identity, type Organisation, type Outcome, type PersonRef, type SafetyPermit } from '@yichuang/definition';
import { addYears, dateInBoth, type CivilDate, type Text } from '@yichuang/kernel';

import { isUnknown, strangerAmong } from './trade-operator.js';

/** Units buy dangerous goods; a person has no register entry to buy with. */
export const isUnit = ({ facts: { organisation } }: { readonly facts: { readonly organisation: Organisation | null } }): Outcome =>
  organisation ? holds() : fails('只有依法登记的单位可以购买，个人不得购买', 'Only a registered unit may buy, not a person');

interface Sold {
  readonly permit: SafetyPermit | null;
  readonly sellerUscc: string;
  readonly seller: Organisation | null;
  /** CAS numbers or kinds. */
  readonly goods: readonly string[];
  readonly until: CivilDate;
}

/** Who sells holds a permit of their own for everything that is sold. */
export function isSellerLicensed({ permit, sellerUscc, seller, goods, until }: Sold): Outcome {
  if (seller?.status !== 'active') return fails('没有查到存续的销售单位，请核对统一社会信用代码', 'No active seller has this unified social credit code: check it');
  if (!permit || permit.uscc !== sellerUscc) return unknown('共享数据中没有该编号的许可证，由工作人员核对销售单位资质', 'No permit of this number is shared; an officer checks the seller’s permit');
  if (permit.status !== 'valid' || permit.validUntil < until) return fails('销售单位的许可证已到期或者被吊销', 'The seller’s permit has ended or was revoked');
  const missing = goods.filter((each) => !permit.covers.includes(each));
  return missing.length === 0 ? holds() : fails(`销售单位的许可证不包括${missing.join('、')}`, `The seller’s permit does not cover ${missing.join(', ')}`);
}

/** What was bought before has been reported. */
export function isReported(account: GoodsAccount | null, says: 'yes' | 'no' | 'first'): Outcome {
  if (says === 'no') return fails('上次购买尚未备案，请先备案', 'The last purchase has not been reported: report it first');
  if (!account) return says === 'first' ? holds() : unknown('没有查到以往购买的记录，由工作人员核对', 'No earlier purchase is on record; an officer checks');
  if (account.overdueReports > 0) return fails(`有${account.overdueReports}次购买逾期未备案，请先备案`, `${account.overdueReports} purchases are overdue for report: report them first`);
  return account.hasDifference ? fails('账物不符尚未查明，请先到所在地公安机关说明', 'Book and stock differ: explain it to the police of your county first') : holds();
}

/** The goods account of whoever bought in the last year shows the yearly report, due on 31 March. */
export function hasYearlyReport(account: GoodsAccount | null, today: CivilDate): Outcome {
  if (!account?.boughtLastYear || account.reportedLastYear || today <= `${today.slice(0, 4)}-03-31`) return holds();
  return fails('尚未报告上年度购买使用情况，请先报告', 'Last year’s purchases and use have not been reported: report them first');
}

const YEARS_WITHOUT = 3;

export const isUnpunished = (penalties: readonly GoodsPenalty[], today: CivilDate): Outcome =>
  penalties.some(({ decidedOn }) => addYears(decidedOn, YEARS_WITHOUT) > today) ? fails('3年内因违反规定被停止受理申请', 'Applications are not accepted within three years of a penalty') : holds();

/** The store at an address when it is the unit’s own: nothing is told of another’s. */
export const ownStore = (store: GoodsStore | null, uscc: string | undefined): GoodsStore | null => (store?.operatorUscc === uscc ? store : null);

/** A licence holds from the day that was asked for, and never before it was decided. */
export const laterOf = (day: CivilDate, decidedOn: CivilDate): CivilDate => (day > decidedOn ? day : decidedOn);

/** From one day to another, neither before the decision. */
export function periodFrom(from: CivilDate, until: CivilDate, decidedOn: CivilDate): Text {
  const [first, last] = [dateInBoth(laterOf(from, decidedOn)), dateInBoth(laterOf(until, decidedOn))];
  return { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
}

/** Everybody named is known by this name and number. */
export function arePersonsKnown(persons: readonly PersonRef[], known: readonly Identity[]): Outcome {
  const stranger = strangerAmong(persons, known);
  return stranger ? isUnknown(stranger) : holds();
}
