import { Address, Choice, Country, DateField, ForeignCountry, LongText, PassportNumber, ShortText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** Grounds of the permit. */
export const crossingReasons = {
  nationalityConflict: { zh: '国籍冲突的未成年人', en: 'Minor with conflicting nationality' },
  hkMacaoReturn: { zh: '港澳居民证件遗失、损毁或者失效需返回港澳', en: 'Hong Kong or Macao resident returning after loss, damage or expiry of the home return permit' },
  mainlandStayHolder: { zh: '持逗留签注的内地居民证件或者签注失效', en: 'Mainland resident with a stay endorsement whose permit or endorsement has lapsed' },
  borderTrade: { zh: '边境贸易', en: 'Border trade' },
  borderTourism: { zh: '边境旅游', en: 'Border tourism' },
  other: { zh: '其他特殊事由', en: 'Other special reason' },
};
const documentTypes = { homeReturnPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' }, hkMacaoPermit: { zh: '往来港澳通行证', en: 'Hong Kong and Macao permit' } };
const documentStates = { lost: { zh: '遗失', en: 'Lost' }, stolen: { zh: '被盗抢', en: 'Stolen' }, damaged: { zh: '损毁', en: 'Damaged' }, expired: { zh: '失效', en: 'Expired or endorsement lapsed' } };

const latin = { pattern: { regex: /^[A-Z][A-Z ]{0,38}$/, message: { zh: '只写大写字母，最多39个', en: 'Capital letters only, at most 39' } } };
const inConflict = { when: ({ reason }: Partial<ExitEntryPermitForm>) => reason === 'nationalityConflict' };
const ofDocument = { when: ({ reason }: Partial<ExitEntryPermitForm>) => reason === 'hkMacaoReturn' || reason === 'mainlandStayHolder' };
const isPlace = (destination: string, { reason }: Partial<ExitEntryPermitForm>): boolean => reason !== 'hkMacaoReturn' || destination === 'HKG' || destination === 'MAC';

export const isLost = ({ documentState }: Partial<ExitEntryPermitForm>): boolean => documentState === 'lost' || documentState === 'stolen';

export class ExitEntryPermitForm {
  @Choice({ zh: '申请事由', en: 'Ground for the application' }, crossingReasons)
  reason: keyof typeof crossingReasons;

  @ShortText(
    { zh: '香港或者澳门居民身份证号码', en: 'Hong Kong or Macao identity card number' },
    { when: ({ reason }: Partial<ExitEntryPermitForm>) => reason === 'hkMacaoReturn', pattern: { regex: /^([A-Z]{1,2}\d{6}\(?[0-9A]\)?|\d{7}\(?\d\)?)$/, message: { zh: '香港：1至2位字母、6位数字和校验码；澳门：8位数字', en: 'Hong Kong: 1-2 letters, 6 digits and a check character; Macao: 8 digits' } } },
  )
  hkMacaoIdNumber?: string;

  @ShortText({ zh: '姓（拼音或者外文）', en: 'Surname in Latin letters' }, latin)
  surnamePinyin: string;

  @ShortText({ zh: '名（拼音或者外文）', en: 'Given names in Latin letters' }, latin)
  givenNamePinyin: string;

  @ShortText({ zh: '出生地', en: 'Place of birth' })
  birthPlace: string;

  @PassportNumber({ zh: '外国护照号码', en: 'Foreign passport number' }, inConflict)
  foreignPassportNumber?: string;

  @ForeignCountry({ zh: '外国护照签发国', en: 'Country that issued it' }, inConflict)
  foreignPassportCountry?: string;

  @LongText({ zh: '父母国籍及定居情况', en: 'Nationality and settlement of the parents' }, { ...inConflict, hint: { zh: '分别写明父母在子女出生时的国籍和是否定居国外', en: 'For each parent: nationality at the child’s birth, and whether settled abroad' } })
  parentsStatus?: string;

  @Choice({ zh: '遗失、损毁或者失效的证件', en: 'Document lost, damaged or expired' }, documentTypes, ofDocument)
  documentType?: keyof typeof documentTypes;

  @Choice({ zh: '证件状况', en: 'What happened to it' }, documentStates, ofDocument)
  documentState?: keyof typeof documentStates;

  @PassportNumber({ zh: '该证件号码', en: 'Number of that document' }, { ...ofDocument, required: false, pattern: { regex: /^([HM]\d{8}|C[A-HJ-NP-Z0-9]\d{7})$/, message: { zh: '港澳居民来往内地通行证为H或者M加8位数字，往来港澳通行证以C开头', en: 'H or M and 8 digits, or a number that begins with C' } } })
  documentNumber?: string;

  @ShortText({ zh: '遗失申报编号', en: 'Loss report number' }, { required: false, when: isLost, pattern: { regex: /^[A-Z0-9-]{4,40}$/, message: { zh: '请照申报回执填写编号', en: 'Enter the number of the report as printed' } } })
  lossReportNumber?: string;

  @ShortText({ zh: '拟出境口岸', en: 'Intended port of exit' })
  exitPort: string;

  @DateField({ zh: '拟出境日期', en: 'Intended date of departure' }, { notBefore: 'today', hint: { zh: '3个月以内', en: 'Within three months' } })
  plannedDepartureDate: CivilDate;

  @Country({ zh: '前往国家或者地区', en: 'Destination' }, { rule: { holds: isPlace, message: { zh: '返回港澳的，选择中国香港或者中国澳门', en: 'To return to Hong Kong or Macao choose Hong Kong, China or Macao, China' } } })
  destination: string;

  @LongText({ zh: '事由说明', en: 'Explanation' }, { minLength: 20, maxLength: 500 })
  reasonDetail: string;

  @Address({ zh: '居住地址', en: 'Present address' })
  residentialAddress: string;
}
