import { AskedFirst, Choice, DateField, Declared, Integer, ListOf, ShortText, YesNo, type LimbCondition, type TestSubject } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { sight } from './licence-form.js';

export const subjectNames: Readonly<Record<TestSubject, { readonly zh: string; readonly en: string }>> = {
  'subject-1': { zh: '科目一', en: 'Subject 1 theory' },
  'subject-2': { zh: '科目二', en: 'Subject 2 site driving' },
  'subject-3-road': { zh: '科目三道路驾驶技能', en: 'Subject 3 road driving' },
  'subject-3-safety': { zh: '科目三安全文明驾驶常识', en: 'Subject 3 safe driving theory' },
};

/** A test that the candidate would like to take. */
export class BookingRow {
  @Choice({ zh: '考试科目', en: 'Subject' }, subjectNames)
  subject: TestSubject;

  @ShortText({ zh: '考场', en: 'Test site' })
  testSite: string;

  @DateField({ zh: '考试日期', en: 'Test date' }, { notBefore: 'today' })
  testDate: CivilDate;

  @ShortText({ zh: '场次', en: 'Session' }, { maxLength: 30 })
  sessionTime: string;
}

/** What the report of physical condition says; shown from it. */
export class MeasuredForm {
  @Integer({ zh: '身高（厘米）', en: 'Height (cm)' }, { fromRegister: true, min: 100, max: 250 })
  heightCm: number;

  @ShortText({ zh: '左眼视力', en: 'Left eye sight' }, sight)
  visionLeft: string;

  @ShortText({ zh: '右眼视力', en: 'Right eye sight' }, sight)
  visionRight: string;

  @Declared({ zh: '本人申告无妨碍安全驾驶的疾病', en: 'I declare no illness preventing safe driving' })
  healthDeclaration: true;

  @ListOf({ zh: '预约考试', en: 'Test booking' }, BookingRow, { required: false, maxItems: 4 })
  testBooking?: BookingRow[];
}

/** And what else is asked for a first licence. */
@AskedFirst('heightCm', 'visionLeft', 'visionRight', 'correctedVision', 'hearingAid', 'colourVision', 'limbCondition')
export class FullyMeasuredForm extends MeasuredForm {
  @YesNo({ zh: '视力是否矫正', en: 'Sight corrected by lenses' }, { fromRegister: true })
  correctedVision: boolean;

  @YesNo({ zh: '是否佩戴助听设备', en: 'Hearing aid worn' }, { fromRegister: true })
  hearingAid: boolean;

  @Choice({ zh: '辨色力', en: 'Colour vision' }, { normal: { zh: '正常', en: 'Normal' }, 'red-green-blind': { zh: '红绿色盲', en: 'Red-green colour blind' } }, { fromRegister: true })
  colourVision: 'normal' | 'red-green-blind';

  @Choice(
    { zh: '上肢、下肢、躯干状况', en: 'Limbs and trunk' },
    {
      normal: { zh: '正常', en: 'Normal' },
      'left-leg': { zh: '单独左下肢缺失或者丧失功能', en: 'Left leg only missing or without function' },
      'right-or-both-legs': { zh: '右下肢或者双下肢缺失或者丧失功能', en: 'Right or both legs missing or without function' },
      'upper-limb': { zh: '上肢部分缺失但符合规定', en: 'Upper limb partly missing within the limits' },
    },
    { fromRegister: true },
  )
  limbCondition: LimbCondition;
}
