import { Address, AskedFirst, Choice, criminalRecord, goods, identities, ListOf, LongText, organisations, PersonField, publicOrderLicence, RegionCode, safetyPermit, ShortText, Uscc, YesNo, type Ask, type PersonRef } from '@yichuang/definition';

import { ChemicalAmount } from './goods-amount.js';
import { precursorSubstances, type PrecursorSubstance } from './precursor-substances.js';
import { type Representatives } from './trade-operator.js';

const kinds = {
  trader: { zh: '经营企业', en: 'Trading enterprise' },
  manufacturer: { zh: '生产使用企业', en: 'Manufacturing user' },
  'research-education': { zh: '科研教学单位', en: 'Research or teaching unit' },
  other: { zh: '其他组织', en: 'Other organisation' },
};
const purposes = {
  production: { zh: '生产原料', en: 'Raw material' },
  trade: { zh: '经营销售', en: 'Trade' },
  research: { zh: '科研', en: 'Research' },
  teaching: { zh: '教学', en: 'Teaching' },
  testing: { zh: '检验检测', en: 'Testing' },
};

export const needsCertificate = ({ unitKind }: Partial<PrecursorChemicalsForm>): boolean => unitKind === 'research-education' || unitKind === 'other';
export const buysThroughAgent = ({ entrustedPurchase }: Partial<PrecursorChemicalsForm>): boolean => entrustedPurchase === true;

@AskedFirst('substance')
export class PrecursorItem extends ChemicalAmount {
  @Choice({ zh: '品种', en: 'Substance' }, precursorSubstances)
  substance: PrecursorSubstance;
}

export class PrecursorChemicalsForm {
  @Choice({ zh: '单位类别', en: 'Kind of unit' }, kinds)
  unitKind: keyof typeof kinds;

  @ShortText({ zh: '登记证书（成立批准文件）编号', en: 'Registration certificate number' }, { when: needsCertificate })
  registrationCertificateNumber?: string;

  @Address({ zh: '单位地址', en: 'Address' })
  officeAddress: string;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @ListOf({ zh: '购买品种、数量', en: 'Items' }, PrecursorItem, { minItems: 1, maxItems: 15 })
  items: readonly PrecursorItem[];

  @Choice({ zh: '用途', en: 'Purpose' }, purposes)
  purpose: keyof typeof purposes;

  @LongText({ zh: '用途和数量说明', en: 'Statement of purpose and quantity' }, { minLength: 50, maxLength: 3_000, hint: { zh: '用于生产的，写明产品、产量和单位消耗', en: 'For production: product, yield and consumption per unit' } })
  purposeDetail: string;

  @Address({ zh: '储存场所地址', en: 'Storage address' })
  storageAddress: string;

  @PersonField({ zh: '易制毒化学品管理负责人', en: 'Person in charge of precursors' })
  manager: PersonRef;

  @Uscc({ zh: '销售单位统一社会信用代码', en: 'Seller’s unified social credit code' })
  sellerUscc: string;

  @ShortText({ zh: '销售单位许可证编号', en: 'Seller permit number' })
  sellerPermitNumber: string;

  @ShortText({ zh: '购销合同编号', en: 'Sales contract number' }, { required: false })
  contractNumber?: string;

  @YesNo({ zh: '是否委托代购', en: 'Bought through an agent' })
  entrustedPurchase: boolean;

  @Uscc({ zh: '受托单位统一社会信用代码', en: 'Agent’s unified social credit code' }, { when: buysThroughAgent })
  agentUscc?: string;

  @ShortText({ zh: '付款账户名称', en: 'Paying account name' }, { hint: { zh: '本单位或者受托单位的账户，不得使用现金', en: 'An account of the unit or its agent; cash is not allowed' } })
  bankAccountName: string;
}

/** What registers are asked about the buyer, an agent, the seller and the store. Convictions are for the officer at the desk: no finding tells of them. */
export function precursorFacts(ask: Ask<PrecursorChemicalsForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', storageAddress = '', manager, legalRepresentative, handler, sellerUscc = '', sellerPermitNumber = '', agentUscc = '' } = ask.form;
  const persons = [manager, legalRepresentative, handler].map((person) => person?.documentNumber ?? '').filter((number) => number !== '');
  return {
    store: goods.store(storageAddress),
    account: goods.account('precursor', uscc),
    penalties: goods.penalties('precursor', uscc),
    seller: organisations.byUscc(sellerUscc),
    agentUnit: organisations.byUscc(agentUscc),
    sellerPermit: safetyPermit.byNumber(sellerPermitNumber),
    people: identities.of(manager ? [manager.documentNumber] : []),
    criminals: criminalRecord.intentional(persons),
    bars: publicOrderLicence.bars('precursor-purchase', uscc),
  };
}
