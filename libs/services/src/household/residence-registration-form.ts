import { Address, Choice, DateField, PersonField, PersonList, Phone, RegionCode, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const housingKinds = {
  rented: { zh: '租赁房屋', en: 'Rented' },
  owned: { zh: '自购房屋', en: 'Owned' },
  employer: { zh: '单位宿舍', en: 'Employer’s dormitory' },
  site: { zh: '工地工棚', en: 'Construction site' },
  relative: { zh: '亲友家', en: 'Relatives or friends' },
  other: { zh: '其他', en: 'Other' },
};
const stays = { 'under-1-month': { zh: '不满1个月', en: 'Under a month' }, '1-to-6-months': { zh: '1至6个月', en: 'One to six months' }, 'over-6-months': { zh: '6个月以上', en: 'Over six months' } };
export const residenceReasons = {
  work: { zh: '务工', en: 'Employment' },
  business: { zh: '经商', en: 'Business' },
  study: { zh: '就学', en: 'Study' },
  'join-relative': { zh: '投靠亲友', en: 'Joining relatives' },
  medical: { zh: '就医', en: 'Medical care' },
  retire: { zh: '养老', en: 'Retirement' },
  other: { zh: '其他', en: 'Other' },
};

const whenRented = { when: ({ housingKind }: Partial<ResidenceRegistrationForm>) => housingKind === 'rented' };

export class ResidenceRegistrationForm {
  @RegionCode({ zh: '常住户口所在地', en: 'Place of permanent registration' }, { beyondHenan: true, when: ({ handledBy }: { readonly handledBy?: string }) => handledBy !== undefined && handledBy !== 'self' })
  registeredRegionCode?: string;

  @Address({ zh: '居住地址', en: 'Present address' }, { hint: { zh: '河南省内的地址，填写到门牌号', en: 'In Henan, down to the door number' } })
  residentialAddress: string;

  @Choice({ zh: '住所类型', en: 'Kind of accommodation' }, housingKinds, { hint: { zh: '旅馆住宿、住院、寄宿就读和接受救助的，已由旅馆、医院、学校和救助站登记，不需要申报', en: 'Hotels, hospitals, boarding schools and aid stations register their guests themselves' } })
  housingKind: keyof typeof housingKinds;

  @DateField({ zh: '入住日期', en: 'Date of moving in' }, { notAfter: 'today' })
  moveInDate: CivilDate;

  @Choice({ zh: '拟居住期限', en: 'Expected stay' }, stays)
  expectedStay: keyof typeof stays;

  @Choice({ zh: '居住事由', en: 'Reason' }, residenceReasons)
  reason: keyof typeof residenceReasons;

  @PersonField({ zh: '房屋产权人或者出租人', en: 'Owner or landlord' }, whenRented)
  landlord?: PersonRef;

  @Phone({ zh: '出租人联系电话', en: 'Landlord’s phone' }, whenRented)
  landlordPhone?: string;

  @PersonList({ zh: '同住的流动人口', en: 'Family members living with the resident' }, { required: false, hint: { zh: '每人各自登记；没有身份证的未成年人填写公民身份号码', en: 'Each with a registration of their own; minors without a card by their citizen number' } })
  companions?: readonly PersonRef[];
}
