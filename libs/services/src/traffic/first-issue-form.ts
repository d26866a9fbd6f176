import { AskedFirst, Choice, DateField, LicenceNumber, ShortText, Uscc } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { FullyMeasuredForm } from './candidate-form.js';
import { classChoices } from './class-choices.js';

const issueKinds = {
  first: { zh: '初次申领', en: 'First licence' },
  reapply: { zh: '注销后重新申领', en: 'Re-application after deregistration' },
  restore: { zh: '恢复驾驶资格', en: 'Restoring a licence deregistered less than two years ago' },
  military: { zh: '持军队、武警驾驶证申领', en: 'Exchange of a military or armed police licence' },
  foreign: { zh: '持境外驾驶证申领', en: 'Exchange of a foreign licence' },
};
type IssueKind = keyof typeof issueKinds;

const firstClasses = classChoices('A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C5', 'D', 'E', 'F', 'M', 'N', 'P');

interface Chosen {
  readonly applicationKind?: IssueKind;
  readonly requestedClass?: keyof typeof firstClasses;
  readonly learnMode?: 'school' | 'self-study';
}
const foreign = ({ applicationKind }: Chosen): boolean => applicationKind === 'foreign';

@AskedFirst('applicationKind', 'previousLicenceNumber', 'militaryLicenceNumber', 'foreignLicenceNumber', 'foreignIssueCountry', 'foreignIssueDate', 'foreignClasses', 'requestedClass', 'learnMode', 'trainingSchoolUscc')
export class FirstIssueForm extends FullyMeasuredForm {
  @Choice({ zh: '申请类别', en: 'Kind of application' }, issueKinds)
  applicationKind: IssueKind;

  @Choice({ zh: '申请准驾车型', en: 'Class applied for' }, firstClasses)
  requestedClass: keyof typeof firstClasses;

  @ShortText({ zh: '居住证编号', en: 'Residence permit number' }, { required: false, hint: { zh: '户籍不在受理地的填写；居住登记信息会自动核对', en: 'If your household is registered elsewhere; it is checked against the residence register' } })
  residencePermitNumber?: string;

  @Choice(
    { zh: '学习方式', en: 'Mode of learning' },
    { school: { zh: '驾驶培训机构学习', en: 'Driving school' }, 'self-study': { zh: '自学直考', en: 'Self-study with a supervised private car' } },
    {
      rule: {
        holds: (mode: string, { requestedClass }: Chosen) => mode === 'school' || requestedClass === undefined || requestedClass === 'C1' || requestedClass === 'C2',
        message: { zh: '自学直考只适用于C1、C2', en: 'Self-study is open for classes C1 and C2 only' },
      },
    },
  )
  learnMode: 'school' | 'self-study';

  @Uscc({ zh: '驾驶培训机构统一社会信用代码', en: 'Driving school’s unified social credit code' }, { when: ({ learnMode }: Chosen) => learnMode === 'school' })
  trainingSchoolUscc?: string;

  @LicenceNumber({ zh: '原驾驶证号', en: 'Previous licence number' }, { when: ({ applicationKind }: Chosen) => applicationKind === 'reapply' || applicationKind === 'restore', fromRegister: true })
  previousLicenceNumber?: string;

  @ShortText({ zh: '军队驾驶证号', en: 'Military licence number' }, { when: ({ applicationKind }: Chosen) => applicationKind === 'military', maxLength: 30 })
  militaryLicenceNumber?: string;

  @ShortText({ zh: '境外驾驶证号', en: 'Foreign licence number' }, { when: foreign, maxLength: 40 })
  foreignLicenceNumber?: string;

  @ShortText({ zh: '境外驾驶证核发国家（地区）', en: 'Country or region of issue' }, { when: foreign, maxLength: 60 })
  foreignIssueCountry?: string;

  @DateField({ zh: '境外驾驶证核发日期', en: 'Date of issue abroad' }, { when: foreign, notAfter: 'today' })
  foreignIssueDate?: CivilDate;

  @ShortText({ zh: '境外驾驶证准驾车型', en: 'Foreign licence classes' }, { when: foreign, maxLength: 40 })
  foreignClasses?: string;

  /** What {@link OathForm} adds when the candidate comes back. */
  oathTakenOn?: CivilDate;
}

/** What a candidate reports once all tests are passed. */
export class OathForm {
  @DateField({ zh: '安全教育和领证宣誓日期', en: 'Date of the safety education and the oath' }, { notAfter: 'today' })
  oathTakenOn: CivilDate;
}
