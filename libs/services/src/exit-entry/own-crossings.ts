import { fails, holds, isInForce, unknown, type CompatriotDocument, type Crossing, type Delegation, type Outcome, type TravelDocument, type TravelDocumentKind } from '@yichuang/definition';
import { addYears, formatDate, type CivilDate, type Text } from '@yichuang/kernel';

import { actsForAnother, needsGuardian, type Applying } from './applying.js';

const YEARS_BACK = 10;

/** Kinds of document that are searched. */
export const searchable = {
  passport: { zh: '护照', en: 'Passports' },
  hkMacaoPermit: { zh: '往来港澳通行证', en: 'Hong Kong and Macao permit' },
  taiwanPermit: { zh: '往来台湾通行证', en: 'Taiwan permit' },
  homeReturnPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' },
  taiwanResidentPermit: { zh: '台湾居民来往大陆通行证', en: 'Mainland Travel Permit for Taiwan Residents' },
  all: { zh: '全部证件', en: 'All documents' },
};
export type Searchable = keyof typeof searchable;

const kinds: Readonly<Record<TravelDocumentKind, Searchable>> = { 'ordinary-passport': 'passport', 'hong-kong-macao-permit': 'hkMacaoPermit', 'taiwan-permit': 'taiwanPermit', 'exit-entry-permit': 'all' };

/** A look at one's own crossings. */
export interface Searching extends Pick<Applying, 'applicant' | 'today'> {
  readonly form: { readonly handledBy?: string; readonly documents?: readonly Searchable[]; readonly periodStart?: CivilDate; readonly periodEnd?: CivilDate };
  readonly facts: Pick<Applying['facts'], 'person' | 'foreigner' | 'elsewhere' | 'guardianship'> & {
    readonly delegation: Delegation | null;
    readonly compatriot: CompatriotDocument | null;
    readonly documents: readonly TravelDocument[];
    readonly crossings: readonly Crossing[];
  };
}

/** Numbers of the documents of the kinds that were chosen. */
export function searchedNumbers({ form: { documents: chosen = [] }, facts: { documents, compatriot } }: Searching): string[] {
  const known: readonly (readonly [number: string, kind: Searchable])[] = [
    ...documents.map(({ number, kind }) => [number, kinds[kind]] as const),
    ...(compatriot ? [[compatriot.number, compatriot.kind === 'home-return-permit' ? 'homeReturnPermit' : 'taiwanResidentPermit'] as const] : []),
  ];
  return known.filter(([, kind]) => chosen.includes('all') || chosen.includes(kind)).map(([number]) => number);
}

/** Crossings of the period with these documents, the latest first. */
export function foundCrossings(subject: Searching): Crossing[] {
  const { form: { periodStart = '', periodEnd = subject.today }, facts: { crossings } } = subject;
  const numbers = searchedNumbers(subject);
  return crossings.filter(({ on, documentNumber }) => on >= periodStart && on <= periodEnd && numbers.includes(documentNumber));
}

const regions: Readonly<Record<Crossing['region'], Text>> = { 'hong-kong': { zh: '香港', en: 'Hong Kong' }, macao: { zh: '澳门', en: 'Macao' }, taiwan: { zh: '台湾', en: 'Taiwan' }, abroad: { zh: '国外', en: 'abroad' } };

export function crossingRow({ direction, region, on, port, documentNumber }: Crossing) {
  const where = regions[region];
  const way = direction === 'exit' ? { zh: '出境', en: 'Exit' } : { zh: '入境', en: 'Entry' };
  return { label: { zh: formatDate(on, 'zh'), en: formatDate(on, 'en') }, value: { zh: `${way.zh}，${where.zh}，${port}，证件${documentNumber}`, en: `${way.en}, ${where.en}, ${port}, document ${documentNumber}` } };
}

export function mayAsk(subject: Searching): Outcome {
  const { form: { handledBy }, facts: { guardianship, delegation }, today } = subject;
  if (handledBy === 'guardian') {
    if (!needsGuardian(subject)) return fails('年满16周岁的，由本人查询或者书面委托他人', 'Whoever is 16 or over asks in person or authorises someone in writing');
    return guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对', 'The register does not show the guardianship: an officer checks');
  }
  if (handledBy === 'agent') return isInForce(delegation, today) ? holds() : unknown('只能查询本人的记录；未见双方的电子委托，由工作人员核对委托书', 'Only your own records; there is no electronic authorisation of both sides: an officer checks the letter');
  return needsGuardian(subject) ? fails('未满16周岁的，由监护人代为查询', 'Under 16, a guardian asks') : holds();
}

export function isVerified({ applicant, facts: { person, elsewhere, foreigner, compatriot } }: Searching): Outcome {
  const name = person?.name ?? elsewhere[0]?.name ?? compatriot?.name ?? foreigner?.name;
  if (name?.toUpperCase() !== applicant.name.toUpperCase()) return fails('登记信息中没有查到您，或者姓名不一致', 'The registers do not know you, or know another name');
  const portrait = person?.portrait ?? foreigner?.portrait;
  return portrait?.comparable ? holds() : unknown('没有可供比对的人像，由工作人员核对', 'There is no portrait to compare: an officer checks');
}

export function isInRange({ form: { periodStart = '', periodEnd = '' }, today }: Searching): Outcome {
  if (periodStart > periodEnd) return fails('开始日期不能晚于结束日期', 'The first day is after the last one');
  return periodStart >= addYears(today, -YEARS_BACK) ? holds() : fails('网上只能查询10年以内的记录，请修改开始日期；更早的到窗口申请', 'On line, records of the last ten years can be searched: change the first day, and ask at a window for earlier ones');
}

/** Nobody is told which documents someone holds for whom they may not ask. */
export function hasKnownDocument(subject: Searching): Outcome {
  if (actsForAnother(subject.form) && mayAsk(subject).result !== 'holds') return unknown('由工作人员核对委托后查询', 'An officer searches once the authorisation is checked');
  return searchedNumbers(subject).length > 0 ? holds() : fails('登记中没有您所选种类的证件，请改选；证件没有关联到本人的，到窗口申请更正', 'No document of the kinds you chose is yours by the register: choose others, or ask at a window to have it corrected');
}

export const isChinese = ({ applicant: { documentType } }: Pick<Searching, 'applicant'>): Outcome =>
  documentType === 'passport' || documentType === 'permanent-residence-card' ? fails('外国人请到出入境管理机构窗口查询', 'Foreigners ask at the window of an exit-entry office') : holds();
