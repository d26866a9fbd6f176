import { Address, DateField, PersonName, ShortText, YesNo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const capitals = { regex: /^[A-Z]{1,39}$/, message: { zh: '只写大写拼音字母，不留空格；Ü写作YU', en: 'Capital letters only, without spaces; Ü is written YU' } };
export const channels = { window: { zh: '窗口办理', en: 'At a window' }, online: { zh: '全程网办', en: 'Fully online' } };

/** What everyone who asks for a document to travel with says about themselves. */
export class TravellerForm {
  @ShortText({ zh: '姓（汉语拼音）', en: 'Surname in Pinyin' }, { pattern: capitals })
  surnamePinyin: string;

  @ShortText({ zh: '名（汉语拼音）', en: 'Given name in Pinyin' }, { pattern: capitals })
  givenNamePinyin: string;

  @PersonName({ zh: '曾用名', en: 'Former name' }, { required: false })
  formerName?: string;

  @ShortText({ zh: '出生地', en: 'Place of birth' }, { hint: { zh: '在国内出生的写省级名称，例如河南；在国外出生的写国家名称', en: 'The province for a birth in China, the country for a birth abroad' } })
  birthPlace: string;

  @Address({ zh: '现住址', en: 'Current home address' })
  residentialAddress: string;

  @YesNo({ zh: '是否属于登记备案的国家工作人员或现役军人', en: 'Are you a registered state employee, or serving in the military?' })
  isRegisteredPersonnel: boolean;

  @DateField({ zh: '单位同意函出具日期', en: 'Date of the unit’s letter of consent' }, { notAfter: 'today', when: ({ isRegisteredPersonnel }: Partial<TravellerForm>) => isRegisteredPersonnel === true })
  consentLetterDate?: CivilDate;
}
