import { Choice, Money, PersonName, ShortText } from '@yichuang/definition';

import { AnyPlateNumber } from './any-plates.js';

export type PayerRelation = 'self' | 'family' | 'employer' | 'other';

export class FineForm {
  @ShortText(
    { zh: '处罚决定书编号', en: 'Decision number' },
    { pattern: { regex: /^\d{15,16}$/u, message: { zh: '处罚决定书编号为15位或者16位数字，见决定书右上角', en: 'The number has 15 or 16 digits: see the top right of the decision' } } },
  )
  decisionNumber: string;

  @ShortText({ zh: '被处罚人身份证明号码', en: 'Identity number of the person fined' }, { pattern: { regex: /^[0-9A-Z]{6,20}$/u, message: { zh: '请填写身份证号码或者护照等证件号码', en: 'Give the number of the identity card or passport' } } })
  penalisedIdNumber: string;

  @PersonName({ zh: '被处罚人姓名', en: 'Name of the person fined' })
  penalisedName: string;

  @AnyPlateNumber({ fromRegister: true, required: false })
  plateNumber?: string;

  @Money({ zh: '应缴金额', en: 'Amount due' }, { fromRegister: true, hint: { zh: '罚款加逾期加处的罚款，不能改动', en: 'The fine with the surcharge for days late; it cannot be changed' } })
  amountDue?: number;

  @Choice({ zh: '缴款人与被处罚人关系', en: 'Payer' }, { self: { zh: '本人', en: 'The person fined' }, family: { zh: '家属', en: 'Family' }, employer: { zh: '单位', en: 'Employer' }, other: { zh: '其他', en: 'Other' } })
  payerRelation: PayerRelation;

  @Choice({ zh: '支付方式', en: 'Payment channel' }, { 'union-pay': { zh: '银联', en: 'UnionPay' }, wechat: { zh: '微信支付', en: 'WeChat Pay' }, alipay: { zh: '支付宝', en: 'Alipay' }, bank: { zh: '银行柜面', en: 'Bank counter' } })
  paymentChannel: 'union-pay' | 'wechat' | 'alipay' | 'bank';
}
