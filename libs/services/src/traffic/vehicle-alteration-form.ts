import { Address, Choice, DateField, IdNumber, MultiChoice, PersonField, Phone, PlateNumber, RegionCode, ShortText, Vin, type BodyColour, type PersonRef, type UseNature } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ChosenNumber, NumberModeField, type NumberMode } from './number-choice.js';
import { CheckDate, CheckSite } from './vehicle-check.js';
import { colours, needsPermit, UseField, uses } from './vehicle-kinds.js';
import { OwnedVehicleForm } from './vehicle-owner.js';

const kinds = {
  colour: { zh: '改变车身颜色', en: 'Body colour' },
  engine: { zh: '更换发动机', en: 'Engine replaced' },
  'body-or-frame': { zh: '更换车身或者车架', en: 'Body or frame replaced' },
  'whole-vehicle': { zh: '因质量问题更换整车', en: 'Whole vehicle replaced for quality reasons' },
  'use-nature': { zh: '改变使用性质', en: 'Nature of use' },
  'move-out-in': { zh: '所有人住所迁出、迁入车管所辖区', en: 'Owner’s domicile moved to another office’s area' },
  'co-owner': { zh: '变更为其他共同所有人', en: 'Change to another co-owner' },
  'number-swap': { zh: '同一所有人两车互换号牌号码', en: 'Swap of numbers between two vehicles of one owner' },
  'owner-address': { zh: '辖区内住所迁移、姓名（名称）变更', en: 'Address in the same area or owner’s name' },
  'owner-id': { zh: '身份证明名称、号码变更', en: 'Identity document or number' },
  contact: { zh: '联系方式变更', en: 'Contact details' },
  'vin-restamp': { zh: '车辆识别代号重新打刻', en: 'VIN re-stamped' },
  'disability-controls': { zh: '加装、拆除肢体残疾人操纵辅助装置', en: 'Controls for disabled drivers added or removed' },
  'tail-lift': { zh: '加装、拆除车用起重尾板', en: 'Tail lift added or removed' },
  'exterior-trim': { zh: '加装车顶行李架，换装散热器面罩、保险杠、轮毂', en: 'Roof rack, grille, bumper or wheels' },
} as const;

export type AlterationKind = keyof typeof kinds;
type Altering = Partial<AlterationForm>;

/** Holds for alterations of these kinds. */
export const isKind =
  (...among: readonly AlterationKind[]) =>
  ({ applicationKind }: Altering): boolean =>
    applicationKind !== undefined && among.includes(applicationKind);

/** A person looks at the vehicle; for the others papers are enough. */
export const isPhysical = ({ applicationKind }: Altering): boolean => applicationKind !== undefined && !isKind('contact', 'owner-address', 'owner-id', 'number-swap', 'co-owner')({ applicationKind });
export const isFitting = isKind('disability-controls', 'tail-lift');

export class AlterationForm extends OwnedVehicleForm {
  @Choice({ zh: '变更事项', en: 'Kind of change' }, kinds)
  applicationKind: AlterationKind;

  @DateField({ zh: '变更日期', en: 'Date of change' }, { when: isKind('colour', 'engine', 'body-or-frame', 'owner-address', 'owner-id', 'contact', 'disability-controls', 'tail-lift', 'exterior-trim'), notAfter: 'today' })
  changeDate?: CivilDate;

  @MultiChoice({ zh: '变更后车身颜色', en: 'New body colour' }, colours, { when: isKind('colour'), minItems: 1, maxItems: 3, hint: { zh: '1至3种，主色在前；不得使用警车、消防车、救护车、工程救险车专用的外观', en: 'The main one first; not a livery reserved for police, fire, ambulance or rescue vehicles' } })
  newBodyColour?: readonly BodyColour[];

  @ShortText({ zh: '新发动机号码', en: 'New engine number' }, { when: isKind('engine'), maxLength: 30 })
  newEngineNumber?: string;

  @ShortText({ zh: '新发动机型号', en: 'New engine model' }, { when: isKind('engine'), maxLength: 30 })
  newEngineModel?: string;

  @Vin({ zh: '更换后整车的车辆识别代号', en: 'VIN of the replacement vehicle' }, { when: isKind('whole-vehicle') })
  newVin?: string;

  @UseField(
    { zh: '变更后使用性质', en: 'New nature of use' },
    { 'non-operating': uses['non-operating'], 'road-passenger': uses['road-passenger'], 'tourist-passenger': uses['tourist-passenger'], taxi: uses.taxi, 'ride-hailing': uses['ride-hailing'], rental: uses.rental, goods: uses.goods, 'driver-training': uses['driver-training'] },
    { when: isKind('use-nature') },
  )
  newUseNature?: UseNature;

  @ShortText({ zh: '道路运输经营许可证号', en: 'Road transport permit number' }, { when: ({ newUseNature }: Altering) => needsPermit(newUseNature) })
  transportPermitNumber?: string;

  @Address({ zh: '变更后住所地址', en: 'New domicile' }, { when: isKind('move-out-in', 'owner-address') })
  newAddress?: string;

  @RegionCode({ zh: '转入地车管所', en: 'Receiving vehicle office' }, { when: isKind('move-out-in') })
  destinationOffice?: string;

  @ShortText({ zh: '变更后姓名（名称）', en: 'New name' }, { when: isKind('owner-address'), required: false, hint: { zh: '姓名、名称没有变更的不填', en: 'Only when the name has changed' } })
  newName?: string;

  @IdNumber({ zh: '变更后身份证明号码', en: 'New identity number' }, { when: isKind('owner-id') })
  newIdNumber?: string;

  @Phone({ zh: '变更后联系电话', en: 'New contact phone' }, { when: isKind('contact') })
  newPhone?: string;

  @PersonField({ zh: '变更后的共同所有人', en: 'Co-owner to be recorded' }, { when: isKind('co-owner') })
  coOwner?: PersonRef;

  @PlateNumber({ zh: '互换的另一号牌号码', en: 'The other plate number' }, { when: isKind('number-swap') })
  otherPlateNumber?: string;

  @Choice({ zh: '加装或者拆除', en: 'Added or removed' }, { added: { zh: '加装、换装', en: 'Added or exchanged' }, removed: { zh: '拆除', en: 'Removed' } }, { when: isKind('disability-controls', 'tail-lift', 'exterior-trim') })
  fitting?: 'added' | 'removed';

  @NumberModeField({ when: isKind('move-out-in', 'co-owner'), required: isKind('co-owner') })
  numberMode?: NumberMode;

  @ChosenNumber({ when: isKind('move-out-in', 'co-owner'), required: isKind('co-owner'), hint: { zh: '在统一的号牌选号系统中选定的号码；小型、微型载客汽车和摩托车以外的车辆转出时不填，转入时填', en: 'The number you chose in the number selection system; vehicles other than small passenger cars and motorcycles get theirs on moving in' } })
  chosenNumber?: string;

  @CheckSite({ when: isPhysical })
  inspectionSite?: string;

  @CheckDate({ when: isPhysical })
  inspectionDate?: CivilDate;
}
