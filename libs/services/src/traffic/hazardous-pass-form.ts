import { Choice, DateTimeField, Integer, ListOf, LongText, PersonField, PlateNumber, RegionCode, ShortText, Uscc, type PersonRef } from '@yichuang/definition';

type Passing = Partial<HazardousPassForm>;

export const isToxic = ({ applicationKind }: Passing): boolean => applicationKind === 'highly-toxic';
const isRestricted = ({ applicationKind }: Passing): boolean => applicationKind === 'restricted-area';

/** The last digit of a CAS number checks the others, weighted from the right. */
export function isCas(text: string): boolean {
  const digits = [...text.replaceAll('-', '')].reverse().map(Number);
  const [check, ...others] = digits;
  return others.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === check;
}

export class CarryingRow {
  @PlateNumber({ zh: '号牌号码', en: 'Plate number' })
  plateNumber: string;

  @PlateNumber({ zh: '挂车号牌号码', en: 'Trailer plate number' }, { required: false })
  trailerPlateNumber?: string;

  @ShortText({ zh: '道路运输证号', en: 'Transport certificate number' })
  transportCertificateNumber: string;

  @PersonField({ zh: '主驾驶人', en: 'Main driver' })
  mainDriver: PersonRef;

  @ShortText({ zh: '主驾驶人从业资格证号', en: 'Main driver’s qualification number' })
  mainDriverQualification: string;

  @PersonField({ zh: '副驾驶人', en: 'Second driver' }, { required: false })
  secondDriver?: PersonRef;

  @ShortText({ zh: '副驾驶人从业资格证号', en: 'Second driver’s qualification number' }, { when: ({ secondDriver }: Partial<CarryingRow>) => Boolean(secondDriver?.documentNumber) })
  secondDriverQualification?: string;

  @PersonField({ zh: '押运人员', en: 'Escort' })
  escort: PersonRef;

  @ShortText({ zh: '押运人员从业资格证号', en: 'Escort’s qualification number' })
  escortQualification: string;

  @Integer({ zh: '装载质量（千克）', en: 'Load (kg)' }, { min: 1, max: 100_000 })
  grossLoad: number;
}

export class HazardousPassForm {
  @Choice({ zh: '通行证类别', en: 'Kind of pass' }, { 'highly-toxic': { zh: '剧毒化学品道路运输通行证', en: 'Highly toxic chemicals road transport pass' }, 'restricted-area': { zh: '限制通行区域通行证', en: 'Restricted-area pass' } })
  applicationKind: 'highly-toxic' | 'restricted-area';

  @Uscc({ zh: '托运单位统一社会信用代码', en: 'Consignor’s unified social credit code' })
  consignorUscc: string;

  @Uscc({ zh: '购买单位统一社会信用代码', en: 'Buyer’s unified social credit code' }, { when: isToxic })
  buyerUscc?: string;

  @Uscc({ zh: '销售单位统一社会信用代码', en: 'Seller’s unified social credit code' }, { when: isToxic })
  sellerUscc?: string;

  @Choice(
    { zh: '购买凭证类别', en: 'Purchase document type' },
    {
      'safety-production-permit': { zh: '危险化学品安全生产许可证', en: 'Hazardous chemicals production safety permit' },
      'safety-use-permit': { zh: '危险化学品安全使用许可证', en: 'Hazardous chemicals use permit' },
      'business-permit': { zh: '危险化学品经营许可证', en: 'Hazardous chemicals business permit' },
      'purchase-permit': { zh: '剧毒化学品购买许可证', en: 'Highly toxic chemicals purchase permit' },
      customs: { zh: '海关进出口证明', en: 'Customs document' },
    },
    { when: isToxic },
  )
  purchaseDocumentType?: 'safety-production-permit' | 'safety-use-permit' | 'business-permit' | 'purchase-permit' | 'customs';

  @ShortText({ zh: '购买凭证编号', en: 'Purchase document number' }, { when: isToxic })
  purchaseDocumentNumber?: string;

  @ShortText({ zh: '品名', en: 'Chemical name' }, { hint: { zh: '照目录填写', en: 'As in the catalogue' } })
  chemicalName: string;

  @ShortText(
    { zh: 'CAS号', en: 'CAS number' },
    { pattern: { regex: /^\d{2,7}-\d{2}-\d$/u, message: { zh: '应为三段数字，例如143-33-9', en: 'write three groups of digits, such as 143-33-9' } }, rule: { holds: isCas, message: { zh: '校验位不正确，请照目录核对', en: 'The check digit is wrong: compare it with the catalogue' } } },
  )
  casNumber: string;

  @ShortText({ zh: 'UN编号', en: 'UN number' }, { pattern: { regex: /^\d{4}$/u, message: { zh: 'UN编号为4位数字', en: 'The number has four digits' } } })
  unNumber: string;

  @Choice({ zh: '形态', en: 'Physical form' }, { solid: { zh: '固体', en: 'Solid' }, liquid: { zh: '液体', en: 'Liquid' }, gas: { zh: '气体', en: 'Gas' } })
  physicalForm: 'solid' | 'liquid' | 'gas';

  @Integer({ zh: '运输数量（千克）', en: 'Quantity (kg)' }, { min: 1, max: 1_000_000 })
  quantity: number;

  @Choice({ zh: '包装方式', en: 'Packaging' }, { tank: { zh: '罐体', en: 'Tank' }, drum: { zh: '桶', en: 'Drum' }, cylinder: { zh: '钢瓶', en: 'Cylinder' }, bag: { zh: '袋', en: 'Bag' }, other: { zh: '其他', en: 'Other' } })
  packaging: 'tank' | 'drum' | 'cylinder' | 'bag' | 'other';

  @Uscc({ zh: '承运单位统一社会信用代码', en: 'Carrier’s unified social credit code' })
  carrierUscc: string;

  @ShortText({ zh: '道路运输经营许可证号', en: 'Road transport permit number' })
  carrierPermitNumber: string;

  @ListOf({ zh: '运输车辆', en: 'Vehicles' }, CarryingRow, { minItems: 1, maxItems: 20 })
  vehicles: readonly CarryingRow[];

  @RegionCode({ zh: '运输始发地', en: 'Departure' }, { beyondHenan: true })
  departureRegionCode: string;

  @RegionCode({ zh: '运输目的地', en: 'Destination' }, { beyondHenan: true })
  destinationRegionCode: string;

  @DateTimeField({ zh: '运输开始时间', en: 'Start of transport' }, { notBefore: 'today' })
  startTime: string;

  @DateTimeField({ zh: '运输结束时间', en: 'End of transport' }, { rule: { holds: (end: string, { startTime }: Passing) => startTime === undefined || end > startTime, message: { zh: '结束时间应当晚于开始时间', en: 'The end must be after the start' } } })
  endTime: string;

  @LongText({ zh: '运输路线', en: 'Route' }, { minLength: 20, maxLength: 2_000, hint: { zh: '依次写明道路和途经的县（市、区）', en: 'Roads and counties in their order' } })
  route: string;

  @LongText({ zh: '途中长时间停车地点', en: 'Long stops on the way' }, { required: false })
  restReport?: string;

  @ShortText({ zh: '申请进入的限制通行区域', en: 'Restricted area to enter' }, { when: isRestricted })
  restrictedArea?: string;

  @LongText({ zh: '进入限制区域的理由', en: 'Reason for entering' }, { when: isRestricted, minLength: 5 })
  reasonDetail?: string;
}
