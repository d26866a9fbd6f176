import { Address, Choice, PersonField, PersonList, ShortText, YesNo, type PersonRef } from '@yichuang/definition';

import { nineDigits } from './moving-fields.js';

const grounds = {
  marriage: { zh: '结婚分开居住', en: 'Married and living apart' },
  divorce: { zh: '离婚', en: 'Divorced' },
  'property-division': { zh: '房屋分割', en: 'Divided home' },
  inheritance: { zh: '继承、赠与取得房屋', en: 'Inherited or given home' },
  'new-home': { zh: '同一县（市、区）内另有住所', en: 'Another home in the same county' },
};

type Partly = Partial<DivisionForm>;

export class DivisionForm {
  @ShortText({ zh: '原户号', en: 'Old household number' }, { fromRegister: true, pattern: nineDigits })
  oldHouseholdNumber?: string;

  @Choice({ zh: '分户原因', en: 'Ground' }, grounds)
  reason: keyof typeof grounds;

  @ShortText({ zh: '离婚证、裁判文书或者协议编号', en: 'Divorce certificate, judgment or agreement number' }, { when: ({ reason }: Partly) => reason === 'divorce' || reason === 'property-division' })
  reasonDocumentNumber?: string;

  @Address({ zh: '新户地址', en: 'Address of the new household' }, { hint: { zh: '与原户在同一县（市、区），填写到门牌号', en: 'In the same county as the old household, down to the door number' } })
  newAddress: string;

  @YesNo({ zh: '新户与原户同一门牌', en: 'Same address as the old household' })
  sameAddress: boolean;

  @ShortText({ zh: '不动产权证号', en: 'Real estate title number' }, { when: ({ reason }: Partly) => reason === 'property-division' || reason === 'inheritance' || reason === 'new-home' })
  titleNumber?: string;

  @PersonField({ zh: '新户主', en: 'Head of the new household' }, { hint: { zh: '一般为申请人本人', en: 'Normally the applicant' } })
  newHead: PersonRef;

  @PersonList({ zh: '随同分户的人员', en: 'Members leaving with the applicant' }, { required: false, hint: { zh: '原户内的配偶、未成年子女或者共同生活的近亲属', en: 'Spouse, minor children or near relatives of the old household who live together' } })
  membersToLeave?: readonly PersonRef[];

  @PersonField({ zh: '原户新户主', en: 'Head of the remaining old household' }, { required: false, hint: { zh: '原户主分出而原户还有其他成员的应当填写', en: 'To be named when the head leaves and others stay' } })
  remainingHead?: PersonRef;
}
