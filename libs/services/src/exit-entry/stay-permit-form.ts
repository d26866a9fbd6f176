import { AskedFirst, Choice, DateField, ForeignNationality, IdNumber, Integer, ListOf, LongText, PassportNumber, ShortText, Uscc } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ForeignerForm, sexes } from './foreigner-form.js';

export const stayKinds = { issue: { zh: '签发', en: 'First issue' }, change: { zh: '换发', en: 'Change' }, replacement: { zh: '补发', en: 'Replacement' } };
export const stayReasons = {
  visaFree: { zh: '免签入境需继续停留', en: 'Entered visa-free and needs to stay longer' },
  crew: { zh: '船员及随行家属离开港口城市', en: 'Crew or accompanying family leaving the port city' },
  renounced: { zh: '经批准退出中国国籍', en: 'Left Chinese nationality with approval' },
  residenceEnded: { zh: '居留事由终止需短期停留', en: 'Ground for residence has ended, short stay needed' },
  newborn: { zh: '在中国境内出生的外国婴儿', en: 'Foreign child born in China' },
  cannotLeaveInTime: { zh: '因客观原因无法按期离境', en: 'Unable to leave in time for reasons beyond control' },
  other: { zh: '其他人道原因', en: 'Other humanitarian reason' },
};
const endReasons = {
  jobEnded: { zh: '离职', en: 'Employment ended' },
  graduated: { zh: '毕业或者结业', en: 'Studies finished' },
  familyChange: { zh: '家庭关系变化', en: 'Change in the family' },
  other: { zh: '其他', en: 'Other' },
};
const replacementReasons = { lost: { zh: '遗失', en: 'Lost' }, damaged: { zh: '损毁', en: 'Damaged' }, stolen: { zh: '被盗抢', en: 'Stolen or robbed' } };

export type StayReason = keyof typeof stayReasons;
type Answers = Partial<StayPermitForm>;

const whenReason = (...reasons: readonly StayReason[]) => ({ when: ({ reason }: Answers) => reason !== undefined && reasons.includes(reason) });
const whenReplaced = { when: ({ applicationKind }: Answers) => applicationKind === 'replacement' };
const number = { maxLength: 30 };

export class ParentPassport {
  @PassportNumber({ zh: '护照号码', en: 'Passport number' })
  passportNumber: string;
}

@AskedFirst('applicationKind', 'reason')
export class StayPermitForm extends ForeignerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, stayKinds)
  applicationKind: keyof typeof stayKinds;

  @Choice({ zh: '申请事由', en: 'Ground' }, stayReasons, { rule: { holds: (reason: StayReason, { handledBy }: { readonly handledBy?: string }) => reason !== 'newborn' || handledBy !== 'self', message: { zh: '新生儿由父母代为申请，办理人请选择“亲属”', en: 'A parent applies for a newborn: under “Handled by” choose “A relative”' } } })
  reason: StayReason;

  @DateField({ zh: '儿童出生日期', en: 'Child’s date of birth' }, { ...whenReason('newborn'), notAfter: 'today' })
  childBirthDate?: CivilDate;

  @Choice({ zh: '儿童性别', en: 'Child’s sex' }, sexes, whenReason('newborn'))
  childSex?: keyof typeof sexes;

  @ForeignNationality({ zh: '儿童国籍', en: 'Child’s nationality' }, whenReason('newborn'))
  childNationality?: string;

  @ShortText({ zh: '现持停留证件号码', en: 'Present stay permit number' }, { when: ({ applicationKind }: Answers) => applicationKind === 'change' || applicationKind === 'replacement', ...number })
  licenceNumber?: string;

  @ShortText({ zh: '原居留证件号码', en: 'Former residence permit number' }, { ...whenReason('residenceEnded'), ...number })
  foreignerResidencePermitNumber?: string;

  @Choice({ zh: '居留事由终止原因', en: 'Why the residence ended' }, endReasons, whenReason('residenceEnded'))
  residenceEndReason?: keyof typeof endReasons;

  @ShortText({ zh: '退籍证书号码', en: 'Certificate of renunciation number' }, { ...whenReason('renounced'), ...number })
  renunciationCertificateNumber?: string;

  @IdNumber({ zh: '原公民身份号码', en: 'Former citizen identity number' }, whenReason('renounced'))
  formerIdNumber?: string;

  @ListOf({ zh: '父母护照号码', en: 'Passport numbers of the parents' }, ParentPassport, { ...whenReason('newborn'), minItems: 1, maxItems: 2 })
  parentPassportNumbers?: readonly ParentPassport[];

  @ShortText({ zh: '出生医学证明编号', en: 'Birth certificate number' }, { ...whenReason('newborn'), ...number })
  birthCertificateNumber?: string;

  @ShortText({ zh: '海员证号码', en: 'Seafarer’s document number' }, { ...whenReason('crew'), ...number })
  seafarerDocumentNumber?: string;

  @Uscc({ zh: '船舶代理公司统一社会信用代码', en: 'Unified social credit code of the shipping agent' }, whenReason('crew'))
  shippingAgentUscc?: string;

  @Integer({ zh: '申请停留天数', en: 'Days requested' }, { min: 1, max: 180, hint: { zh: '最长180日；船员、居留事由终止的最长30日', en: 'At most 180; for crews and after an ended residence 30' } })
  requestedDays: number;

  @LongText({ zh: '已确定的离境行程', en: 'Confirmed travel out of China' }, { ...whenReason('residenceEnded', 'cannotLeaveInTime'), hint: { zh: '航班、车次或者船次和日期', en: 'Flight, train or ship, and date' }, maxLength: 500 })
  departureTicket?: string;

  @Choice({ zh: '补发原因', en: 'Reason for replacement' }, replacementReasons, whenReplaced)
  replacementReason?: keyof typeof replacementReasons;

  @LongText({ zh: '事由说明', en: 'Explanation' }, { minLength: 20, maxLength: 500 })
  reasonDetail: string;
}
