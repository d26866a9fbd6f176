import type { ChargeItem, Endorsement } from '@yichuang/definition';
import { addMonths, type CivilDate } from '@yichuang/kernel';

export const otherTypes = {
  T: { zh: '探亲（T）', en: 'Family visit (T)' },
  S: { zh: '商务（S）', en: 'Business (S)' },
  D: { zh: '逗留（D）', en: 'Stay (D)' },
  R: { zh: '人才（R）', en: 'Talent (R)' },
  Q: { zh: '其他（Q）', en: 'Other (Q)' },
};
export type OtherType = keyof typeof otherTypes;

export const otherValidities = {
  '3m1': { zh: '3个月1次', en: 'Three months, one entry' },
  '3m2': { zh: '3个月2次', en: 'Three months, two entries' },
  '3mM': { zh: '3个月多次', en: 'Three months, multiple' },
  '1yM': { zh: '1年多次', en: 'One year, multiple' },
  '2yM': { zh: '2年多次', en: 'Two years, multiple' },
  '3yM': { zh: '3年多次', en: 'Three years, multiple' },
  '5yM': { zh: '5年多次', en: 'Five years, multiple' },
  byEntryPermit: { zh: '按港澳进入许可期限多次', en: 'Multiple, for the term of the entry permit' },
};
export type OtherValidity = keyof typeof otherValidities;

export const relations = {
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  parentInLaw: { zh: '配偶的父母', en: 'Parent-in-law' },
  child: { zh: '子女', en: 'Child' },
  childInLaw: { zh: '子女的配偶', en: 'Child’s spouse' },
  sibling: { zh: '兄弟姐妹', en: 'Brother or sister' },
  grandparent: { zh: '祖父母、外祖父母', en: 'Grandparent' },
  grandchild: { zh: '孙子女、外孙子女', en: 'Grandchild' },
};
export type Relation = keyof typeof relations;

export const businessRoles = {
  filedEnterprise: { zh: '已备案企业机构人员', en: 'Staff of a filed enterprise' },
  unfiledEnterprise: { zh: '未备案企业机构人员', en: 'Staff of an enterprise that has not filed' },
  selfEmployed: { zh: '个体工商户经营者', en: 'Self-employed trader' },
  crossBorderDriver: { zh: '驾驶往返粤港澳专用交通工具人员', en: 'Driver of a licensed Guangdong-Hong Kong/Macao vehicle' },
};
export type BusinessRole = keyof typeof businessRoles;

export const specialReasons = {
  medical: { zh: '治病', en: 'Medical treatment' },
  funeral: { zh: '奔丧', en: 'Funeral' },
  criticallyIll: { zh: '探望危重病人', en: 'Visiting a critically ill person' },
  litigation: { zh: '诉讼', en: 'Court proceedings' },
  examination: { zh: '应试', en: 'Examination' },
  property: { zh: '处理产业', en: 'Dealing with property' },
  academic: { zh: '学术交流', en: 'Academic exchange' },
  exhibition: { zh: '参加展览（澳门）', en: 'Exhibition (Macao)' },
  performance: { zh: '演艺活动（澳门）', en: 'Performance (Macao)' },
  carer: { zh: '陪护就医人员（澳门）', en: 'Accompanying a patient (Macao)' },
};
export type SpecialReason = keyof typeof specialReasons;

/** What decides which validity there is. */
export interface Chosen {
  readonly endorsementType?: OtherType;
  readonly destination?: 'hongKong' | 'macao';
  readonly validity?: OtherValidity;
  readonly relativeRelation?: Relation;
  readonly hasMinorChildWithSpouse?: boolean;
  readonly businessRole?: BusinessRole;
  readonly reason?: SpecialReason;
  readonly entryPermitExpiryDate?: CivilDate;
}

const YEARLY_FROM = 60;
const distant: readonly (Relation | undefined)[] = ['sibling', 'grandparent', 'grandchild'];
const longInMacao: readonly (SpecialReason | undefined)[] = ['exhibition', 'performance', 'medical', 'carer'];
export const onlyMacao: readonly (SpecialReason | undefined)[] = ['exhibition', 'performance', 'carer'];

const ofRole: Readonly<Record<BusinessRole, readonly OtherValidity[]>> = {
  filedEnterprise: ['3m1', '3mM', '1yM'],
  unfiledEnterprise: ['3m1'],
  selfEmployed: ['3m1'],
  crossBorderDriver: ['3mM', '1yM'],
};

function ofFamily({ relativeRelation, hasMinorChildWithSpouse }: Chosen, age: number): readonly OtherValidity[] {
  if (distant.includes(relativeRelation)) return ['3m1'];
  return age >= YEARLY_FROM || hasMinorChildWithSpouse === true ? ['3mM', '1yM'] : ['3mM'];
}

/** The validities that someone of this age may choose. */
export function validitiesFor(chosen: Chosen, age: number): readonly OtherValidity[] {
  switch (chosen.endorsementType) {
    case 'T':
      return ofFamily(chosen, age);
    case 'S':
      return ofRole[chosen.businessRole ?? 'unfiledEnterprise'];
    case 'D':
      return ['byEntryPermit'];
    case 'R':
      return ['1yM', '2yM', '3yM', '5yM'];
    default:
      return chosen.destination === 'macao' && longInMacao.includes(chosen.reason) ? ['3m1', '3m2', '3mM', '1yM'] : ['3m1', '3m2', '3mM'];
  }
}

const months: Readonly<Record<Exclude<OtherValidity, 'byEntryPermit'>, number>> = { '3m1': 3, '3m2': 3, '3mM': 3, '1yM': 12, '2yM': 24, '3yM': 36, '5yM': 60 };

/** The last day of what is chosen, from a day; with the permit it ends at the latest. */
export function otherLastDay({ validity = '3m1', entryPermitExpiryDate = '' }: Chosen, from: CivilDate, permitUntil?: CivilDate): CivilDate {
  const day = validity === 'byEntryPermit' ? entryPermitExpiryDate : addMonths(from, months[validity]);
  return permitUntil !== undefined && permitUntil < day ? permitUntil : day;
}

export const otherEntries = (validity: OtherValidity): number | null => (validity === '3m1' ? 1 : validity === '3m2' ? 2 : null);

/** Days of each stay; after the first entry for a near relative's visit. */
export function maxStay({ endorsementType, relativeRelation }: Chosen): Endorsement['maxStayDays'] {
  if (endorsementType === 'D') return null;
  if (endorsementType === 'R') return 30;
  return endorsementType === 'T' && !distant.includes(relativeRelation) ? 90 : 14;
}

const MULTIPLE = [{ months: 12, yuan: 80 }, { months: 24, yuan: 120 }] as const;

/** By entries and, for any number of them, by how long (发改价格〔2017〕1186号). */
function yuanFor(chosen: Chosen, from: CivilDate): number {
  const entries = otherEntries(chosen.validity ?? '3m1');
  if (entries !== null) return entries * 15;
  const until = otherLastDay(chosen, from);
  const short = MULTIPLE.find((each) => until <= addMonths(from, each.months));
  return short?.yuan ?? (until < addMonths(from, 36) ? 160 : 240);
}

export function otherCharge(chosen: Chosen, from: CivilDate): ChargeItem {
  const [type, validity] = [otherTypes[chosen.endorsementType ?? 'Q'], otherValidities[chosen.validity ?? '3m1']];
  return { name: { zh: `往来港澳签注（${type.zh}，${validity.zh}）`, en: `Endorsement for Hong Kong and Macao (${type.en}, ${validity.en})` }, yuan: yuanFor(chosen, from) };
}
