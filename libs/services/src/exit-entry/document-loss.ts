import { fails, holds, unknown, type Outcome, type TravelDocument } from '@yichuang/definition';
import { formatDate, type CivilDate } from '@yichuang/kernel';

export type LossReason = 'lost' | 'stolen' | 'damaged';

export const lossReasons: Readonly<Record<LossReason, { readonly zh: string; readonly en: string }>> = {
  lost: { zh: '遗失', en: 'Lost' },
  stolen: { zh: '被盗', en: 'Stolen' },
  damaged: { zh: '损毁', en: 'Damaged' },
};

/** What becomes of a document that is replaced. */
export const statusAfter = { lost: 'void-lost', stolen: 'void-stolen', damaged: 'void-damaged' } as const;

export const isLossReason = (reason: string | undefined): reason is LossReason => reason !== undefined && reason in lossReasons;

/** It had not run out, and was lost after it was issued. */
export function isReplaceable(document: TravelDocument | undefined, lossDate: CivilDate | undefined, today: CivilDate): Outcome {
  if (!document) return fails('没有查到您名下的该证件，请核对号码', 'No such document of yours was found: check the number');
  if (document.validUntil < today || document.status === 'expired') return fails('证件已经过期，请申请失效重领', 'The document has expired: apply for a new one after lapse');
  if (document.status !== 'valid' && document.status !== 'void-lost' && document.status !== 'void-stolen') return fails('证件已经作废，请申请失效重领', 'The document is void already: apply for a new one after lapse');
  if (lossDate !== undefined && lossDate < document.issuedOn) return fails(`证件${formatDate(document.issuedOn, 'zh')}签发，发生日期不能早于签发日期，请核对`, `The document was issued on ${formatDate(document.issuedOn, 'en')}, after the date you gave: check it`);
  return holds();
}

interface Used {
  readonly documentNumber: string;
  readonly on: CivilDate;
}

/** Whoever reports a loss has agreed that the document is void; where it was used afterwards, a person looks. */
export const isReported = (document: TravelDocument | undefined, crossings: readonly Used[], lossDate: CivilDate): Outcome =>
  crossings.some(({ documentNumber, on }) => documentNumber === document?.number && on > lossDate)
    ? unknown('出入境记录显示该证件在所填日期之后仍被使用，由工作人员核实', 'By the border records the document was used after the date you gave: an officer looks into it')
    : holds();

export const isNotHeldBack = (document: TravelDocument | undefined): Outcome =>
  document?.isSeized ? fails('登记显示证件已被依法扣押，不属于遗失，请向扣押机关查询', 'The register shows that an authority is holding the document: it is not lost, ask that authority') : holds();
