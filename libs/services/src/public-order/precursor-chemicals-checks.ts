import { fails, holds, unknown, type GoodsAccount, type GoodsPenalty, type GoodsStore, type Identity, type Organisation, type Outcome, type SafetyPermit } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { arePersonsKnown, hasYearlyReport, isSellerLicensed, isUnpunished, ownStore } from './goods-checks.js';
import type { PrecursorChemicalsForm } from './precursor-chemicals-form.js';

/** What must be known before someone buys precursors. */
export interface BuyingPrecursors {
  readonly form: PrecursorChemicalsForm & { readonly uscc?: string; readonly organisationName?: string };
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly store: GoodsStore | null;
    readonly account: GoodsAccount | null;
    readonly penalties: readonly GoodsPenalty[];
    readonly seller: Organisation | null;
    readonly agentUnit: Organisation | null;
    readonly sellerPermit: SafetyPermit | null;
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

export function isListed({ form: { items } }: BuyingPrecursors): Outcome {
  const twice = items.find(({ substance }, index) => items.findIndex((each) => each.substance === substance) !== index);
  return twice ? fails('同一品种请合并为一行', 'Put one substance into one line') : holds();
}

export const isStored = ({ form, facts: { store } }: BuyingPrecursors): Outcome =>
  ownStore(store, form.uscc) ? unknown('储存场所已备案，由工作人员审查管理制度和台账', 'The storage is on file; an officer judges rules and ledger') : unknown('储存场所未备案，由工作人员审查储存条件、管理制度和台账', 'The storage is not on file; an officer judges it with rules and ledger');

export const isFreeOfPenalties = ({ facts: { penalties }, today }: BuyingPrecursors): Outcome => isUnpunished(penalties, today);
export const hasReported = ({ facts: { account }, today }: BuyingPrecursors): Outcome => hasYearlyReport(account, today);

export const isSoldLawfully = ({ form, facts: { seller, sellerPermit }, today }: BuyingPrecursors): Outcome =>
  isSellerLicensed({ permit: sellerPermit, sellerUscc: form.sellerUscc, seller, goods: form.items.map(({ substance }) => substance), until: today });

export const isManagerKnown = ({ form: { manager }, facts: { people } }: BuyingPrecursors): Outcome => arePersonsKnown([manager], people);

/** 《易制毒化学品管理条例》第十九条: cash is not allowed. */
export function isPaidFromAccount({ form, facts: { agentUnit } }: BuyingPrecursors): Outcome {
  if (form.entrustedPurchase && agentUnit?.status !== 'active') return fails('没有查到存续的受托单位，请核对统一社会信用代码', 'No active agent has this unified social credit code: check it');
  const payers = [form.organisationName, ...(form.entrustedPurchase ? [agentUnit?.name] : [])];
  return payers.includes(form.bankAccountName) ? holds() : fails('付款账户应当是本单位或者受托单位的账户', 'The paying account must be that of the unit or its agent');
}
