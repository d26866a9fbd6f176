import { Address, Choice, DateField, Integer, LongText, PersonList, Phone, RegionCode, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { storeyList } from './hotel-storeys.js';

const kinds = {
  hotel: { zh: '宾馆、酒店', en: 'Hotel' },
  guesthouse: { zh: '招待所、旅社', en: 'Guesthouse' },
  homestay: { zh: '民宿、客栈', en: 'Homestay or inn' },
  'serviced-apartment': { zh: '酒店式公寓', en: 'Serviced apartment' },
  'bathhouse-lodging': { zh: '提供住宿的洗浴场所', en: 'Bathhouse with lodging' },
  other: { zh: '其他', en: 'Other' },
};
const rights = { own: { zh: '自有', en: 'Owned' }, lease: { zh: '租赁', en: 'Leased' } };

type Asked = Partial<HotelForm>;

export class HotelForm {
  @ShortText({ zh: '旅馆名称（招牌）', en: 'Trading name of the hotel' }, { minLength: 2, maxLength: 40 })
  hotelName: string;

  @Choice({ zh: '旅馆类型', en: 'Kind of lodging' }, kinds)
  hotelKind: keyof typeof kinds;

  @ShortText({ zh: '其他类型说明', en: 'Description of the other kind' }, { when: ({ hotelKind }: Asked) => hotelKind === 'other' })
  otherHotelKind?: string;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @Address({ zh: '经营场所地址', en: 'Address of the premises' })
  premisesAddress: string;

  @ShortText({ zh: '使用楼层', en: 'Floors used' }, { pattern: storeyList, hint: { zh: '例如1,3-6；地下一层写-1', en: 'Such as 1,3-6; the first cellar is -1' } })
  floors: string;

  @Choice({ zh: '场所使用权', en: 'Right of occupancy' }, rights)
  occupancyRight: keyof typeof rights;

  @DateField({ zh: '租赁期满日期', en: 'End of lease' }, { when: ({ occupancyRight }: Asked) => occupancyRight === 'lease' })
  leaseEndDate?: CivilDate;

  @YesNo({ zh: '是否与居民住宅同一建筑', en: 'Shares the building with dwellings' })
  sharedWithResidents: boolean;

  @YesNo({ zh: '住宿区域是否独立成层或者有独立出入口', en: 'Guest area on its own floors or with its own entrance' }, { when: ({ sharedWithResidents }: Asked) => sharedWithResidents === true })
  separateEntrance?: boolean;

  @Integer({ zh: '营业面积（平方米）', en: 'Floor area (square metres)' }, { min: 1, max: 500_000 })
  floorAreaSquareMetres: number;

  @Integer({ zh: '客房数', en: 'Number of rooms' }, { min: 1, max: 5_000 })
  roomCount: number;

  @Integer({ zh: '床位数', en: 'Number of beds' }, { min: 1, max: 100_000 })
  bedCount: number;

  @ShortText({ zh: '消防安全检查意见书（许可决定）编号', en: 'Number of the fire-safety check decision' })
  fireCheckNumber: string;

  @Integer({ zh: '公共区域摄像机数量', en: 'Number of CCTV cameras in public areas' }, { min: 1, max: 10_000 })
  cctvCameraCount: number;

  @Integer({ zh: '录像保存天数', en: 'CCTV retention (days)' }, { min: 1, max: 3_650, hint: { zh: '30日以上；反恐怖主义重点目标90日以上', en: '30 or more; 90 or more for a counter-terrorism key site' } })
  cctvRetentionDays: number;

  @Integer({ zh: '身份证件读取设备数量', en: 'Number of ID readers' }, { min: 1, max: 1_000 })
  idReaderCount: number;

  @YesNo({ zh: '是否为旅客提供上网服务', en: 'Internet access is provided to guests' })
  providesGuestWifi: boolean;

  @LongText({ zh: '网络安全管理制度和技术措施', en: 'Network security rules and technical measures' }, { when: ({ providesGuestWifi }: Asked) => providesGuestWifi === true, minLength: 20, maxLength: 2_000 })
  networkSecurityMeasures?: string;

  @PersonList({ zh: '治安保卫人员', en: 'Security officers' }, { minItems: 1, maxItems: 50 })
  securityOfficers: readonly PersonRef[];

  @Integer({ zh: '从业人员数', en: 'Number of employees' }, { min: 1, max: 50_000 })
  employeeCount: number;

  @DateField({ zh: '拟开业日期', en: 'Planned opening date' }, { notBefore: 'today' })
  plannedOpeningDate: CivilDate;

  @Phone({ zh: '现场核查联系电话', en: 'Phone for the on-site inspection' })
  inspectionContactPhone: string;
}
