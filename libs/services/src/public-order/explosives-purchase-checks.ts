import { fails, holds, unknown, type BlastingProject, type GoodsAccount, type GoodsStore, type Identity, type Organisation, type Outcome, type PublicOrderLicence, type SafetyPermit } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { explosiveKinds, isComparable, itemsOf, sumBy } from './explosives-kinds.js';
import type { ExplosivesPurchaseForm } from './explosives-purchase-form.js';
import { arePersonsKnown, isSellerLicensed, ownStore } from './goods-checks.js';

type Held = Pick<PublicOrderLicence, 'number' | 'validUntil' | 'details'>;

/** What must be known before someone buys explosives. */
export interface BuyingExplosives {
  readonly form: ExplosivesPurchaseForm & { readonly uscc?: string; readonly organisationName?: string };
  readonly facts: {
    readonly blastingLicences: readonly Held[];
    readonly ownPermits: readonly SafetyPermit[];
    readonly project: BlastingProject | null;
    readonly magazine: GoodsStore | null;
    readonly account: GoodsAccount | null;
    readonly earlier: readonly Held[];
    readonly seller: Organisation | null;
    readonly sellerPermit: SafetyPermit | null;
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const MOST_DAYS = 30;

export function isLicensedUser({ form, facts: { blastingLicences } }: BuyingExplosives): Outcome {
  if (form.useProof === 'other') return unknown('由工作人员审查所填的合法使用证明', 'An officer judges the proof of lawful use');
  const licence = blastingLicences.find(({ number }) => number === form.blastingLicenceNumber);
  if (!licence) return fails('没有查到本单位该编号的《爆破作业单位许可证》，请核对', 'No blasting unit licence of your unit has this number: check it');
  return (licence.validUntil ?? form.purchaseUntil) >= form.purchaseUntil ? holds() : fails('《爆破作业单位许可证》在购买截止日期前到期', 'The blasting unit licence ends before the last day of purchase');
}

export function isNoDealer({ form, facts: { ownPermits }, today }: BuyingExplosives): Outcome {
  const own = ownPermits.find(({ kind, status, validUntil, covers }) => ['production', 'trade'].includes(kind) && status === 'valid' && validUntil >= today && form.items.some((item) => covers.includes(item.kind)));
  return own ? fails(`本单位持有许可证${own.number}，凭该证购买，不需要本许可`, `Your unit holds permit ${own.number} and buys on it; this licence is not needed`) : holds();
}

export function isProjectLawful({ form, facts: { project } }: BuyingExplosives): Outcome {
  if (form.useProof !== 'commercial-blasting') return unknown('由工作人员审查用途和生产、科研任务', 'An officer judges purpose and task');
  if (!project || project.uscc !== form.uscc) return fails('没有查到本单位该编号的爆破作业项目，请核对', 'No blasting project of your unit has this number: check it');
  if (project.regionCode !== form.regionCode) return fails('爆破作业项目不在所填的使用地，请更正', 'The project does not lie in the county named: correct it');
  return project.needsCityApproval && !project.isCityApproved ? fails('该项目须经设区的市级公安机关批准，尚未批准', 'The project needs the approval of the city police, which is not there yet') : holds();
}

/** What licences that are still open allow to be bought for the project; of some of it the purchase may be on record already. */
const licensedFor = ({ form: { projectNumber }, facts: { earlier }, today }: BuyingExplosives): Partial<Record<string, number>> =>
  sumBy(earlier.filter(({ validUntil, details }) => details['projectNumber'] === projectNumber && (validUntil === null || validUntil >= today)).flatMap(({ details }) => itemsOf(details)), 'kind');

export function isQuantityReasonable(subject: BuyingExplosives): Outcome {
  const { form, facts: { project } } = subject;
  const compare = unknown('由工作人员核对品种、数量与用途', 'An officer compares kinds and quantities with the purpose');
  if (form.useProof !== 'commercial-blasting' || !project) return compare;
  const wanted = sumBy(form.items, 'kind');
  const left = (kind: string): number => (project.planned[kind] ?? 0) - (project.purchased[kind] ?? 0);
  const listed = form.items.filter(isComparable);
  const over = listed.find(({ kind }) => (wanted[kind] ?? 0) > left(kind));
  if (over) return fails(`${explosiveKinds[over.kind].zh}超过项目剩余需用量${left(over.kind)}，请减少数量`, `${explosiveKinds[over.kind].en} exceeds what the project still needs, ${left(over.kind)}: reduce it`);
  const licensed = licensedFor(subject);
  if (listed.some(({ kind }) => (wanted[kind] ?? 0) + (licensed[kind] ?? 0) > left(kind))) return unknown('与该项目尚未到期的购买许可证合计可能超过剩余需用量，由工作人员核对', 'Together with licences still open for the project it may be more than is needed; an officer compares');
  return listed.length === form.items.length ? holds() : compare;
}

export function isStorable({ form, facts: { magazine } }: BuyingExplosives): Outcome {
  if (form.sameDayUse) return unknown('当日配送、当日用完，由工作人员核对配送和清退安排', 'Used on the day of delivery; an officer checks how the rest is returned');
  const own = ownStore(magazine, form.uscc);
  if (!own) return unknown('专用仓库未备案，由工作人员核对', 'The magazine is not on file; an officer checks it');
  const wanted = Object.entries(sumBy(form.items, 'unit'));
  if (wanted.some(([unit, quantity = 0]) => (own.stock[unit] ?? 0) + quantity > (own.capacity[unit] ?? Infinity))) return fails('购买后库存超过专用仓库的设计容量，请减少数量', 'The purchase would exceed the capacity of the magazine: reduce it');
  return wanted.every(([unit]) => unit in own.capacity) ? holds() : unknown('备案的库容不以该计量单位计，由工作人员核对', 'The capacity on file is not counted in this unit; an officer compares');
}

export const isSoldLawfully = ({ form, facts: { seller, sellerPermit } }: BuyingExplosives): Outcome =>
  isSellerLicensed({ permit: sellerPermit, sellerUscc: form.sellerUscc, seller, goods: form.items.map(({ kind }) => kind), until: form.purchaseUntil });

export const isPaidByUnit = ({ form }: BuyingExplosives): Outcome =>
  form.bankAccountName === form.organisationName ? holds() : fails('应当通过本单位的银行账户付款，不得使用现金', 'Payment goes through the unit’s own bank account, never in cash');

export function isClosed({ facts: { account, earlier }, today }: BuyingExplosives): Outcome {
  if ((account?.overdueReports ?? 0) > 0) return fails('有购买逾期未备案，请先备案', 'A purchase is overdue for report: report it first');
  const open = earlier.find(({ validUntil }) => validUntil !== null && validUntil < today);
  return open ? fails(`购买许可证${open.number}逾期未核销，请先交回`, `Purchase licence ${open.number} is overdue: return it first`) : holds();
}

export function isInPeriod({ form: { purchaseFrom, purchaseUntil } }: BuyingExplosives): Outcome {
  if (purchaseUntil <= purchaseFrom) return fails('购买截止日期应当晚于起始日期', 'The last day must be after the first');
  return purchaseUntil <= addDays(purchaseFrom, MOST_DAYS) ? holds() : fails('购买期限最长30日', 'The period is 30 days at most');
}

export const isKeeperKnown = ({ form: { storekeeper }, facts: { people } }: BuyingExplosives): Outcome => arePersonsKnown(storekeeper ? [storekeeper] : [], people);
