import { Address, Choice, DateTimeField, Declared, LongText, PassportNumber, ShortText, YesNo } from '@yichuang/definition';

export const lostDocuments = {
  passport: { zh: '普通护照', en: 'Ordinary passport' },
  hkMacaoPermit: { zh: '往来港澳通行证', en: 'Hong Kong and Macao permit' },
  taiwanPermit: { zh: '往来台湾通行证', en: 'Taiwan permit' },
  exitEntryPermit: { zh: '出入境通行证', en: 'Exit-entry permit' },
  taiwanResidentPermit: { zh: '5年期台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  homeReturnPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' },
  foreignPassport: { zh: '外国护照及签证', en: 'Foreign passport and visa' },
  residencePermit: { zh: '外国人停留居留证件', en: 'Stay or residence permit of a foreigner' },
};
export const lossKinds = { lost: { zh: '遗失', en: 'Lost' }, stolen: { zh: '被盗', en: 'Stolen' }, robbed: { zh: '被抢', en: 'Robbed' } };

export type LostDocument = keyof typeof lostDocuments;
type Answers = Partial<LossForm>;

/** Documents that only foreigners hold. */
export const isForeign = ({ documentType }: { readonly documentType?: unknown }): boolean => documentType === 'foreignPassport' || documentType === 'residencePermit';

export class LossForm {
  @Choice({ zh: '遗失证件种类', en: 'Document' }, lostDocuments)
  documentType: LostDocument;

  @PassportNumber({ zh: '证件号码', en: 'Document number' }, { required: false, hint: { zh: '不记得的可以不填，按身份和证件种类查找', en: 'Leave it empty when you do not know it: it is found by who you are' } })
  documentNumber?: string;

  @Choice({ zh: '申报类别', en: 'Kind of report' }, lossKinds)
  reason: keyof typeof lossKinds;

  @DateTimeField({ zh: '遗失时间', en: 'When' }, { notAfter: 'today' })
  lossDate: string;

  @Address({ zh: '遗失地点', en: 'Where' }, { hint: { zh: '在内地（大陆）的地点；在境外遗失的，向中国驻外使领馆申报', en: 'A place in the mainland; a loss abroad is reported to the Chinese embassy or consulate' } })
  lossPlace: string;

  @LongText({ zh: '经过', en: 'What happened' }, { minLength: 20, maxLength: 1000 })
  lossStatement: string;

  @ShortText({ zh: '报案回执编号', en: 'Police report number' }, { required: false, maxLength: 30, when: ({ reason }: Answers) => reason === 'stolen' || reason === 'robbed' })
  policeReportNumber?: string;

  @YesNo({ zh: '是否需要报失证明', en: 'Is a loss certificate needed?' }, { rule: { holds: (isWanted: boolean, answers: Answers) => isWanted || !isForeign(answers), message: { zh: '外国人须凭报失证明补办护照，请选择“是”', en: 'A foreigner needs the certificate for a new passport: choose yes' } } })
  certificateWanted: boolean;

  @Choice({ zh: '证明文字', en: 'Language of the certificate' }, { zh: { zh: '中文', en: 'Chinese' }, zhEn: { zh: '中英文', en: 'Chinese and English' } }, { when: ({ certificateWanted }: Answers) => certificateWanted === true })
  certificateLanguage?: 'zh' | 'zhEn';

  @Declared({ zh: '同意证件作废且不可恢复', en: 'I agree that the document becomes void for good' })
  voidConsent: true;
}
