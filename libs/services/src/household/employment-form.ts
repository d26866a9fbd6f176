import { Address, Choice, DateField, Declared, Integer, PersonField, PersonList, RegionCode, ShortText, Uscc, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { NamedKinship } from './housemates.js';
import { targetAddressField, targetHouseholdField } from './moving-fields.js';
import { accompanyingField, headConsentLabel, headField, relationField } from './settling-fields.js';

const employments = {
  contract: { zh: '劳动合同用工', en: 'Employed under a labour contract' },
  'public-body': { zh: '机关事业单位录用聘用', en: 'Appointed by a public body' },
  transfer: { zh: '工作调动', en: 'Work transfer' },
  business: { zh: '自主经营', en: 'Own business' },
  flexible: { zh: '灵活就业', en: 'Flexible employment' },
};
const landings = {
  'own-home': { zh: '本人住所', en: 'Own home' },
  'employer-collective': { zh: '单位集体户', en: 'Employer collective household' },
  'talent-collective': { zh: '人才服务机构集体户', en: 'Talent service collective household' },
  'community-collective': { zh: '社区集体户', en: 'Community collective household' },
};

type Partly = Partial<EmploymentForm>;

/** Works for somebody. */
export const hasEmployer = ({ employmentKind }: { readonly employmentKind?: unknown }): boolean => employmentKind === 'contract' || employmentKind === 'public-body' || employmentKind === 'transfer';
const joins = ({ landing }: Partly): boolean => landing !== undefined && landing !== 'own-home';
const isManaged = ({ landing }: Partly): boolean => landing === 'employer-collective' || landing === 'talent-collective';
const isBusiness = ({ employmentKind }: Partly): boolean => employmentKind === 'business';

export class EmploymentForm {
  @Choice({ zh: '就业形式', en: 'Form of employment' }, employments)
  employmentKind: keyof typeof employments;

  @DateField({ zh: '劳动（聘用）合同起始日期', en: 'Contract start' }, { when: ({ employmentKind }: Partly) => employmentKind === 'contract' || employmentKind === 'public-body', notAfter: 'today' })
  contractStart?: CivilDate;

  @DateField({ zh: '合同终止日期（无固定期限可不填）', en: 'Contract end (blank if open-ended)' }, { when: hasEmployer, required: false })
  contractEnd?: CivilDate;

  @Uscc({ zh: '营业执照统一社会信用代码', en: 'Unified social credit code on the business licence' }, { when: isBusiness })
  businessUscc?: string;

  @RegionCode({ zh: '参保地', en: 'City where insured' })
  insuranceCity: string;

  @Integer({ zh: '累计参保月数', en: 'Months insured' }, { min: 0, max: 600, hint: { zh: '以社会保险登记为准', en: 'The social insurance record counts' } })
  insuranceMonths: number;

  @Address(...targetAddressField)
  targetAddress: string;

  @Choice({ zh: '落户方式', en: 'Where to be registered' }, landings)
  landing: keyof typeof landings;

  @ShortText(...targetHouseholdField(joins))
  targetHouseholdNumber?: string;

  @PersonField(...headField(isManaged))
  headOfHousehold?: PersonRef;

  @Declared(headConsentLabel, { when: isManaged })
  headConsent?: true;

  @Choice(...relationField('own-home'))
  relationToHead: NamedKinship;

  @PersonList(...accompanyingField({ zh: '共同生活的配偶、未成年子女、父母；单位集体户不能随迁', en: 'Spouse, minor children and parents who live together; nobody in an employer’s household' }, (landing) => landing !== 'employer-collective'))
  accompanying?: readonly PersonRef[];
}
