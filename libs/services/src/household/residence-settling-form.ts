import { Address, Choice, DateField, Declared, PersonField, PersonList, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { NamedKinship } from './housemates.js';
import { targetAddressField, targetHouseholdField } from './moving-fields.js';
import { accompanyingField, headConsentLabel, headField, relationField } from './settling-fields.js';

const homes = {
  owned: { zh: '自有住房', en: 'Owned' },
  'pre-sale': { zh: '已交付的预售商品房', en: 'Delivered pre-sale home' },
  rented: { zh: '租赁住房', en: 'Rented' },
  'public-rental': { zh: '公共租赁住房', en: 'Public rental housing' },
};
const ownerRelations = {
  self: { zh: '本人', en: 'Self' },
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  child: { zh: '子女', en: 'Child' },
};
const landings = {
  'new-family': { zh: '新立家庭户', en: 'New family household' },
  'existing-family': { zh: '并入该址已有家庭户', en: 'Existing family household at the address' },
  'community-collective': { zh: '社区集体户', en: 'Community collective household' },
};

type Partly = Partial<ResidenceSettlingForm>;

const isOwned = ({ housingKind }: Partly): boolean => housingKind === 'owned';
const isRented = ({ housingKind }: Partly): boolean => housingKind === 'rented';
const isLet = ({ housingKind }: Partly): boolean => housingKind === 'rented' || housingKind === 'public-rental';

export class ResidenceSettlingForm {
  @Address(...targetAddressField)
  targetAddress: string;

  @Choice({ zh: '住所类型', en: 'Kind of home' }, homes)
  housingKind: keyof typeof homes;

  @Choice({ zh: '产权人与迁移人关系', en: 'Owner’s relation to the mover' }, ownerRelations, { when: isOwned })
  ownerRelation?: keyof typeof ownerRelations;

  @PersonField({ zh: '产权人', en: 'Owner' }, { when: (form: Partly) => isRented(form) || (isOwned(form) && form.ownerRelation !== undefined && form.ownerRelation !== 'self') })
  owner?: PersonRef;

  @ShortText({ zh: '不动产权证号', en: 'Real estate title number' }, { when: isOwned, hint: { zh: '例如豫（2021）郑州市不动产权第0012345号', en: 'Such as 豫（2021）郑州市不动产权第0012345号' } })
  titleNumber?: string;

  @ShortText({ zh: '网签合同编号', en: 'Online purchase contract number' }, { when: ({ housingKind }: Partly) => housingKind === 'pre-sale' })
  purchaseContractNumber?: string;

  @ShortText({ zh: '房屋租赁登记备案号', en: 'Tenancy filing number' }, { when: isLet })
  tenancyFilingNumber?: string;

  @DateField({ zh: '租期届满日期', en: 'End of tenancy' }, { when: isLet })
  tenancyEnd?: CivilDate;

  @YesNo({ zh: '产权人同意落户', en: 'Owner consents to registration' }, { when: isRented, hint: { zh: '同意的，产权人将在本人账户中确认', en: 'If so, the owner will confirm it from their own account' } })
  ownerConsent?: boolean;

  @Choice({ zh: '落户方式', en: 'Where to be registered' }, landings, {
    rule: {
      holds: (landing: keyof typeof landings, { housingKind, ownerConsent }: Partly) => !(housingKind === 'rented' && ownerConsent === false) || landing === 'community-collective',
      message: { zh: '产权人不同意的，只能落社区集体户', en: 'When the owner does not agree you are registered in the community collective household' },
    },
  })
  landing: keyof typeof landings;

  @ShortText(...targetHouseholdField(({ landing }: Partly) => landing === 'existing-family' || landing === 'community-collective'))
  targetHouseholdNumber?: string;

  @PersonField(...headField(({ landing }: Partly) => landing === 'existing-family'))
  headOfHousehold?: PersonRef;

  @Declared(headConsentLabel, { when: ({ landing }: Partly) => landing === 'existing-family' })
  headConsent?: true;

  @Choice(...relationField('new-family'))
  relationToHead: NamedKinship;

  @PersonList(...accompanyingField({ zh: '共同居住生活的配偶、子女、父母', en: 'Spouse, children and parents who live together' }, () => true))
  accompanying?: readonly PersonRef[];
}
