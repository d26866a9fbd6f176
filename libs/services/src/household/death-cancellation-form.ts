import { Choice, DateField, PersonField, RegionCode, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import { parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

const kinds = { deceased: { zh: '死亡', en: 'Death' }, 'declared-dead': { zh: '宣告死亡', en: 'Declared dead by a court' } };
export const deathCauses = {
  illness: { zh: '疾病', en: 'Illness' },
  accident: { zh: '意外事故', en: 'Accident' },
  'old-age': { zh: '年老', en: 'Old age' },
  other: { zh: '其他', en: 'Other' },
  unknown: { zh: '不明', en: 'Unknown' },
};
const relations = {
  spouse: { zh: '配偶', en: 'Spouse' },
  child: { zh: '子女', en: 'Child' },
  parent: { zh: '父母', en: 'Parent' },
  head: { zh: '户主', en: 'Head of household' },
  relative: { zh: '其他亲属', en: 'Other relative' },
  supporter: { zh: '抚养人', en: 'Supporter' },
  committee: { zh: '村（居）民委员会', en: 'Village or residents’ committee' },
};

type Named = Partial<DeathForm>;

const isDeceased = { when: ({ applicationKind }: Named) => applicationKind === 'deceased' };
const isDeclared = { when: ({ applicationKind }: Named) => applicationKind === 'declared-dead' };

function isAfterBirth(date: CivilDate, { deceased }: Named): boolean {
  const number = parseIdentityNumber(deceased?.documentNumber ?? '');
  return !number.ok || number.value.birthDate <= date;
}

export class DeathForm {
  @Choice({ zh: '注销类别', en: 'Kind' }, kinds)
  applicationKind: keyof typeof kinds;

  @PersonField({ zh: '死者', en: 'Deceased' })
  deceased: PersonRef;

  @DateField({ zh: '死亡（宣告死亡）日期', en: 'Date of death' }, {
    notAfter: 'today',
    hint: { zh: '宣告死亡的，填写判决确定的死亡日期', en: 'For a declared death the date fixed by the judgment' },
    rule: { holds: isAfterBirth, message: { zh: '死亡日期早于出生日期，请核对', en: 'The date of death is before the date of birth: check it' } },
  })
  deathDate: CivilDate;

  @YesNo({ zh: '是否在国（境）外死亡', en: 'Died outside the mainland' })
  diedAbroad: boolean;

  @RegionCode({ zh: '死亡地点', en: 'Place of death' }, { beyondHenan: true, when: ({ diedAbroad }: Named) => diedAbroad === false })
  deathPlace?: string;

  @Choice({ zh: '死亡原因', en: 'Cause of death' }, deathCauses, isDeceased)
  deathCause?: keyof typeof deathCauses;

  @ShortText({ zh: '死亡医学证明（推断）书编号', en: 'Medical certificate of death number' }, { when: ({ applicationKind, diedAbroad }: Named) => applicationKind === 'deceased' && diedAbroad === false, required: false, maxLength: 30, hint: { zh: '没有死亡医学证明的不填，改交其他死亡证明', en: 'Leave it empty when there is none, and hand in another proof of death' } })
  deathCertificateNumber?: string;

  @ShortText({ zh: '宣告死亡判决书文号', en: 'Judgment number' }, { ...isDeclared, pattern: { regex: /^（\d{4}）\p{Script=Han}\d*民特\d+号$/u, message: { zh: '照判决书填写，例如（2024）豫0105民特12号', en: 'As in the judgment, such as （2024）豫0105民特12号' } } })
  judgmentNumber?: string;

  @DateField({ zh: '判决生效日期', en: 'Date the judgment became final' }, {
    ...isDeclared,
    notAfter: 'today',
    rule: { holds: (date: CivilDate, { deathDate }: Named) => deathDate === undefined || date >= deathDate, message: { zh: '判决生效日期不早于宣告死亡日期', en: 'A judgment becomes final on or after the date of death it fixes' } },
  })
  judgmentDate?: CivilDate;

  @Choice({ zh: '与死者关系', en: 'Relation to the deceased' }, relations, { hint: { zh: '您是死者的什么人', en: 'What you are to the deceased' } })
  declarantRelation: keyof typeof relations;

  @YesNo({ zh: '是否在户口迁移期间死亡', en: 'Died while a transfer was open' })
  duringMigration: boolean;

  @PersonField({ zh: '新户主', en: 'New head of household' }, { required: false, hint: { zh: '死者是户主且户内还有其他成员的必须填写', en: 'Needed when the deceased was head and others remain' } })
  newHead?: PersonRef;

  @YesNo({ zh: '身份证是否交回', en: 'Identity card is handed in' })
  idCardReturned: boolean;
}
