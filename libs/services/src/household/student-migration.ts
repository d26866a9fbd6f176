import { consent, contact, declaration, defineService, delivery, employer, household, identityCard, kinship, livelihood, qualification, registerEntry, registerHistory, registration, schooling, type Ask, type DocumentRow, type Effect, type EntryItems } from '@yichuang/definition';
import { addDays, inBoth, type CivilDate } from '@yichuang/kernel';

import { arrivalEffects } from './arrival.js';
import { itemsTold } from './entry-changes.js';
import { norms, regulations } from './household-law.js';
import { pageTitle } from './migration-permit.js';
import { noOpenCase, notSupervised } from './moving-conditions.js';
import { approvalPaper, moverCardPaper } from './moving-papers.js';
import { licensing, migrationFee, migrationLicence, migrationLimit } from './moving-sheet.js';
import { comesFromElsewhere, movingFacts, moverRegistered } from './moving.js';
import { dateRow, movingRows } from './register-page.js';
import { headAsked } from './settling.js';
import { asMove, diplomaOf, isAdmitted, isDestinationOpen, isInWindow, isLeaver, photoMatches, relationOfStudent, schoolHasHousehold, schoolingOf, stayUntil, type StudentMove } from './student-checks.js';
import { leavesSchool, staysInHenan, StudentForm } from './student-form.js';
import { studentSamples } from './student-samples.js';

const ID = 'household.student-migration';
const CERTIFICATE_DAYS = 30;

type Settled = StudentMove & { readonly facts: { readonly items: EntryItems | null }; readonly decidedOn: CivilDate; readonly serial: number };

const certificateNumber = ({ serial }: Settled): string => `豫迁${String(serial).padStart(8, '0')}`;
const relations = (decided: Settled) => ({ relation: relationOfStudent(decided), relationOf: () => relationOfStudent(decided) });

/** A graduate's education, as the diploma on record has it. */
const educated = (decided: Settled): Effect[] =>
  decided.form.applicationKind === 'graduation' ? itemsTold(decided, decided.applicant.documentNumber, { education: diplomaOf(decided)?.level ?? decided.form.studyLevel }) : [];

function moved(decided: Settled): Effect[] {
  const { applicant: { documentNumber }, form, facts: { mover }, decidedOn } = decided;
  if (form.destination === 'keep') return mover ? [schooling.keep({ idNumber: documentNumber, householdNumber: mover.householdNumber, until: stayUntil(decided) })] : [];
  if (!staysInHenan(form)) return [registration.depart({ idNumber: documentNumber, certificate: certificateNumber(decided), toAddress: form.targetAddress ?? '', leftOn: decidedOn })];
  return arrivalEffects(asMove(decided), { reason: form.applicationKind === 'enrolment' ? 'enrolment' : 'leaving-school', ...relations(decided) });
}

function rows(decided: Settled): DocumentRow[] {
  const { applicant: { name, documentNumber }, form, facts: { origin }, decidedOn } = decided;
  const student: DocumentRow = { label: { zh: '姓名', en: 'Name' }, value: inBoth(`${name}  ${documentNumber}`) };
  if (form.destination === 'keep') return [student, { label: { zh: '户口所在地', en: 'Registered at' }, value: inBoth(origin?.address ?? '—') }, dateRow('暂缓迁出至', 'May stay until', stayUntil(decided))];
  if (staysInHenan(form)) return [...movingRows(asMove(decided), relations(decided)), dateRow('何时迁来', 'Moved in on', decidedOn)];
  return [
    student,
    { label: { zh: '户口迁移证编号', en: 'Number of the migration certificate' }, value: inBoth(certificateNumber(decided)) },
    { label: { zh: '迁出地址', en: 'From' }, value: inBoth(origin?.address ?? '—') },
    { label: { zh: '迁往地址', en: 'To' }, value: inBoth(form.targetAddress ?? '—') },
    dateRow('有效期至', 'Valid until', addDays(decidedOn, CERTIFICATE_DAYS)),
  ];
}

const isEnrolment = ({ form }: { readonly form: StudentForm }): boolean => form.applicationKind === 'enrolment';
const isLeaving = ({ form }: { readonly form: StudentForm }): boolean => leavesSchool(form);

/** Students enter a school's collective household and leave it again, of their own choice. */
export const studentMigration = defineService({
  id: ID,
  version: 1,
  name: { zh: '大中专学生户口迁移', en: 'Registration transfer of university and secondary vocational students' },
  summary: { zh: '大中专院校新生自愿把户口迁入学校集体户，或者毕业、转学、退学学生把户口从学校迁出。', en: 'A new student may move the registration into the school collective household; a graduate or leaver moves it out again.' },
  keywords: ['大学生迁户口', '学生户口迁移', '考上大学迁户口', '毕业迁户口', '学校集体户', '户口迁回原籍', '新生户口迁入', 'xuesheng hukou', 'biye qian hukou', 'student hukou', 'university registration transfer'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条', 'Articles 6, 10 and 13'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    migrationLicence,
    norms('第九条、第十八条、第四十一条、第四十二条', 'Articles 9, 18, 41 and 42'),
  ],
  limit: migrationLimit(3),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'station',
  inPerson: { zh: '信息核验一致的不必到场；学校集体户管理人员统一交验原件、领取登记页', en: 'None for verified cases; the school’s officer shows the originals and collects the pages' },
  competence: { zh: '新生迁入和离校迁出由学校所在地派出所办理；迁回省内原籍的，由原籍派出所办理；以县级公安机关名义决定', en: 'The police station of the school; for a return home in Henan the station of that home; decided in the name of the county’s public security organ' },
  notes: [
    { zh: '自愿办理，学校不得要求学生迁移户口', en: 'Voluntary: a school may not require it' },
    { zh: '不用准迁证：凭录取通知书或者毕业证书办理；由外省迁入的交户口迁移证，迁往外省的发户口迁移证，30日内有效', en: 'No migration permit is used: the letter of admission or the diploma replaces it; from another province the migration certificate is handed in, to another one it is issued and valid for 30 days' },
    { zh: '农村学生可以迁回入学时迁出的户；在校生的子女不在学校集体户登记', en: 'Students from villages may return to the household they left; children of students are not registered in the school’s household' },
    { zh: '军队院校学员不迁移户口，按入伍注销办理', en: 'Cadets of military academies are not moved: see enlistment cancellation' },
  ],

  formTitle: { zh: '学校和户口去向', en: 'Your school and where the registration goes' },
  form: StudentForm,
  blocks: [employer({ when: ({ destination }) => destination === 'workplace' }), contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页或者迁移证', en: 'register page or certificate' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<StudentForm>) => {
    const { targetHouseholdNumber = '', headOfHousehold }: Partial<StudentForm> = form;
    const { documentNumber } = applicant;
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(documentNumber),
      biometrics: identityCard.biometrics(documentNumber),
      schoolings: schooling.ofPerson(documentNumber),
      stay: schooling.stay(documentNumber),
      manager: household.runBy(targetHouseholdNumber),
      moves: registerHistory.moves(documentNumber),
      parents: kinship.parentsOf(documentNumber),
      qualifications: qualification.ofPerson(documentNumber),
      livelihoods: livelihood.ofPerson(documentNumber),
      items: registerEntry.items(documentNumber),
      headConsent: consent.answered({ service: ID, consent: 'head', by: headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
    };
  },
  consents: headAsked,
  prefill: ({ facts: { schoolings: [last] } }) => (last ? { schoolUscc: last.schoolUscc, schoolName: last.schoolName, entryDate: last.enteredOn } : {}),

  conditions: [
    { id: 'mover-registered', text: { zh: '学生已登记常住户口且状态正常', en: 'The student has an active permanent registration' }, law: regulations('第六条', 'Article 6'), remedy: 'refusal', check: moverRegistered },
    { id: 'admitted-full-time', text: { zh: '被普通高等学校或者中等职业学校全日制录取', en: 'Admitted full-time by a university or secondary vocational school' }, law: norms('第十八条', 'Article 18'), remedy: 'refusal', when: isEnrolment, check: isAdmitted },
    { id: 'enrolment-window', text: { zh: '新生在入学当年的集中办理期内申请', en: 'A new student applies in the enrolment window of the entry year' }, law: norms('第四十一条', 'Article 41'), remedy: 'refusal', when: isEnrolment, check: isInWindow },
    { id: 'school-has-collective', text: { zh: '学校设有学生集体户', en: 'The school runs a student collective household' }, law: norms('第十八条', 'Article 18'), remedy: 'correction', when: isEnrolment, check: schoolHasHousehold },
    { id: 'photo-match', text: { zh: '入学迁移经人像、指纹比对一致', en: 'Photo and fingerprint comparison agrees for enrolment moves' }, law: norms('第九条', 'Article 9'), remedy: 'correction', when: isEnrolment, check: photoMatches },
    { id: 'leaves-school', text: { zh: '毕业、结业、转学、退学学生户口在学校集体户', en: 'A leaver is registered in the school collective household' }, law: norms('第四十一条', 'Article 41'), remedy: 'refusal', when: isLeaving, check: isLeaver },
    { id: 'destination-open', text: { zh: '迁出目的地为原籍、就业地、升学学校或者人才（社区）集体户', en: 'The destination is the pre-enrolment home, the place of work, the next school, or a talent or community collective household' }, law: norms('第四十一条、第四十二条', 'Articles 41 and 42'), remedy: 'refusal', when: isLeaving, check: isDestinationOpen },
    notSupervised,
    noOpenCase,
  ],
  materials: [
    { ...moverCardPaper, text: { zh: '居民身份证', en: 'Identity card' } },
    {
      id: 'admission-letter',
      text: { zh: '录取通知书', en: 'Letter of admission' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'enrolment',
      waivedWhen: (subject) => schoolingOf(subject) !== undefined,
      waiver: { zh: '学籍信息核验一致的免交', en: 'Not needed when the education record has the admission' },
    },
    {
      id: 'migration-certificate',
      text: { zh: '户口迁移证', en: 'Household migration certificate' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'enrolment',
      waivedWhen: (subject) => !comesFromElsewhere(subject),
      waiver: { zh: '由省内迁入的，由派出所之间网上迁移，免交', en: 'Not needed inside Henan: the stations transfer electronically' },
    },
    {
      id: 'diploma',
      text: { zh: '毕业（结业）证书', en: 'Diploma or completion certificate' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'graduation',
      waivedWhen: (subject) => diplomaOf(subject) !== undefined,
      waiver: { zh: '学历信息核验一致的免交', en: 'Not needed when the education record confirms it' },
    },
    { id: 'withdrawal-decision', text: { zh: '转学批准文件或者退学证明', en: 'Transfer approval or withdrawal decision' }, requiredWhen: ({ applicationKind }) => applicationKind === 'transfer-withdrawal' },
    {
      id: 'employment-proof',
      text: { zh: '就业协议或者劳动合同', en: 'Employment agreement or labour contract' },
      requiredWhen: ({ destination }) => destination === 'workplace',
      waivedWhen: ({ form: { employerName }, facts: { livelihoods } }) => livelihoods.some(({ ground, name }) => ground === 'employment' && name === employerName),
      waiver: { zh: '社会保险登记显示由该单位参保的免交', en: 'Not needed when social insurance has you insured by this employer' },
    },
    {
      id: 'receiving-household-booklet',
      text: { zh: '迁入户居民户口簿', en: 'Booklet of the receiving household' },
      requiredWhen: ({ destination }) => destination === 'home',
      waivedWhen: ({ facts: { target } }) => target !== null,
      waiver: { zh: '户口登记信息可以查到的免交', en: 'Not needed when the household register has it' },
    },
    approvalPaper,
  ],

  jurisdiction: ({ form, facts: { address, origin, target } }) => ({
    kind: 'police-station',
    regionCode: (form.applicationKind === 'enrolment' || (form.destination === 'home' && staysInHenan(form)) ? (address ?? target)?.regionCode : origin?.regionCode) ?? '410000',
  }),
  effects: (decided) => [...moved(decided), ...educated(decided)],
  result: {
    kind: 'student-register-page',
    title: pageTitle,
    titleFor: ({ form }) => {
      if (form.destination === 'keep') return { zh: '学生集体户口暂缓迁出登记', en: 'Record of a stay in the school’s household' };
      return staysInHenan(form) ? pageTitle : { zh: '户口迁移证', en: 'Household migration certificate' };
    },
    numberPrefix: '豫公学户',
    validity: { zh: '长期；户口迁移证自签发之日起30日', en: 'Permanent; a migration certificate 30 days from its issue' },
    rows,
  },

  samples: studentSamples,
});
