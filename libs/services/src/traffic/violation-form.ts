import { Choice, DateField, Declared, LicenceNumber, ListOf, LongText, ShortText, YesNo, type PlateType } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { AnyPlateNumber, AnyPlateType } from './any-plates.js';

type Asked = Partial<ViolationForm>;
const accepts = ({ applicationKind }: Asked): boolean => applicationKind === 'accept';
export const objects = ({ applicationKind }: Asked): boolean => applicationKind === 'object';

class RecordRow {
  @ShortText({ zh: '违法记录编号', en: 'Record number' }, { pattern: { regex: /^\d{14,16}$/u, message: { zh: '违法记录编号为14至16位数字', en: 'A record number has 14 to 16 digits' } } })
  recordNumber: string;
}

export class ViolationForm {
  @Choice({ zh: '办理方式', en: 'Action' }, { accept: { zh: '接受处理', en: 'Accept' }, object: { zh: '提出异议', en: 'Dispute' }, extend: { zh: '申请延期处理', en: 'Ask for more time' } })
  applicationKind: 'accept' | 'object' | 'extend';

  @ListOf({ zh: '违法记录编号', en: 'Record numbers' }, RecordRow, { minItems: 1, maxItems: 20, hint: { zh: '同一辆车、同一县（市、区）的记录可以一次办理', en: 'Records of one vehicle in one county can be handled together' } })
  recordNumbers: readonly RecordRow[];

  @AnyPlateNumber()
  plateNumber: string;

  @AnyPlateType()
  plateType: PlateType;

  @LicenceNumber({ zh: '驾驶证号', en: 'Driving licence number' }, { fromRegister: true })
  licenceNumber?: string;

  @ShortText({ zh: '档案编号', en: 'Licence file number' }, { fromRegister: true, pattern: { regex: /^[1-9]\d{11}$/u, message: { zh: '档案编号为12位数字', en: 'The file number has 12 digits' } } })
  fileNumber?: string;

  @YesNo(
    { zh: '是否本人驾驶', en: 'Were you driving?' },
    { rule: { holds: (was: boolean, form: Asked) => was || !accepts(form), message: { zh: '不是本人驾驶的，由实际驾驶人本人接受处理；不得代人记分', en: 'If you were not driving, the driver must accept it; nobody may take another’s points' } } },
  )
  actualDriver: boolean;

  @Choice(
    { zh: '异议理由', en: 'Ground' },
    {
      'not-my-vehicle': { zh: '非本车（套牌、号牌识别错误）', en: 'Not this vehicle (cloned or misread plate)' },
      emergency: { zh: '救助危难、紧急避险', en: 'Rescue or emergency' },
      'signal-conflict': { zh: '信号灯、标志标线不一致', en: 'Contradictory signals' },
      stolen: { zh: '车辆被盗抢期间', en: 'Vehicle was stolen' },
      handled: { zh: '现场已处理', en: 'Already handled on the spot' },
      'image-unclear': { zh: '图像不清、地点时间不符', en: 'Image unclear or facts wrong' },
      other: { zh: '其他', en: 'Other' },
    },
    { when: objects },
  )
  reason?: string;

  @LongText({ zh: '陈述、申辩', en: 'Statement' }, { when: objects, minLength: 20, hint: { zh: '20至1000字', en: '20 to 1,000 characters' } })
  reasonDetail?: string;

  @DateField({ zh: '延期处理至', en: 'Handle by' }, { when: ({ applicationKind }: Asked) => applicationKind === 'extend', notBefore: 'today' })
  extendUntil?: CivilDate;

  @Declared({ zh: '已知悉违法事实、处罚依据和权利', en: 'I have read the facts, grounds and my rights' }, { when: accepts, hint: { zh: '有权陈述、申辩；不服处罚的，可以在60日内申请行政复议，或者在6个月内提起行政诉讼', en: 'You may state your case; against the penalty you may apply for reconsideration within 60 days or sue within six months' } })
  penaltyAcknowledged?: true;

  @Declared({ zh: '同意电子送达', en: 'I consent to electronic service' })
  electronicServiceConsent: true;
}
