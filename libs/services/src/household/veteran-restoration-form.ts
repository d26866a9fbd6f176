import { Address, Choice, DateField, Declared, PersonField, RegionCode, ShortText, type PersonRef } from '@yichuang/definition';
import { isHenan, type CivilDate } from '@yichuang/kernel';

import type { NamedKinship } from './housemates.js';
import { nineDigits, targetAddressField, targetHouseholdField } from './moving-fields.js';
import { headField, relationField } from './settling-fields.js';

const kinds = {
  'discharged-conscript': { zh: '退役义务兵', en: 'Discharged conscript' },
  'discharged-sergeant': { zh: '退役军士', en: 'Discharged sergeant' },
  'transferred-officer': { zh: '转业军官', en: 'Officer transferred to civilian work' },
  'demobilised-officer': { zh: '复员军官', en: 'Demobilised officer' },
  retired: { zh: '退休军人', en: 'Retired from service' },
  'monthly-pension': { zh: '逐月领取退役金人员', en: 'Drawing monthly discharge pay' },
  'returned-recruit': { zh: '退回人员', en: 'Returned recruit' },
  'academy-leaver': { zh: '军队院校退学、开除人员', en: 'Leaver of a military academy' },
};
const grounds = {
  'before-enlistment': { zh: '入伍时户口所在地', en: 'Place of registration at enlistment' },
  'before-school': { zh: '入学前户口所在地', en: 'Place of registration before school' },
  'parent-moved': { zh: '父母现户口所在地', en: 'Parents’ present place' },
  spouse: { zh: '配偶或者其父母户口所在地', en: 'Spouse’s or spouse’s parents’ place' },
  'approved-elsewhere': { zh: '经批准易地安置', en: 'Approved elsewhere' },
};
const landings = {
  'existing-family': { zh: '家庭户', en: 'Existing family household' },
  'new-family': { zh: '新立家庭户', en: 'New family household' },
  'community-collective': { zh: '社区集体户', en: 'Community collective household' },
};

type Named = Partial<VeteranForm>;

/** Someone sent back brings another document than the letter of veterans affairs (《征兵工作条例》第五十四条). */
export const hasLetter = ({ applicationKind }: Named): boolean => applicationKind !== undefined && applicationKind !== 'returned-recruit' && applicationKind !== 'academy-leaver';

const inFamily = ({ landing }: Named): boolean => landing === 'existing-family';

export class VeteranForm {
  @Choice({ zh: '恢复类别', en: 'Kind of restoration' }, kinds)
  applicationKind: keyof typeof kinds;

  @DateField({ zh: '入伍日期', en: 'Date of enlistment' }, {
    notAfter: 'today',
    rule: { holds: (date: CivilDate, { dischargeDate }: Named) => dischargeDate === undefined || date < dischargeDate, message: { zh: '入伍日期应早于退出现役日期', en: 'The enlistment is before the discharge' } },
  })
  enlistmentDate: CivilDate;

  @DateField({ zh: '退出现役日期', en: 'Date of discharge' }, { notAfter: 'today' })
  dischargeDate: CivilDate;

  @ShortText({ zh: '户口登记介绍信编号', en: 'Number of the veterans affairs letter' }, { when: hasLetter, maxLength: 40 })
  letterNumber?: string;

  @DateField({ zh: '介绍信日期', en: 'Date of the letter' }, {
    when: hasLetter,
    notAfter: 'today',
    rule: { holds: (date: CivilDate, { dischargeDate }: Named) => dischargeDate === undefined || date >= dischargeDate, message: { zh: '介绍信日期早于退出现役日期，请核对', en: 'The letter is dated before the discharge: check it' } },
  })
  letterDate?: CivilDate;

  @RegionCode({ zh: '安置地', en: 'Settlement county' }, { rule: { holds: (code: string) => isHenan(code), message: { zh: '安置地应当是河南省的县（市、区）', en: 'The settlement county is in Henan' } } })
  settlementCounty: string;

  @Choice({ zh: '安置依据', en: 'Ground for the settlement place' }, grounds)
  settlementGround: keyof typeof grounds;

  @Address(...targetAddressField)
  targetAddress: string;

  @Choice({ zh: '落户方式', en: 'Where to be registered' }, landings)
  landing: keyof typeof landings;

  @ShortText(...targetHouseholdField(({ landing }: Named) => landing === 'existing-family' || landing === 'community-collective'))
  targetHouseholdNumber?: string;

  @PersonField(...headField(inFamily))
  headOfHousehold?: PersonRef;

  @Declared({ zh: '户主同意入户，将在本人账户中确认', en: 'The head of household consents and will confirm it from their own account' }, { when: inFamily })
  headConsent?: true;

  @Choice(...relationField('new-family'))
  relationToHead: NamedKinship;

  @ShortText({ zh: '入伍前户号', en: 'Household number before enlistment' }, { required: false, pattern: nineDigits })
  oldHouseholdNumber?: string;
}
