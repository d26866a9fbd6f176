import { Address, Choice, DateField, Declared, PersonField, PersonList, ShortText, type PersonRef } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { NamedKinship } from './housemates.js';
import { targetAddressField, targetHouseholdField } from './moving-fields.js';
import { accompanyingField, headConsentLabel, headField, relationField } from './settling-fields.js';

const kinds = {
  diploma: { zh: '学历', en: 'Diploma' },
  skill: { zh: '职业资格或者技能等级', en: 'Vocational qualification or skill level' },
  title: { zh: '专业技术职称', en: 'Professional title' },
  returnee: { zh: '留学回国人员', en: 'Graduate returned from abroad' },
};
const levels = {
  doctor: { zh: '博士研究生', en: 'Doctorate' },
  master: { zh: '硕士研究生', en: 'Master' },
  bachelor: { zh: '本科', en: 'Bachelor' },
  'junior-college': { zh: '专科', en: 'Junior college' },
  'secondary-vocational': { zh: '中专（含技工、职高）', en: 'Secondary vocational' },
};
const landings: Readonly<Record<string, Text>> = {
  'own-home': { zh: '本人或者配偶住所', en: 'Own or spouse’s home' },
  'relative-home': { zh: '亲友住所', en: 'Relative’s or friend’s home' },
  'talent-collective': { zh: '人才服务机构集体户', en: 'Talent service collective household' },
  'community-collective': { zh: '社区集体户', en: 'Community collective household' },
};

type Partly = Partial<QualificationForm>;

/** A school's diploma, or a foreign degree. */
export const isOfSchool = ({ applicationKind }: { readonly applicationKind?: string }): boolean => applicationKind === 'diploma' || applicationKind === 'returnee';
export const isCertificate = ({ applicationKind }: { readonly applicationKind?: string }): boolean => applicationKind === 'skill' || applicationKind === 'title';
const joins = ({ landing }: Partly): boolean => landing !== undefined && landing !== 'own-home';
const inFamily = (landing: string | undefined): boolean => landing === 'own-home' || landing === 'relative-home';

export class QualificationForm {
  @Choice({ zh: '申请类别', en: 'Kind of qualification' }, kinds)
  applicationKind: keyof typeof kinds;

  @Choice({ zh: '学历层次', en: 'Level of education' }, levels, { when: isOfSchool })
  educationLevel?: keyof typeof levels;

  @ShortText({ zh: '毕业院校', en: 'Institution' }, { when: isOfSchool })
  graduationSchool?: string;

  @DateField({ zh: '毕业日期', en: 'Date of graduation' }, { when: isOfSchool })
  graduationDate?: CivilDate;

  @ShortText({ zh: '毕业证书编号', en: 'Diploma number' }, { when: ({ applicationKind }: Partly) => applicationKind === 'diploma', hint: { zh: '高等教育学历为18位电子注册号，其他照证书填写', en: 'Higher education: the 18 characters of the electronic registration; otherwise as printed' } })
  diplomaNumber?: string;

  @ShortText({ zh: '国外学历学位认证书编号', en: 'Certification number of the foreign degree' }, { when: ({ applicationKind }: Partly) => applicationKind === 'returnee' })
  foreignDegreeCertificationNumber?: string;

  @ShortText({ zh: '证书名称及等级', en: 'Certificate name and level' }, { when: isCertificate })
  certificateName?: string;

  @ShortText({ zh: '证书编号', en: 'Certificate number' }, { when: isCertificate })
  certificateNumber?: string;

  @Address(...targetAddressField)
  targetAddress: string;

  @Choice({ zh: '落户方式', en: 'Where to be registered' }, landings)
  landing: string;

  @ShortText(...targetHouseholdField(joins))
  targetHouseholdNumber?: string;

  @PersonField(...headField(joins))
  headOfHousehold?: PersonRef;

  @Declared(headConsentLabel, { when: joins })
  headConsent?: true;

  @Choice(...relationField('own-home'))
  relationToHead: NamedKinship;

  @PersonList(...accompanyingField({ zh: '配偶和未成年子女，只能随迁到家庭户', en: 'Spouse and minor children, only to a family household' }, inFamily))
  accompanying?: readonly PersonRef[];
}
