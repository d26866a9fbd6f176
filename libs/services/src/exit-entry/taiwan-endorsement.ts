import { fails, holds, unknown, type EndorsementType, type Organisation, type Outcome } from '@yichuang/definition';
import { addMonths, type CivilDate } from '@yichuang/kernel';

export const taiwanTypes = {
  none: { zh: '不申请签注', en: 'No endorsement' },
  L: { zh: '团队旅游（L）', en: 'Group tourism (L)' },
  G: { zh: '个人旅游（G）', en: 'Individual tourism (G)' },
  T: { zh: '探亲（T）', en: 'Family visit (T)' },
  D: { zh: '定居（D）', en: 'Settlement (D)' },
  Y: { zh: '应邀（Y）', en: 'Exchange by invitation (Y)' },
  F: { zh: '商务（F）', en: 'Business (F)' },
  X: { zh: '学习（X）', en: 'Study (X)' },
  C: { zh: '乘务（C）', en: 'Crew (C)' },
  Q: { zh: '其他（Q）', en: 'Other (Q)' },
};
export type TaiwanType = keyof typeof taiwanTypes;

export const taiwanValidities = {
  '6m1': { zh: '6个月1次', en: 'Six months, one entry' },
  '6mM': { zh: '6个月多次', en: 'Six months, multiple' },
  '1yM': { zh: '1年多次', en: 'One year, multiple' },
  '2yM': { zh: '2年多次', en: 'Two years, multiple' },
  '3yM': { zh: '3年多次', en: 'Three years, multiple' },
  byStudy: { zh: '按学制多次', en: 'Multiple, for the length of study' },
};
export type TaiwanValidity = keyof typeof taiwanValidities;

const upToThreeYears: readonly TaiwanValidity[] = ['6m1', '6mM', '1yM', '2yM', '3yM'];
const offered: Readonly<Record<TaiwanType, readonly TaiwanValidity[]>> = {
  none: [],
  L: ['6m1'],
  G: ['6m1'],
  D: ['6m1'],
  T: upToThreeYears,
  Y: upToThreeYears,
  F: upToThreeYears,
  C: ['1yM', '2yM', '3yM'],
  X: ['byStudy'],
  Q: ['6m1', '1yM'],
};
export const isOffered = (validity: TaiwanValidity, { endorsementType = 'none' }: { readonly endorsementType?: TaiwanType }): boolean => offered[endorsementType].includes(validity);

/** Types that are not open to everyone, by announcement: since when, and the divisions where they have been reopened. */
const suspended: Partial<Record<TaiwanType, { readonly since: CivilDate; readonly reopenedIn: readonly string[] }>> = {
  G: { since: '2019-08-01', reopenedIn: [] },
  L: { since: '2020-01-24', reopenedIn: ['31', '35'] }, // 上海 福建, announced in January 2025
};

export function isOpen(type: TaiwanType, region: string, today: CivilDate): Outcome {
  const policy = suspended[type];
  if (!policy || today < policy.since || policy.reopenedIn.some((division) => region.startsWith(division))) return holds();
  return type === 'G'
    ? fails('赴台个人旅游自2019年8月1日起暂停，请按实际事由选择其他签注', 'Individual travel to Taiwan is suspended since 1 August 2019: choose the type that fits your purpose')
    : fails('您的户籍地尚未恢复赴台团队旅游', 'Group travel to Taiwan has not been reopened where you are registered');
}

export const byEntryPermit = ({ endorsementType }: { readonly endorsementType?: unknown }): boolean => endorsementType === 'T' || endorsementType === 'D' || endorsementType === 'Q';
export const byApproval = ({ endorsementType }: { readonly endorsementType?: unknown }): boolean => typeof endorsementType === 'string' && 'YFXC'.includes(endorsementType);

interface Proved {
  readonly form: { readonly endorsementType?: TaiwanType; readonly approvalExpiryDate?: CivilDate };
  readonly facts: { readonly agency: Organisation | null };
  readonly today: CivilDate;
}

export function fitsPurpose({ form: { endorsementType, approvalExpiryDate }, facts: { agency }, today }: Proved): Outcome {
  if (approvalExpiryDate !== undefined && approvalExpiryDate <= today) return fails('批件已经过期，请重新取得后申请', 'The approval has expired: obtain another one first');
  if (endorsementType === 'L' && agency?.status !== 'active') return fails('没有查到该组团社，请核对统一社会信用代码', 'No such tour operator was found: check its code');
  return unknown('由工作人员核对事由证明', 'An officer checks the proof of the purpose');
}

const months: Readonly<Record<Exclude<TaiwanValidity, 'byStudy'>, number>> = { '6m1': 6, '6mM': 6, '1yM': 12, '2yM': 24, '3yM': 36 };
const earliest = (...days: readonly (CivilDate | undefined)[]): CivilDate => days.filter((day) => day !== undefined).sort()[0] ?? '';

interface Endorsing {
  readonly validity: TaiwanValidity;
  readonly from: CivilDate;
  readonly approvalUntil?: CivilDate;
  readonly cardUntil: CivilDate;
}

/** Never longer than the approval or the card. */
export const taiwanLastDay = ({ validity, from, approvalUntil, cardUntil }: Endorsing): CivilDate => earliest(validity === 'byStudy' ? approvalUntil : addMonths(from, months[validity]), approvalUntil, cardUntil);

export const taiwanEntries = (validity: TaiwanValidity): 1 | null => (validity === '6m1' ? 1 : null);
export const isEndorsement = (type: TaiwanType | undefined): type is Extract<TaiwanType, EndorsementType> => type !== undefined && type !== 'none';
