import { fails, holds, unknown, type GoodsAccount, type GoodsStore, type HazardousChemical, type Identity, type Organisation, type Outcome, type SafetyPermit } from '@yichuang/definition';
import { addDays, isCasNumber, type CivilDate } from '@yichuang/kernel';

import { gramsAfter } from './goods-amount.js';
import { arePersonsKnown, isReported, isSellerLicensed, ownStore } from './goods-checks.js';
import type { ToxicChemicalsForm } from './toxic-chemicals-form.js';

/** What must be known before someone buys highly toxic chemicals. */
export interface Buying {
  readonly form: ToxicChemicalsForm & { readonly uscc?: string };
  readonly facts: {
    readonly listed: readonly HazardousChemical[];
    readonly ownPermits: readonly SafetyPermit[];
    readonly store: GoodsStore | null;
    readonly account: GoodsAccount | null;
    readonly seller: Organisation | null;
    readonly sellerPermit: SafetyPermit | null;
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const DAYS_AHEAD = 60;
const permitNames = { production: '安全生产许可证', use: '安全使用许可证', trade: '经营许可证' };
const numbersOf = ({ items }: ToxicChemicalsForm): string[] => items.map(({ casNumber }) => casNumber);

/** Whoever holds a permit for the chemical buys on that permit (《危险化学品安全管理条例》第三十八条). */
export function needsLicence({ form, facts: { ownPermits }, today }: Buying): Outcome {
  const own = ownPermits.find(({ kind, status, validUntil, covers }) => kind in permitNames && status === 'valid' && validUntil >= today && numbersOf(form).some((number) => covers.includes(number)));
  if (!own) return holds();
  return fails(`本单位持有危险化学品${permitNames[own.kind as keyof typeof permitNames]}（${own.number}），凭该证购买，不需要本许可`, `Your unit holds permit ${own.number} and buys on it; this licence is not needed`);
}

export function isHighlyToxic({ form, facts: { listed } }: Buying): Outcome {
  const wrong = numbersOf(form).find((number) => !isCasNumber(number));
  if (wrong) return fails(`CAS号${wrong}的校验位不正确，请核对`, `The check digit of CAS ${wrong} is wrong: check the number`);
  const other = numbersOf(form).find((number) => !listed.some(({ cas, isHighlyToxic: marked }) => cas === number && marked));
  return other ? fails(`CAS号${other}不是《危险化学品目录》标注的剧毒化学品，不需要本许可，请核对`, `CAS ${other} is not marked highly toxic in the catalogue and needs no such licence: check it`) : holds();
}

export const storeOf = ({ form, facts: { store } }: { readonly form: Pick<Buying['form'], 'uscc'>; readonly facts: Pick<Buying['facts'], 'store'> }): GoodsStore | null => ownStore(store, form.uscc);

export function isStorageSafe(subject: Buying): Outcome {
  const { form, facts: { account } } = subject;
  const store = storeOf(subject);
  if (new Set(form.custodians.map(({ documentNumber }) => documentNumber)).size < form.custodians.length) return fails('双人保管应当是不同的人，请更正保管人员', 'Two-person control needs different persons: correct the custodians');
  const grams = gramsAfter(form.items);
  if (grams !== undefined && grams > form.storageLimitGrams) return fails('购买后超过储存限量，请减少数量', 'The purchase would exceed the storage limit: reduce it');
  if (!store) return form.storageDescription ? unknown('储存场所未备案，由工作人员查看所填防范设施', 'The storage is not on file; an officer looks at its protection') : fails('储存场所未备案，请说明防范设施', 'The storage is not on file: describe its protection');
  if (store.regionCode !== form.regionCode) return unknown('储存场所在另一县（市、区），由工作人员核对', 'The storage lies in another county; an officer checks');
  if (form.storageLimitGrams > (store.capacity['toxic'] ?? 0)) return fails('所填储存限量超过备案的限量', 'The storage limit is higher than the one on file');
  if (grams === undefined) return unknown('以体积计量，由工作人员核对储存限量', 'Measured by volume; an officer checks the storage limit');
  return account ? holds() : unknown('首次申请，由工作人员查看储存场所', 'A first application; an officer looks at the storage');
}

export const isSoldLawfully = ({ form, facts: { seller, sellerPermit } }: Buying): Outcome =>
  isSellerLicensed({ permit: sellerPermit, sellerUscc: form.sellerUscc, seller, goods: numbersOf(form), until: form.plannedPurchaseDate });

export const isAccounted = ({ form, facts: { account } }: Buying): Outcome => isReported(account, form.lastPurchaseReported);

export const areKeepersKnown = ({ form: { custodians, chemicalSafetyManager }, facts: { people } }: Buying): Outcome => arePersonsKnown([...custodians, chemicalSafetyManager], people);

export const isSoon = ({ form: { plannedPurchaseDate }, today }: Buying): Outcome =>
  plannedPurchaseDate <= addDays(today, DAYS_AHEAD) ? holds() : fails('请在拟购买日前60日内申请', 'Apply within 60 days of the purchase');
