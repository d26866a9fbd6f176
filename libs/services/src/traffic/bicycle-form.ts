import { Address, Choice, DateField, Integer, LongText, PersonField, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

type Asked = Partial<BicycleForm>;
export type BicycleKind = 'registration' | 'transfer' | 'deregistration' | 'plate-reissue';

const isOf = (...kinds: readonly BicycleKind[]) => ({ applicationKind }: Asked): boolean => applicationKind !== undefined && kinds.includes(applicationKind);
export const isNew = isOf('registration');
export const isTransferred = isOf('transfer');
export const isPresented = isOf('registration', 'transfer');
const surrendersPlate = isOf('plate-reissue', 'deregistration');

export class BicycleForm {
  @Choice({ zh: '申请类别', en: 'Kind of application' }, { registration: { zh: '注册登记', en: 'Registration' }, transfer: { zh: '转让登记', en: 'Transfer' }, deregistration: { zh: '注销登记', en: 'Deregistration' }, 'plate-reissue': { zh: '补领号牌', en: 'Plate reissue' } })
  applicationKind: BicycleKind;

  @Choice({ zh: '所有人类型', en: 'Owner type' }, { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } })
  ownerType: 'individual' | 'organisation';

  @Address({ zh: '住所地址', en: 'Owner’s address' }, { when: ({ ownerType }: Asked) => ownerType === 'individual' })
  residentialAddress?: string;

  @ShortText({ zh: '电动自行车号牌号码', en: 'Electric bicycle plate number' }, { when: (form: Asked) => form.applicationKind !== undefined && !isNew(form), maxLength: 20 })
  plateNumber?: string;

  @ShortText({ zh: '整车编码', en: 'Vehicle (frame) code' }, { when: isNew, pattern: { regex: /^[0-9A-Z]{15}$/u, message: { zh: '整车编码为15位数字或者大写字母，见车架', en: 'The code has 15 digits or capital letters: see the frame' } } })
  frameCode?: string;

  @ShortText({ zh: '电动机编码', en: 'Motor code' }, { when: isNew })
  motorCode?: string;

  @ShortText({ zh: '品牌型号', en: 'Make and model' }, { when: isNew })
  brandModel?: string;

  @ShortText({ zh: 'CCC认证证书编号', en: 'CCC certificate number' }, { when: isNew, pattern: { regex: /^20\d{14}$/u, message: { zh: '证书编号为20开头的16位数字，见合格证', en: 'The number has 16 digits beginning with 20: see the conformity certificate' } } })
  cccCertificateNumber?: string;

  @DateField({ zh: '购车日期', en: 'Date of purchase' }, { when: isNew, notAfter: 'today' })
  purchaseDate?: CivilDate;

  @ShortText({ zh: '购车发票号码', en: 'Invoice number' }, { when: isNew, required: false, pattern: { regex: /^(\d{8}|\d{20})$/u, message: { zh: '发票号码为8位或者20位数字', en: 'The number has 8 or 20 digits' } } })
  invoiceNumber?: string;

  @Integer({ zh: '最高设计车速（km/h）', en: 'Design top speed (km/h)' }, { when: isNew, min: 1, max: 200 })
  maxSpeed?: number;

  @Integer({ zh: '电机额定功率（W）', en: 'Rated motor power (W)' }, { when: isNew, min: 1, max: 20_000 })
  motorPower?: number;

  @Integer({ zh: '蓄电池标称电压（V）', en: 'Battery nominal voltage (V)' }, { when: isNew, min: 1, max: 200 })
  voltage?: number;

  @Integer({ zh: '整车质量（kg）', en: 'Mass (kg)' }, { when: isNew, min: 1, max: 500 })
  totalMass?: number;

  @Choice({ zh: '蓄电池类型', en: 'Battery type' }, { 'lead-acid': { zh: '铅酸蓄电池', en: 'Lead-acid' }, 'lithium-ion': { zh: '锂离子蓄电池', en: 'Lithium-ion' }, other: { zh: '其他', en: 'Other' } }, { when: isNew })
  batteryType?: 'lead-acid' | 'lithium-ion' | 'other';

  @ShortText({ zh: '车身颜色', en: 'Colour' }, { when: isNew })
  bodyColour?: string;

  @PersonField({ zh: '现所有人', en: 'New owner' }, { when: isTransferred })
  newOwner?: PersonRef;

  @Choice({ zh: '注销原因', en: 'Reason' }, { scrapped: { zh: '报废', en: 'Scrapped' }, lost: { zh: '丢失', en: 'Lost' }, moved: { zh: '外迁', en: 'Taken out of the province' }, other: { zh: '不再使用', en: 'No longer used' } }, { when: isOf('deregistration') })
  reason?: string;

  @YesNo({ zh: '号牌是否丢失', en: 'Is the plate missing?' }, { when: surrendersPlate })
  plateMissing?: boolean;

  @LongText({ zh: '号牌丢失情况说明', en: 'Statement of the lost plate' }, { when: (form: Asked) => surrendersPlate(form) && form.plateMissing === true, minLength: 10, maxLength: 300 })
  lossStatement?: string;

  @ShortText({ zh: '查验地点', en: 'Examination site' }, { when: isPresented })
  inspectionSite?: string;

  @DateField({ zh: '查验日期', en: 'Appointment' }, { when: isPresented, notBefore: 'today' })
  inspectionDate?: CivilDate;
}
