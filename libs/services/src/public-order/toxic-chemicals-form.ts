import { Address, AskedFirst, chemicals, Choice, DateField, goods, identities, Integer, ListOf, LongText, organisations, PersonField, PersonList, publicOrderLicence, RegionCode, safetyPermit, ShortText, Uscc, type Ask, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ChemicalAmount } from './goods-amount.js';
import { type Representatives } from './trade-operator.js';

const kinds = {
  university: { zh: '高等院校', en: 'University' },
  research: { zh: '科研机构', en: 'Research institute' },
  medical: { zh: '医疗机构', en: 'Medical institution' },
  testing: { zh: '检验检测机构', en: 'Testing laboratory' },
  manufacturer: { zh: '未纳入安全使用许可的生产企业（如电镀、冶金）', en: 'Manufacturer outside the safe-use permit scheme (such as electroplating)' },
  other: { zh: '其他', en: 'Other' },
};
const answers = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' }, first: { zh: '首次购买', en: 'First purchase' } };

@AskedFirst('chemicalName', 'casNumber')
export class ToxicItem extends ChemicalAmount {
  @ShortText({ zh: '化学品名称', en: 'Chemical name' })
  chemicalName: string;

  @ShortText({ zh: 'CAS号', en: 'CAS number' }, { pattern: { regex: /^\d{2,7}-\d{2}-\d$/, message: { zh: '应为三段数字，例如151-50-8', en: 'write three groups of digits, such as 151-50-8' } } })
  casNumber: string;

  @ShortText({ zh: '包装规格', en: 'Package specification' })
  packageSpecification: string;
}

export class ToxicChemicalsForm {
  @Choice({ zh: '单位类别', en: 'Kind of unit' }, kinds)
  unitKind: keyof typeof kinds;

  @Address({ zh: '单位地址', en: 'Address' })
  officeAddress: string;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @ListOf({ zh: '购买品种、数量', en: 'Items' }, ToxicItem, { minItems: 1, maxItems: 30 })
  items: readonly ToxicItem[];

  @LongText({ zh: '用途说明', en: 'Purpose' }, { minLength: 50, maxLength: 2_000, hint: { zh: '写明实验、工艺或者方法', en: 'Name the experiment, process or method' } })
  purposeDetail: string;

  @Address({ zh: '使用地点', en: 'Place of use' })
  usePlace: string;

  @Address({ zh: '储存场所地址', en: 'Storage address' })
  storageAddress: string;

  @LongText({ zh: '储存场所防范设施', en: 'Protection of the storage' }, { required: false, maxLength: 2_000, hint: { zh: '首次申请或者场所有变化的填写', en: 'For a first application, or a changed storage' } })
  storageDescription?: string;

  @Integer({ zh: '储存限量（克）', en: 'Storage limit (grams)' }, { min: 1, max: 1_000_000_000 })
  storageLimitGrams: number;

  @PersonList({ zh: '保管人员（双人）', en: 'Custodians (two)' }, { minItems: 2, maxItems: 10 })
  custodians: readonly PersonRef[];

  @PersonField({ zh: '治安保卫（剧毒化学品管理）负责人', en: 'Person in charge of chemical security' })
  chemicalSafetyManager: PersonRef;

  @Uscc({ zh: '销售单位统一社会信用代码', en: 'Seller’s unified social credit code' })
  sellerUscc: string;

  @ShortText({ zh: '销售单位许可证编号', en: 'Seller permit number' })
  sellerPermitNumber: string;

  @Choice({ zh: '上次购买是否已备案', en: 'Last purchase reported' }, answers)
  lastPurchaseReported: keyof typeof answers;

  @DateField({ zh: '拟购买日期', en: 'Planned purchase date' }, { notBefore: 'today' })
  plannedPurchaseDate: CivilDate;
}

/** What registers are asked about the buyer, the seller, the store and what is bought. */
export function toxicFacts(ask: Ask<ToxicChemicalsForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', items = [], storageAddress = '', custodians = [], chemicalSafetyManager, sellerUscc = '', sellerPermitNumber = '' } = ask.form;
  const persons = [...custodians, ...(chemicalSafetyManager ? [chemicalSafetyManager] : [])];
  return {
    listed: chemicals.listed(items.map(({ casNumber }) => casNumber ?? '')),
    ownPermits: safetyPermit.ofHolder(uscc),
    store: goods.store(storageAddress),
    account: goods.account('toxic', uscc),
    seller: organisations.byUscc(sellerUscc),
    sellerPermit: safetyPermit.byNumber(sellerPermitNumber),
    people: identities.of(persons.map(({ documentNumber }) => documentNumber ?? '')),
    bars: publicOrderLicence.bars('toxic-purchase', uscc),
  };
}
