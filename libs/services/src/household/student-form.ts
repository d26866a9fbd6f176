import { Address, Choice, DateField, Declared, PersonField, ShortText, Uscc, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { targetAddressField, targetHouseholdField } from './moving-fields.js';
import { headConsentLabel, headField } from './settling-fields.js';

const kinds = {
  enrolment: { zh: '新生入学迁入', en: 'New student moving in' },
  graduation: { zh: '毕业（结业）迁出', en: 'Graduate moving out' },
  'transfer-withdrawal': { zh: '转学、退学迁出', en: 'Transfer or withdrawal' },
};
const studyLevels = {
  doctor: { zh: '博士', en: 'Doctorate' },
  master: { zh: '硕士', en: 'Master' },
  bachelor: { zh: '本科', en: 'Bachelor' },
  'junior-college': { zh: '专科', en: 'Junior college' },
  'secondary-vocational': { zh: '中专', en: 'Secondary vocational' },
};
const studyForms = { 'full-time': { zh: '全日制', en: 'Full-time' }, 'part-time': { zh: '非全日制', en: 'Part-time' } };
const destinations = {
  home: { zh: '原籍', en: 'Home before enrolment' },
  workplace: { zh: '就业地', en: 'Place of work' },
  'next-school': { zh: '升学或者转入学校', en: 'Next school' },
  'talent-collective': { zh: '人才或者社区集体户', en: 'Talent or community collective household' },
  keep: { zh: '暂缓迁出（2年内）', en: 'Keep in school for up to two years' },
};

type Partly = Partial<StudentForm>;

export const leavesSchool = ({ applicationKind }: { readonly applicationKind?: string }): boolean => applicationKind === 'graduation' || applicationKind === 'transfer-withdrawal';
const moves = (form: Partly): boolean => form.applicationKind === 'enrolment' || (form.destination !== undefined && form.destination !== 'keep');

/** Addresses of Henan begin with its name. */
export const staysInHenan = ({ targetAddress }: { readonly targetAddress?: string }): boolean => targetAddress?.startsWith('河南') ?? true;
const joins = (form: Partly): boolean => moves(form) && staysInHenan(form);

export class StudentForm {
  @Choice({ zh: '迁移类别', en: 'Kind of transfer' }, kinds)
  applicationKind: keyof typeof kinds;

  @Uscc({ zh: '学校统一社会信用代码', en: 'School’s unified social credit code' })
  schoolUscc: string;

  @ShortText({ zh: '学校名称', en: 'School' })
  schoolName: string;

  @Choice({ zh: '培养层次', en: 'Level of study' }, studyLevels)
  studyLevel: keyof typeof studyLevels;

  @Choice({ zh: '学习形式', en: 'Form of study' }, studyForms)
  studyForm: keyof typeof studyForms;

  @ShortText({ zh: '录取通知书编号', en: 'Admission letter number' }, { when: ({ applicationKind }: Partly) => applicationKind === 'enrolment' })
  admissionNumber?: string;

  @ShortText({ zh: '学号', en: 'Student number' }, { when: leavesSchool })
  studentNumber?: string;

  @DateField({ zh: '入学日期', en: 'Date of entry' })
  entryDate: CivilDate;

  @DateField({ zh: '离校日期', en: 'Date of leaving' }, {
    when: leavesSchool,
    notAfter: 'today',
    rule: { holds: (leaveDate: CivilDate, { entryDate }: Partly) => entryDate === undefined || leaveDate > entryDate, message: { zh: '离校日期应当晚于入学日期', en: 'The date of leaving is after the date of entry' } },
  })
  leaveDate?: CivilDate;

  @ShortText({ zh: '毕业（结业）证书编号', en: 'Diploma or completion certificate number' }, { when: ({ applicationKind }: Partly) => applicationKind === 'graduation' })
  diplomaNumber?: string;

  @ShortText({ zh: '转学批准或者退学决定文号', en: 'Number of the transfer approval or withdrawal decision' }, { when: ({ applicationKind }: Partly) => applicationKind === 'transfer-withdrawal' })
  approvalNumber?: string;

  @Choice({ zh: '迁往去向', en: 'Destination' }, destinations, { when: leavesSchool })
  destination?: keyof typeof destinations;

  @Address(targetAddressField[0], { when: moves, hint: { zh: '迁往外省的，以省份开头写全；迁入学校的，为学校集体户地址', en: 'For another province begin with its name; for a school the address of its collective household' } })
  targetAddress?: string;

  @ShortText(...targetHouseholdField(joins))
  targetHouseholdNumber?: string;

  @PersonField(...headField(joins))
  headOfHousehold?: PersonRef;

  @Declared(headConsentLabel, { when: joins })
  headConsent?: true;
}
