import { Address, Choice, DateTimeField, Declared, LicenceNumber, ListOf, LongText, MultiChoice, PersonName, Phone, RegionCode, ShortText, YesNo, type PlateType } from '@yichuang/definition';

import { AnyPlateNumber, AnyPlateType } from './any-plates.js';

export type Liability = 'full' | 'primary' | 'equal' | 'secondary' | 'none';
export type PartyRole = 'A' | 'B' | 'C' | 'D';

export class PartyRow {
  @Choice({ zh: '当事人', en: 'Party' }, { A: { zh: '甲方', en: 'Party A' }, B: { zh: '乙方', en: 'Party B' }, C: { zh: '丙方', en: 'Party C' }, D: { zh: '丁方', en: 'Party D' } })
  role: PartyRole;

  @PersonName({ zh: '驾驶人姓名', en: 'Driver' })
  driverName: string;

  @LicenceNumber({ zh: '驾驶证号', en: 'Licence number' })
  licenceNumber: string;

  @Phone({ zh: '联系电话', en: 'Phone' })
  contactPhone: string;

  @AnyPlateNumber()
  plateNumber: string;

  @AnyPlateType()
  plateType: PlateType;

  @ShortText({ zh: '投保公司', en: 'Insurer' })
  insurer: string;

  @ShortText({ zh: '交强险保单号', en: 'Policy number' }, { required: false })
  compulsoryPolicyNumber?: string;

  @MultiChoice({ zh: '碰撞部位', en: 'Damaged parts' }, { front: { zh: '车头', en: 'Front' }, rear: { zh: '车尾', en: 'Rear' }, left: { zh: '左侧', en: 'Left side' }, right: { zh: '右侧', en: 'Right side' }, mirror: { zh: '后视镜', en: 'Mirror' }, door: { zh: '车门', en: 'Door' } }, { minItems: 1 })
  damagedParts: readonly string[];

  @Choice(
    { zh: '责任', en: 'Liability' },
    { full: { zh: '全部责任', en: 'Full' }, primary: { zh: '主要责任', en: 'Primary' }, equal: { zh: '同等责任', en: 'Equal' }, secondary: { zh: '次要责任', en: 'Secondary' }, none: { zh: '无责任', en: 'None' } },
    { required: false, hint: { zh: '自行协商的必须填写', en: 'Needed when the parties agree' } },
  )
  liability?: Liability;
}

export class AccidentForm {
  @DateTimeField({ zh: '事故发生时间', en: 'Time of the accident' }, { hint: { zh: '24小时以内', en: 'Within the last 24 hours' } })
  accidentTime: string;

  @RegionCode({ zh: '事故发生地', en: 'City or county of the accident' })
  locationRegionCode: string;

  @Address({ zh: '事故地点', en: 'Place' }, { hint: { zh: '写明道路和附近的标志，例如文化路与农业路交叉口向北50米', en: 'The road and what is nearby, such as 50 m north of the crossing of Wenhua Road and Nongye Road' } })
  location: string;

  @ShortText({ zh: '道路名称', en: 'Road' })
  roadName: string;

  @Choice({ zh: '天气', en: 'Weather' }, { clear: { zh: '晴', en: 'Clear' }, cloudy: { zh: '多云', en: 'Cloudy' }, rain: { zh: '雨', en: 'Rain' }, snow: { zh: '雪', en: 'Snow' }, fog: { zh: '雾', en: 'Fog' } })
  weather: string;

  @YesNo({ zh: '是否有人员受伤', en: 'Was anyone injured?' })
  injuries: boolean;

  @YesNo({ zh: '车辆是否可以移动', en: 'Can the vehicles move?' })
  movable: boolean;

  @YesNo({ zh: '是否已撤离现场', en: 'Have the vehicles left the road?' })
  leftRoad: boolean;

  @YesNo({ zh: '不存在酒驾、逃逸、故意、碰撞设施等情形', en: 'No drink-driving, leaving the scene, deliberate act or collision with facilities' })
  excludedDeclaration: boolean;

  @Choice(
    { zh: '事故形态', en: 'Type of accident' },
    {
      'rear-end': { zh: '追尾', en: 'Rear-end' },
      'side-swipe': { zh: '变更车道刮擦', en: 'Lane-change scrape' },
      reversing: { zh: '倒车', en: 'Reversing' },
      turning: { zh: '转弯', en: 'Turning' },
      intersection: { zh: '路口碰撞', en: 'Intersection collision' },
      'u-turn': { zh: '掉头', en: 'U-turn' },
      'wrong-way': { zh: '逆行', en: 'Against the traffic' },
      parked: { zh: '开关车门、停放', en: 'Door or parked vehicle' },
      other: { zh: '其他', en: 'Other' },
    },
  )
  accidentForm: string;

  @ListOf({ zh: '当事人', en: 'Parties' }, PartyRow, { minItems: 1, maxItems: 4, hint: { zh: '各方驾驶人，申请人是其中一方', en: 'The drivers; the applicant is one of them' } })
  parties: readonly PartyRow[];

  @Choice({ zh: '责任确定方式', en: 'How liability is settled' }, { agreed: { zh: '自行协商', en: 'Agreed by the parties' }, contested: { zh: '申请在线认定', en: 'Ask for an online determination' } })
  settlementMode: 'agreed' | 'contested';

  @LongText({ zh: '事故经过', en: 'What happened' }, { minLength: 20, maxLength: 500, hint: { zh: '20至500字', en: '20 to 500 characters' } })
  statement: string;

  @Declared({ zh: '甲方签名：所述属实，同意所填责任', en: 'Signature: what I state is true, and I agree to the liability given' })
  signatureA: true;

  @YesNo({ zh: '是否已向保险公司报案', en: 'Has the insurer been informed?' })
  insurerReported: boolean;
}
