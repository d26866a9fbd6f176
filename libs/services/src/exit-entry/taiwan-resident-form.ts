import { Address, Choice, DateField, LongText, PassportNumber, PersonName, ShortText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { isLossReason } from './document-loss.js';
import { isTaiwanIdentityNumber } from './taiwan-identity.js';

export const taiwanKinds = { first: { zh: '首次申请', en: 'First issue' }, renewal: { zh: '换发', en: 'Renewal' }, replacement: { zh: '补发', en: 'Replacement' } };
const reasons = {
  expiring: { zh: '有效期不足6个月', en: 'Less than six months left' },
  dataChanged: { zh: '登记信息变更', en: 'Details changed' },
  cardUnusable: { zh: '证件无法使用', en: 'Card unusable' },
  lost: { zh: '遗失', en: 'Lost' },
  stolen: { zh: '被盗', en: 'Stolen' },
  damaged: { zh: '损毁', en: 'Damaged' },
};

type Answers = Partial<TaiwanResidentForm>;
type TaiwanReason = keyof typeof reasons;

const again = { when: ({ applicationKind }: Answers) => applicationKind === 'renewal' || applicationKind === 'replacement' };
const pattern = (regex: RegExp, zh: string, en: string) => ({ pattern: { regex, message: { zh, en } } });

export class TaiwanResidentForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, taiwanKinds)
  applicationKind: keyof typeof taiwanKinds;

  @PersonName({ zh: '中文姓名（繁体）', en: 'Name in Chinese characters' }, { hint: { zh: '照台湾身份证填写', en: 'As on the Taiwan identity card' } })
  chineseName: string;

  @PersonName({ zh: '英文姓名', en: 'Name in Latin letters' }, { hint: { zh: '照台湾旅行证件填写', en: 'As on the Taiwan travel document' } })
  latinName: string;

  @ShortText({ zh: '出生地', en: 'Place of birth' })
  birthPlace: string;

  @ShortText({ zh: '台湾身份证号码', en: 'Taiwan identity card number' }, { maxLength: 20, hint: { zh: '没有身份证的儿童填写户籍资料编号', en: 'Children without a card give the household record number' }, rule: { holds: (number: string, { handledBy }: { readonly handledBy?: string }) => handledBy !== 'self' || isTaiwanIdentityNumber(number), message: { zh: '身份证号码为一个字母和九位数字，请逐位核对', en: 'An identity number is a letter and nine digits: compare each one' } } })
  taiwanIdNumber: string;

  @ShortText({ zh: '台湾居民旅行证件号码', en: 'Taiwan travel document number' }, { required: false, ...pattern(/^\d{9}$/, '旅行证件号码为9位数字', 'The number has nine digits') })
  taiwanTravelDocumentNumber?: string;

  @PassportNumber({ zh: '原台湾居民来往大陆通行证号码', en: 'Number of the existing permit' }, { ...again, fromRegister: true, ...pattern(/^\d{8}$/, '号码为8位数字，终身不变', 'The number has eight digits, kept for life') })
  licenceNumber?: string;

  @PassportNumber({ zh: '本次入境证件号码', en: 'Document used for the latest entry' }, { fromRegister: true })
  entryDocumentNumber: string;

  @DateField({ zh: '最近一次入境日期', en: 'Date of latest entry' }, { fromRegister: true, notAfter: 'today' })
  lastEntryDate: CivilDate;

  @Choice({ zh: '换发或者补发原因', en: 'Reason for renewal or replacement' }, reasons, { ...again, rule: { holds: (reason: TaiwanReason, { applicationKind }: Answers) => isLossReason(reason) === (applicationKind === 'replacement'), message: { zh: '遗失、被盗、损毁的选择补发，其他选择换发', en: 'Loss, theft and damage lead to a replacement, all else to a renewal' } } })
  reason?: TaiwanReason;

  @LongText({ zh: '遗失、损毁情况说明', en: 'Account of the loss or damage' }, { when: ({ applicationKind }: Answers) => applicationKind === 'replacement', minLength: 20, maxLength: 500 })
  lossStatement?: string;

  @Address({ zh: '在大陆住址', en: 'Address in the mainland' })
  residentialAddress: string;

  @Address({ zh: '在台湾住址', en: 'Address in Taiwan' })
  taiwanAddress: string;

  @ShortText({ zh: '职业', en: 'Occupation' }, { maxLength: 50 })
  occupation: string;
}
