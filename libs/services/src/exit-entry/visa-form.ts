import { AskedFirst, Choice, DateField, Integer, LongText, PersonField, PersonList, Phone, ShortText, Uscc, type PersonRef, type VisaCategory, type VisaEntries } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ForeignerForm, visaCategories } from './foreigner-form.js';

export const visaKinds = { extension: { zh: '签证延期', en: 'Extension of stay' }, change: { zh: '签证换发', en: 'Change of visa' }, replacement: { zh: '签证补发', en: 'Replacement of visa' } };
const visaReasons = {
  permittedPurposeChange: { zh: '按规定变更停留事由', en: 'Permitted change of purpose' },
  newPassport: { zh: '使用新护照', en: 'New passport' },
  groupSeparation: { zh: '团体签证分团停留', en: 'Leaving a tour group for reasons beyond control' },
  reEntry: { zh: '需要再次入境', en: 'Re-entry needed' },
  lost: { zh: '遗失', en: 'Lost' },
  damaged: { zh: '损毁', en: 'Damaged' },
  stolen: { zh: '被盗抢', en: 'Stolen or robbed' },
};
export const entriesInWords: Readonly<Record<VisaEntries, { readonly zh: string; readonly en: string }>> = {
  '0': { zh: '零次', en: 'None' },
  '1': { zh: '一次', en: 'One' },
  '2': { zh: '二次', en: 'Two' },
  '6mM': { zh: '半年多次', en: 'Multiple, six months' },
  '1yM': { zh: '1年多次', en: 'Multiple, one year' },
};

type Answers = Partial<VisaForm>;
type Reason = keyof typeof visaReasons;

const changeReasons: readonly Reason[] = ['permittedPurposeChange', 'newPassport', 'groupSeparation', 'reEntry'];
const suitsKind = (reason: Reason, { applicationKind }: Answers): boolean => changeReasons.includes(reason) === (applicationKind === 'change');

const uninvited = ({ visaCategory, applicationKind, reason }: Answers): boolean => visaCategory === 'L' || visaCategory === 'G' || applicationKind === 'replacement' || reason === 'newPassport';
const whenKind = (...kinds: readonly string[]) => ({ when: ({ applicationKind }: Answers) => kinds.includes(applicationKind ?? '') });
const whenInviter = (...types: readonly string[]) => ({ when: ({ inviterType }: Answers) => types.includes(inviterType ?? '') });

@AskedFirst('applicationKind')
export class VisaForm extends ForeignerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, visaKinds)
  applicationKind: keyof typeof visaKinds;

  @Choice({ zh: '现持签证种类', en: 'Category of present visa' }, visaCategories, { fromRegister: true })
  visaCategory: VisaCategory;

  @ShortText({ zh: '现持签证号码', en: 'Present visa number' }, { fromRegister: true, maxLength: 20 })
  visaNumber: string;

  @Integer({ zh: '签证停留期限（天）', en: 'Duration of each stay (days)' }, { fromRegister: true, min: 0, max: 180 })
  durationOfStay: number;

  @DateField({ zh: '现停留期限届满日', en: 'Last day of the present stay' }, { fromRegister: true })
  stayEndDate: CivilDate;

  @Integer({ zh: '申请延长天数', en: 'Extra days requested' }, { ...whenKind('extension'), min: 1, max: 180, hint: { zh: '累计延长不超过签证原停留期限', en: 'In all no more than the original duration of stay' } })
  requestedDays?: number;

  @Choice({ zh: '换发或者补发原因', en: 'Ground for the change or reason for the replacement' }, visaReasons, { ...whenKind('change', 'replacement'), rule: { holds: suitsKind, message: { zh: '换发选择变更事由、新护照、分团或者再次入境；补发选择遗失、损毁或者被盗抢', en: 'A change rests on a new purpose, a new passport, leaving a group or re-entry; a replacement on loss, damage or theft' } } })
  reason?: Reason;

  @Choice({ zh: '申请签证种类', en: 'Category requested' }, visaCategories, whenKind('change'))
  requestedCategory?: VisaCategory;

  @Choice({ zh: '申请入境次数', en: 'Entries requested' }, entriesInWords, whenKind('change'))
  requestedEntries?: VisaEntries;

  @ShortText({ zh: '报失证明编号', en: 'Loss report number' }, { when: ({ reason }: Answers) => reason === 'lost' || reason === 'stolen', maxLength: 30 })
  lossReportNumber?: string;

  @LongText({ zh: '申请事由', en: 'Reason' }, { minLength: 20, maxLength: 500 })
  purposeDetail: string;

  @Choice(
    { zh: '邀请方', en: 'Inviter' },
    { organisation: { zh: '单位', en: 'Organisation' }, person: { zh: '个人', en: 'Individual' }, none: { zh: '无', en: 'None' } },
    { rule: { holds: (type: string, answers: Answers) => type !== 'none' || uninvited(answers), message: { zh: '旅游、过境签证和使用新护照、补发的可以没有邀请方，其他请填写邀请方', en: 'Only tourism, transit, a new passport and a replacement need no inviter' } } },
  )
  inviterType: 'organisation' | 'person' | 'none';

  @Uscc({ zh: '邀请单位统一社会信用代码', en: 'Unified social credit code of the inviting organisation' }, whenInviter('organisation'))
  inviterUscc?: string;

  @PersonField({ zh: '邀请人', en: 'Inviting individual' }, whenInviter('person'))
  inviter?: PersonRef;

  @Phone({ zh: '邀请方联系电话', en: 'Inviter’s phone number' }, whenInviter('organisation', 'person'))
  inviterPhone?: string;

  @PersonList({ zh: '偕行人', en: 'Persons travelling on the same passport' }, { required: false })
  accompanying?: readonly PersonRef[];
}
