import { Address, Choice, DateField, Integer, MultiChoice, PlateNumber, ShortText, Vin, type BodyColour, type EnergyType, type UseNature, type VehicleCategory } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ResidencePermitNumber } from './domicile.js';
import { ChosenNumber, NumberModeField, type NumberMode } from './number-choice.js';
import { CheckDate, CheckSite } from './vehicle-check.js';
import { categories, colours, energies, needsPermit, uses } from './vehicle-kinds.js';

type Registering = Partial<RegistrationForm>;

const MOST_IN_SMALL_CAR = 9;
const isPurchase = ({ acquisitionMode }: Registering): boolean => acquisitionMode === 'purchase';
const ofPerson = ({ ownerType }: Registering): boolean => ownerType === 'individual';
const carriesPassengers = ({ vehicleCategory }: Registering): boolean => vehicleCategory !== undefined && ['small-passenger', 'medium-passenger', 'large-passenger', 'school-bus'].includes(vehicleCategory);

export class RegistrationForm {
  @Choice({ zh: '所有人类型', en: 'Owner type' }, { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } })
  ownerType: 'individual' | 'organisation';

  @Address({ zh: '住所地址', en: 'Owner’s domicile' }, { when: ofPerson })
  residentialAddress?: string;

  @ResidencePermitNumber({ when: ofPerson })
  residencePermitNumber?: string;

  @Choice({ zh: '国产或者进口', en: 'Domestic or imported' }, { domestic: { zh: '国产', en: 'Domestic' }, imported: { zh: '进口', en: 'Imported' } })
  vehicleOrigin: 'domestic' | 'imported';

  @Choice({ zh: '车辆类型', en: 'Vehicle category' }, categories)
  vehicleCategory: VehicleCategory;

  @Choice({ zh: '能源种类', en: 'Energy type' }, energies)
  energyType: EnergyType;

  @Choice({ zh: '使用性质', en: 'Nature of use' }, uses)
  useNature: UseNature;

  @ShortText({ zh: '品牌型号', en: 'Make and model' }, { hint: { zh: '照合格证填写，例如比亚迪牌BYD6480STHEV', en: 'As printed on the conformity certificate' } })
  brandModel: string;

  @Vin({ zh: '车辆识别代号', en: 'Vehicle identification number (VIN)' })
  vin: string;

  @ShortText(
    { zh: '发动机（驱动电机）号码', en: 'Engine or drive motor number' },
    { when: ({ energyType }: Registering) => energyType !== 'none', pattern: { regex: /^[A-Za-z0-9-]{1,30}$/u, message: { zh: '1至30个字母、数字或者连字符', en: '1 to 30 letters, digits or hyphens' } } },
  )
  engineNumber?: string;

  @MultiChoice({ zh: '车身颜色', en: 'Body colour' }, colours, { minItems: 1, maxItems: 3, hint: { zh: '1至3种，主色在前', en: '1 to 3 colours, the main one first' } })
  bodyColour: readonly BodyColour[];

  @DateField({ zh: '出厂日期', en: 'Date of manufacture' }, { notAfter: 'today' })
  manufactureDate: CivilDate;

  @Integer(
    { zh: '核定载客人数', en: 'Approved number of occupants' },
    { when: carriesPassengers, min: 1, max: 80, rule: { holds: (persons: number, { vehicleCategory }: Registering) => vehicleCategory !== 'small-passenger' || persons <= MOST_IN_SMALL_CAR, message: { zh: '小型、微型载客汽车不超过9人', en: 'At most 9 in a small passenger car' } } },
  )
  approvedPassengers?: number;

  @Choice(
    { zh: '获得方式', en: 'Mode of acquisition' },
    {
      purchase: { zh: '购买', en: 'Purchase' },
      inheritance: { zh: '继承', en: 'Inheritance' },
      gift: { zh: '赠予', en: 'Gift' },
      prize: { zh: '中奖', en: 'Prize' },
      court: { zh: '人民法院调解、裁定、判决', en: 'Court mediation, ruling or judgment' },
      arbitration: { zh: '仲裁裁决', en: 'Arbitral award' },
      debt: { zh: '协议抵偿债务', en: 'Settlement of a debt' },
      allocation: { zh: '调拨', en: 'Allocation within an organisation' },
      auction: { zh: '没收拍卖', en: 'Auction after confiscation' },
    },
  )
  acquisitionMode: 'purchase' | 'inheritance' | 'gift' | 'prize' | 'court' | 'arbitration' | 'debt' | 'allocation' | 'auction';

  @ShortText({ zh: '机动车销售统一发票号码', en: 'Unified vehicle sales invoice number' }, { when: isPurchase, pattern: { regex: /^(\d{8}|\d{20})$/u, message: { zh: '发票号码为8位或者20位数字', en: 'The number has 8 or 20 digits' } } })
  invoiceNumber?: string;

  @DateField(
    { zh: '开票日期', en: 'Invoice date' },
    { when: isPurchase, notAfter: 'today', rule: { holds: (day: CivilDate, { manufactureDate }: Registering) => manufactureDate === undefined || day >= manufactureDate, message: { zh: '开票日期不能早于出厂日期', en: 'No earlier than the date of manufacture' } } },
  )
  invoiceDate?: CivilDate;

  @ShortText(
    { zh: '整车出厂合格证编号', en: 'Conformity certificate number' },
    { when: ({ vehicleOrigin }: Registering) => vehicleOrigin === 'domestic', pattern: { regex: /^[A-Z0-9]{15}$/u, message: { zh: '合格证编号为15位大写字母或者数字', en: 'The number has 15 capital letters or digits' } } },
  )
  conformityCertificateNumber?: string;

  @ShortText({ zh: '进口凭证编号', en: 'Import certificate number' }, { when: ({ vehicleOrigin }: Registering) => vehicleOrigin === 'imported' })
  importCertificateNumber?: string;

  @ShortText({ zh: '道路运输经营许可证号', en: 'Road transport permit number' }, { when: ({ useNature }: Registering) => needsPermit(useNature) })
  transportPermitNumber?: string;

  @NumberModeField()
  numberMode: NumberMode;

  @ChosenNumber({ when: ({ numberMode }: Registering) => numberMode === 'random' || numberMode === 'self-composed' })
  chosenNumber?: string;

  @PlateNumber({ zh: '原号牌号码', en: 'Previous plate number' }, { when: ({ numberMode }: Registering) => numberMode === 'reuse' })
  reusedNumber?: string;

  @CheckSite({ required: false, hint: { zh: '出厂查验信息已联网的国产小型、微型非营运载客汽车不填', en: 'Leave empty for a small non-commercial passenger car made in China whose factory check is on record' } })
  inspectionSite?: string;

  @CheckDate({ required: false })
  inspectionDate?: CivilDate;
}
