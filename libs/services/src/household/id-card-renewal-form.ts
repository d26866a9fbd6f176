import { AskedFirst, Choice, DateField, Declared, MultiChoice, YesNo, type CardItem } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { Appointment, AwayForm } from './card-fields.js';

export const renewalReasons = {
  expired: { zh: '有效期满', en: 'Expiring or expired' },
  damaged: { zh: '损坏', en: 'Damaged' },
  'item-changed': { zh: '登记项目变更', en: 'Register item changed' },
  lost: { zh: '丢失', en: 'Lost' },
  'police-error': { zh: '公安机关登记差错', en: 'Error by the police' },
};
const items = {
  name: { zh: '姓名', en: 'Name' },
  sex: { zh: '性别', en: 'Sex' },
  ethnicity: { zh: '民族', en: 'Ethnicity' },
  'birth-date': { zh: '出生日期', en: 'Date of birth' },
  'id-number': { zh: '公民身份号码', en: 'Citizen ID number' },
  address: { zh: '住址', en: 'Address' },
};
export const feeReductions = {
  none: { zh: '无', en: 'None' },
  'minimum-living': { zh: '最低生活保障或者特困人员', en: 'Receives minimum living allowance' },
  hardship: { zh: '因灾、因病等生活困难', en: 'Hardship through disaster or illness' },
};

const whenReason = (...reasons: readonly string[]) => ({ when: ({ reason }: Partial<CardRenewalForm>) => reason !== undefined && reasons.includes(reason) });

@AskedFirst('reason', 'changedItems', 'oldCardValidTo', 'oldCardReturned', 'lossDate', 'lossReported', 'feeReduction')
export class CardRenewalForm extends AwayForm {
  @Choice({ zh: '换补领原因', en: 'Reason' }, renewalReasons)
  reason: keyof typeof renewalReasons;

  @MultiChoice({ zh: '变更的项目', en: 'Changed items' }, items, { ...whenReason('item-changed'), minItems: 1 })
  changedItems?: readonly CardItem[];

  @DateField({ zh: '原证有效期至', en: 'Old card valid until' }, whenReason('expired'))
  oldCardValidTo?: CivilDate;

  @YesNo({ zh: '是否交回原证', en: 'Old card is handed in' }, { when: ({ reason }: Partial<CardRenewalForm>) => reason !== undefined && reason !== 'lost' })
  oldCardReturned?: boolean;

  @DateField({ zh: '丢失日期', en: 'Date of loss' }, { ...whenReason('lost'), notAfter: 'today' })
  lossDate?: CivilDate;

  @Declared({ zh: '同时申报挂失', en: 'I report the loss now' }, whenReason('lost'))
  lossReported?: true;

  @Choice({ zh: '减免情形', en: 'Fee reduction' }, feeReductions)
  feeReduction: keyof typeof feeReductions;

  @Appointment(false)
  appointmentTime?: string;
}
