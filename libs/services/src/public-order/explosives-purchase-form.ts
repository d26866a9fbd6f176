import { Address, Choice, criminalRecord, DateField, goods, identities, Integer, ListOf, LongText, organisations, PersonField, publicOrderLicence, RegionCode, safetyPermit, ShortText, Uscc, YesNo, type Ask, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ExplosiveItem } from './explosives-kinds.js';
import { type Representatives } from './trade-operator.js';

const proofs = {
  'commercial-blasting': { zh: '营业性爆破作业单位许可证', en: 'Commercial blasting unit licence' },
  'own-use-blasting': { zh: '非营业性爆破作业单位许可证', en: 'Own-use blasting unit licence' },
  other: { zh: '其他合法使用证明', en: 'Other proof' },
};

type Asked = Partial<ExplosivesPurchaseForm>;
const blasts = ({ useProof }: Asked): boolean => useProof === 'commercial-blasting' || useProof === 'own-use-blasting';
const keeps = ({ sameDayUse }: Asked): boolean => sameDayUse === false;
export const blastsForOthers = ({ useProof }: Asked): boolean => useProof === 'commercial-blasting';

export class ExplosivesPurchaseForm {
  @Address({ zh: '单位地址', en: 'Address' })
  officeAddress: string;

  @ShortText({ zh: '开户银行', en: 'Bank' })
  bankName: string;

  @ShortText({ zh: '银行账户名称', en: 'Account name' })
  bankAccountName: string;

  @ShortText({ zh: '银行账号', en: 'Account number' }, { pattern: { regex: /^\d{8,32}$/, message: { zh: '账号为8至32位数字', en: 'An account number has 8 to 32 digits' } } })
  bankAccountNumber: string;

  @Choice({ zh: '合法使用证明', en: 'Proof of lawful use' }, proofs)
  useProof: keyof typeof proofs;

  @ShortText({ zh: '爆破作业单位许可证编号', en: 'Blasting unit licence number' }, { when: blasts })
  blastingLicenceNumber?: string;

  @LongText({ zh: '其他证明说明', en: 'Other proof' }, { when: ({ useProof }: Asked) => useProof === 'other' })
  otherProofDescription?: string;

  @LongText({ zh: '用途说明', en: 'Purpose' }, { minLength: 20, maxLength: 1_000 })
  purposeDetail: string;

  @ShortText({ zh: '爆破作业项目编号', en: 'Blasting project number' }, { when: blastsForOthers })
  projectNumber?: string;

  @Address({ zh: '使用地点', en: 'Place of use' })
  projectAddress: string;

  @RegionCode({ zh: '使用地县（市、区）', en: 'County of use' })
  regionCode: string;

  @ListOf({ zh: '购买品种、数量', en: 'Items' }, ExplosiveItem, { minItems: 1, maxItems: 50 })
  items: readonly ExplosiveItem[];

  @YesNo({ zh: '是否当日配送、当日用完、余量清退', en: 'Delivered, used and returned the same day' })
  sameDayUse: boolean;

  @Address({ zh: '专用仓库地址', en: 'Magazine address' }, { when: keeps })
  magazineAddress?: string;

  @Integer({ zh: '炸药设计库容（千克）', en: 'Magazine capacity, explosive (kg)' }, { when: keeps, min: 0, max: 100_000_000 })
  magazineCapacityKilograms?: number;

  @Integer({ zh: '雷管设计库容（发）', en: 'Magazine capacity, detonators (pieces)' }, { when: keeps, min: 0, max: 100_000_000 })
  magazineCapacityPieces?: number;

  @PersonField({ zh: '仓库管理员', en: 'Storekeeper' }, { when: keeps })
  storekeeper?: PersonRef;

  @Uscc({ zh: '销售单位统一社会信用代码', en: 'Seller’s unified social credit code' })
  sellerUscc: string;

  @ShortText({ zh: '生产（销售）许可证编号', en: 'Seller permit number' })
  sellerPermitNumber: string;

  @DateField({ zh: '购买起始日期', en: 'Purchase from' }, { notBefore: 'today' })
  purchaseFrom: CivilDate;

  @DateField({ zh: '购买截止日期', en: 'Purchase until' }, { notBefore: 'today' })
  purchaseUntil: CivilDate;
}

/** What registers are asked about the buyer, its project and magazine, and the seller. Convictions are for the officer at the desk: no finding tells of them. */
export function explosivesFacts(ask: Ask<ExplosivesPurchaseForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', projectNumber = '', magazineAddress = '', storekeeper, handler, sellerUscc = '', sellerPermitNumber = '' } = ask.form;
  const staff = [handler, storekeeper].flatMap((person) => (person?.documentNumber ? [person.documentNumber] : []));
  return {
    blastingLicences: publicOrderLicence.holders('blasting-unit', [uscc]),
    ownPermits: safetyPermit.ofHolder(uscc),
    project: goods.blastingProject(projectNumber),
    magazine: goods.store(magazineAddress),
    account: goods.account('explosives', uscc),
    earlier: publicOrderLicence.holders('explosives-purchase', [uscc]),
    seller: organisations.byUscc(sellerUscc),
    sellerPermit: safetyPermit.byNumber(sellerPermitNumber),
    people: identities.of(storekeeper ? [storekeeper.documentNumber] : []),
    convicted: criminalRecord.convicted(staff),
    bars: publicOrderLicence.bars('explosives-purchase', uscc),
  };
}
