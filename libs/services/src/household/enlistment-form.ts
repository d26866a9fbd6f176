import { Choice, DateField, PersonField, RegionCode, ShortText, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const kinds = {
  conscript: { zh: '义务兵征集', en: 'Conscription' },
  sergeant: { zh: '直招军士', en: 'Direct entry as a sergeant' },
  cadet: { zh: '军队院校录取学员', en: 'Military academy cadet' },
  officer: { zh: '直接招收军官', en: 'Direct entry as an officer' },
};

export class EnlistmentForm {
  @Choice({ zh: '入伍方式', en: 'Kind of enlistment' }, kinds)
  enlistmentKind: keyof typeof kinds;

  @ShortText({ zh: '入伍通知书编号', en: 'Enlistment notice number' }, { maxLength: 30 })
  enlistmentNoticeNumber: string;

  @RegionCode({ zh: '批准征集的县（市、区）征兵办公室', en: 'Approving county conscription office' })
  approvingOffice: string;

  @DateField({ zh: '批准入伍日期', en: 'Date of approved enlistment' })
  enlistmentDate: CivilDate;

  @PersonField({ zh: '新户主', en: 'New head of household' }, { required: false, hint: { zh: '入伍人员是户主且户内还有其他成员的必须填写', en: 'Needed when the recruit is head and others remain' } })
  newHead?: PersonRef;
}
