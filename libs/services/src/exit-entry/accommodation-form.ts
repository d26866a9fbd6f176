import { Address, Choice, DateField, DateTimeField, ForeignNationality, IdNumber, PassportNumber, PersonList, PersonName, Phone, RegionCode, ShortText, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const guestCategories = {
  foreigner: { zh: '外国人', en: 'Foreigner' },
  hongKong: { zh: '香港居民', en: 'Hong Kong resident' },
  macao: { zh: '澳门居民', en: 'Macao resident' },
  taiwan: { zh: '台湾居民', en: 'Taiwan resident' },
};
const reporterRoles = {
  guest: { zh: '境外人员本人', en: 'The guest' },
  host: { zh: '留宿人', en: 'The host' },
  hotel: { zh: '旅馆', en: 'Hotel' },
  organisation: { zh: '学校、单位等留宿机构', en: 'School or other organisation' },
};
const documents = {
  passport: { zh: '外国护照', en: 'Foreign passport' },
  homeReturnPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' },
  taiwanResidentPermit: { zh: '台湾居民来往大陆通行证', en: 'Mainland Travel Permit for Taiwan Residents' },
  residencePermitHmt: { zh: '港澳台居民居住证', en: 'Residence Permit for Hong Kong, Macao or Taiwan Residents' },
  permanentResidence: { zh: '外国人永久居留身份证', en: 'Foreign Permanent Resident ID Card' },
  travelDocument: { zh: '中华人民共和国旅行证', en: 'PRC Travel Document' },
};
export const lodgings = {
  owned: { zh: '自有住房', en: 'Own property' },
  rented: { zh: '租住', en: 'Rented' },
  withFriends: { zh: '寄宿亲友家', en: 'With family or friends' },
  employer: { zh: '单位宿舍', en: 'Employer’s housing' },
  campus: { zh: '学校宿舍', en: 'Campus' },
  hotel: { zh: '旅馆', en: 'Hotel' },
  other: { zh: '其他', en: 'Other' },
};
const purposes = {
  tourism: { zh: '旅游', en: 'Tourism' },
  business: { zh: '商务', en: 'Business' },
  study: { zh: '学习', en: 'Study' },
  work: { zh: '工作', en: 'Work' },
  familyVisit: { zh: '探亲', en: 'Family visit' },
  transit: { zh: '过境', en: 'Transit' },
  other: { zh: '其他', en: 'Other' },
};

type Answers = Partial<AccommodationForm>;

const patterns: Readonly<Partial<Record<keyof typeof documents, RegExp>>> = {
  passport: /^[A-Z0-9]{5,15}$/,
  homeReturnPermit: /^[HM]\d{8}$/,
  taiwanResidentPermit: /^\d{8}$/,
  residencePermitHmt: /^8[123]0000\d{11}[\dX]$/,
};

const isOfType = (number: string, { documentType }: Answers): boolean => (documentType && patterns[documentType]?.test(number)) ?? true;
/** A document belongs to who may hold it. */
function suitsGuest(type: keyof typeof documents, { guestCategory }: Answers): boolean {
  if (type === 'passport' || type === 'permanentResidence') return guestCategory === 'foreigner';
  if (type === 'homeReturnPermit') return guestCategory === 'hongKong' || guestCategory === 'macao';
  return type === 'taiwanResidentPermit' ? guestCategory === 'taiwan' : guestCategory !== 'foreigner';
}

const byAnother = { when: ({ reporterRole }: Answers) => reporterRole !== undefined && reporterRole !== 'guest' };
const ofForeigner = { when: ({ reporterRole, guestCategory }: Answers) => reporterRole !== 'guest' && guestCategory === 'foreigner' };
const lodgedByHost = ({ accommodationType }: Answers): boolean => accommodationType === 'rented' || accommodationType === 'withFriends';
const ofHost = { when: (answers: Answers) => lodgedByHost(answers) && answers.reporterRole !== 'host' };
const onDay = (time?: string): string => time?.slice(0, 10) ?? '';

export class AccommodationForm {
  @Choice({ zh: '申报人身份', en: 'Who is filing' }, reporterRoles)
  reporterRole: keyof typeof reporterRoles;

  @Choice({ zh: '住宿人员类别', en: 'Category of guest' }, guestCategories)
  guestCategory: keyof typeof guestCategories;

  @Choice({ zh: '证件种类', en: 'Type of document' }, documents, { rule: { holds: suitsGuest, message: { zh: '证件种类与住宿人员类别不符', en: 'This is not a document of that category of guest' } } })
  documentType: keyof typeof documents;

  @PassportNumber({ zh: '证件号码', en: 'Document number' }, { hint: { zh: '照所选种类的证件填写', en: 'As printed on the document chosen' }, rule: { holds: isOfType, message: { zh: '号码与证件种类不符：护照5至15位，港澳通行证H或者M加8位数字，台湾通行证8位数字，居住证18位；内地居民不在此登记', en: 'The number does not suit the document: a passport has 5 to 15 characters, a permit of Hong Kong or Macao H or M and 8 digits, of Taiwan 8 digits, a residence permit 18 characters; mainland residents are not registered here' } } })
  documentNumber: string;

  @DateField({ zh: '证件有效期至', en: 'Document valid until' })
  documentExpiryDate: CivilDate;

  @PersonName({ zh: '姓（外文）', en: 'Surname' }, ofForeigner)
  guestSurname?: string;

  @PersonName({ zh: '名（外文）', en: 'Given names' }, ofForeigner)
  guestGivenNames?: string;

  @PersonName({ zh: '中文姓名', en: 'Chinese name' }, { when: (answers: Answers) => byAnother.when(answers) && answers.guestCategory !== 'foreigner' })
  guestChineseName?: string;

  @Choice({ zh: '性别', en: 'Sex' }, { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } }, byAnother)
  guestSex?: 'male' | 'female';

  @DateField({ zh: '出生日期', en: 'Date of birth' }, { ...byAnother, notAfter: 'today' })
  guestBirthDate?: CivilDate;

  @ForeignNationality({ zh: '国籍', en: 'Nationality' }, { ...ofForeigner, hint: { zh: '以护照为准；中国公民不作为外国人登记', en: 'As in the passport; citizens of China are not registered as foreigners' } })
  guestNationality?: string;

  @ShortText({ zh: '签证或者居留种类', en: 'Visa or permit category' }, { when: ({ guestCategory }: Answers) => guestCategory === 'foreigner', hint: { zh: '例如L、M、居留许可；免签入境的填写“免签”', en: 'Such as L, M or residence permit; “visa-free” when entered without a visa' } })
  visaCategory?: string;

  @DateField({ zh: '最近入境日期', en: 'Date of latest entry' }, { notAfter: 'today', rule: { holds: (day: string, { checkInTime }: Answers) => checkInTime === undefined || day <= onDay(checkInTime), message: { zh: '最近入境日期不能晚于入住时间', en: 'The entry cannot be later than the arrival' } } })
  lastEntryDate: CivilDate;

  @ShortText({ zh: '入境口岸', en: 'Port of entry' }, { required: false })
  lastEntryPort?: string;

  @RegionCode({ zh: '住址行政区划', en: 'Administrative division' })
  regionCode: string;

  @Address({ zh: '详细住址', en: 'Full address' })
  residentialAddress: string;

  @ShortText({ zh: '房号', en: 'Room number' }, { required: false, maxLength: 20 })
  roomNumber?: string;

  @Choice({ zh: '住址性质', en: 'Town or countryside' }, { urban: { zh: '城镇', en: 'Town' }, rural: { zh: '农村', en: 'Countryside' } })
  areaType: 'urban' | 'rural';

  @Choice({ zh: '住所类型', en: 'Type of accommodation' }, lodgings, { rule: { holds: (type: keyof typeof lodgings, { reporterRole }: Answers) => reporterRole !== 'hotel' || type === 'hotel', message: { zh: '旅馆申报的，住所类型选择“旅馆”', en: 'A hotel registers guests of the hotel' } } })
  accommodationType: keyof typeof lodgings;

  @DateTimeField({ zh: '入住时间', en: 'Date and time of arrival' }, { notAfter: 'today' })
  checkInTime: string;

  @DateField({ zh: '拟离开日期', en: 'Planned departure' }, { required: false, rule: { holds: (day: string, { checkInTime }: Answers) => day >= onDay(checkInTime), message: { zh: '拟离开日期不能早于入住时间', en: 'The departure cannot be before the arrival' } } })
  plannedCheckOutDate?: CivilDate;

  @PersonName({ zh: '留宿人姓名', en: 'Name of the host' }, ofHost)
  hostName?: string;

  @IdNumber({ zh: '留宿人公民身份号码', en: 'Host’s citizen identity number' }, { when: (answers: Answers) => lodgedByHost(answers) && answers.reporterRole === 'guest' })
  hostIdNumber?: string;

  @Phone({ zh: '留宿人联系电话', en: 'Host’s phone number' }, ofHost)
  hostPhone?: string;

  @Phone({ zh: '住宿人员联系电话', en: 'Guest’s phone number' }, byAnother)
  guestPhone?: string;

  @Choice({ zh: '来豫事由', en: 'Reason for being in Henan' }, purposes)
  purpose: keyof typeof purposes;

  @PersonList({ zh: '同住境外人员', en: 'Other guests at the same address' }, { required: false, hint: { zh: '与上述住宿人员同时入住、类别相同的境外人员，每人分别登记', en: 'People of the same category who arrived together; each gets a registration' } })
  accompanyingGuests?: readonly PersonRef[];
}
