import { fails, holds, unknown, type Accommodation, type CompatriotDocument, type Crossing, type Foreigner, type ForeignPermit, type ForeignVisa, type Guardianship, type LatestCrossing, type LossReport, type Outcome, type Party, type Person, type TravelDocument, type TravelDocumentKind } from '@yichuang/definition';
import { formatDate, type CivilDate } from '@yichuang/kernel';

import { needsGuardian } from './applying.js';
import { isForeign, type LossForm, type LostDocument } from './loss-form.js';

/** What must be known of someone who lost a document. */
export interface Losing {
  readonly applicant: Party;
  readonly form: LossForm & { readonly handledBy?: string };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly guardianship: Guardianship | null;
    readonly documents: readonly TravelDocument[];
    readonly compatriotDocument: CompatriotDocument | null;
    readonly visa: ForeignVisa | null;
    readonly permits: readonly ForeignPermit[];
    readonly stays: readonly Accommodation[];
    readonly losses: readonly LossReport[];
    readonly latest: LatestCrossing | null;
    readonly crossings: readonly Crossing[];
  };
  readonly today: CivilDate;
}

/** A document as its register has it. */
interface Found {
  readonly number: string;
  readonly status: string;
  readonly issuedOn?: CivilDate;
  readonly validUntil?: CivilDate;
  readonly isSeized?: boolean;
}

const kinds: Readonly<Partial<Record<LostDocument, TravelDocumentKind>>> = { passport: 'ordinary-passport', hkMacaoPermit: 'hong-kong-macao-permit', taiwanPermit: 'taiwan-permit', exitEntryPermit: 'exit-entry-permit' };

const compatriotKinds: Readonly<Partial<Record<LostDocument, CompatriotDocument['kind']>>> = { taiwanResidentPermit: 'taiwan-permit-5y', homeReturnPermit: 'home-return-permit' };

/** A travel document of a citizen: the one named, or the one issued last. */
export function citizensDocument({ form: { documentType, documentNumber }, facts: { documents } }: Pick<Losing, 'form' | 'facts'>): TravelDocument | undefined {
  const kind = kinds[documentType];
  return documents.find((each) => each.kind === kind && (documentNumber === undefined || each.number === documentNumber));
}

/** The stay or residence permit that was lost. */
export function lostPermit({ form: { documentNumber }, facts: { permits } }: Pick<Losing, 'form' | 'facts'>): ForeignPermit | undefined {
  return permits.find(({ number, status }) => (documentNumber === undefined ? status === 'valid' : number === documentNumber));
}

/** The document that was lost, wherever it is on record. */
export function lostDocument(subject: Pick<Losing, 'applicant' | 'form' | 'facts'>): Found | undefined {
  const { applicant, form: { documentType, documentNumber }, facts: { compatriotDocument, foreigner } } = subject;
  const isNamed = (number: string): boolean => documentNumber === undefined || documentNumber === number;
  if (documentType === 'residencePermit') return lostPermit(subject);
  if (documentType === 'foreignPassport') return foreigner && isNamed(applicant.documentNumber) ? { number: applicant.documentNumber, status: 'valid' } : undefined;
  const compatriotKind = compatriotKinds[documentType];
  if (compatriotKind) return compatriotDocument?.kind === compatriotKind && isNamed(compatriotDocument.number) ? compatriotDocument : undefined;
  return citizensDocument(subject);
}

export function isHolder(subject: Losing): Outcome {
  const { form, facts: { guardianship } } = subject;
  if (form.handledBy === 'guardian') {
    if (!needsGuardian(subject)) return fails('年满16周岁的持证人应当由本人申报', 'A holder of 16 or over reports in person');
    return guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对', 'The register does not show the guardianship; an officer checks');
  }
  return isForeign(form) ? unknown('请到停留地出入境管理机构核验身份，领取报失证明', 'Go to the exit-entry office of the place of stay: it verifies who you are and hands out the certificate') : holds();
}

export function isUsable(subject: Losing): Outcome {
  const { form, facts: { losses }, today } = subject;
  const document = lostDocument(subject);
  if (!document) return isForeign(form) ? unknown('没有查到证件登记，由工作人员核对', 'The document is not on record; an officer checks') : fails('没有查到您名下的该证件，请核对种类和号码', 'No such document of yours was found: check kind and number');
  const report = losses.find(({ documentNumber, reportedOn }) => documentNumber === document.number && reportedOn >= (document.issuedOn ?? ''));
  if (report) return fails(`该证件已于${formatDate(report.reportedOn, 'zh')}申报（${report.number}），不需要重复申报`, `It was reported on ${formatDate(report.reportedOn, 'en')} (${report.number}) already`);
  if (document.isSeized) return fails('登记显示证件已被依法扣押，不属于遗失，请向扣押机关查询', 'The register shows that an authority is holding the document: it is not lost, ask that authority');
  if (document.validUntil !== undefined && document.validUntil < today) return fails('证件已经过期，不需要申报遗失，可以直接申请新证', 'The document has expired: there is nothing to report, apply for a new one');
  return document.status === 'valid' ? holds() : fails('证件已经作废，不需要申报遗失', 'The document is void already: there is nothing to report');
}

export function isUnused(subject: Losing): Outcome {
  const { form: { lossDate }, facts: { latest, crossings } } = subject;
  const number = lostDocument(subject)?.number;
  const wasUsed = (latest?.documentNumber === number && (latest?.at ?? '') > lossDate) || crossings.some((each) => each.documentNumber === number && each.on > lossDate.slice(0, 10));
  return number !== undefined && wasUsed ? unknown('出入境记录显示该证件在遗失时间之后仍被使用，由工作人员核实', 'By the border records the document was used after the loss: an officer looks into it') : holds();
}

export const isHere = ({ facts: { latest } }: Losing): Outcome =>
  latest?.direction === 'exit' ? fails('出入境记录显示持证人在境外，请向中国驻外使领馆或者本国使领馆申报', 'By the border records the holder is abroad: report to the Chinese embassy or consulate, or to your own') : holds();
