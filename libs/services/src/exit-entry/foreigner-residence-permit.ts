import { defineService, employer, exitEntry, foreignStay, marriage, organisations, population, type Ask, type Effect, type IssuedForeignPermit } from '@yichuang/definition';
import { formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { statusAfter } from './document-loss.js';
import { foreignRules } from './foreign-law.js';
import { foreignerBlocks } from './foreigner-blocks.js';
import { foreignerConditions, foreignerPapers } from './foreigner-papers.js';
import { hasPurpose, isFiledInTime, isHealthShown, isNotExcluded, isTermFitting, leadsToResidence, needsHealthCertificate, presentResidence, residenceCharges, residesUntil, type Residing } from './residence-checks.js';
import { isForAYear, residenceCategories, ResidenceForm, residenceKinds } from './residence-form.js';
import { residenceSamples } from './residence-samples.js';
import { hasPassport, isPermitReported, officeOfStay, permitOf, stayingFacts, stayingPrefill } from './staying.js';
import { exitEntryLaw } from './travel-law.js';

const permitNumber = (serial: number): string => `JL41${String(serial).padStart(10, '0')}`;
const voidedAs = { ...statusAfter, newPassport: 'void-replaced' } as const;
const hasTerm = ({ form }: Pick<Residing, 'form'>): boolean => form.applicationKind === 'first' || form.applicationKind === 'extension';

/** To what the residence is tied: the employer, the school, the relative. */
const tieOf = ({ employerUscc, schoolUscc, relativeDocumentNumber }: Residing['form']): string | null => employerUscc ?? schoolUscc ?? relativeDocumentNumber ?? null;

/** What becomes of the permit that is there. */
function onPresent(subject: Residing, issued: IssuedForeignPermit, until: CivilDate): Effect[] {
  const { applicant: { documentNumber }, form } = subject;
  const present = presentResidence(subject);
  if (!present) return [];
  const { number, category, tiedTo, endorsement } = present;
  if (form.applicationKind === 'extension') return [foreignStay.extendPermit({ number, validUntil: until }), foreignStay.allowStay({ documentNumber, permitUntil: until })];
  if (form.applicationKind === 'partTimeEndorsement') return [foreignStay.changePermit({ number, category, passportNumber: documentNumber, tiedTo, endorsement: `勤工助学：${form.partTimePlace}，${form.partTimePeriod}` })];
  if (form.applicationKind === 'change') return [foreignStay.changePermit({ number, category: form.category, passportNumber: documentNumber, tiedTo: tieOf(form), endorsement })];
  return [...(present.status === 'valid' ? [foreignStay.endPermit({ number, status: voidedAs[form.reason ?? 'damaged'] })] : []), foreignStay.issuePermit({ ...issued, category, tiedTo, endorsement })];
}

/** A permit to reside, for whoever works, studies, reports, or lives with family here. */
export const foreignerResidencePermit = defineService({
  id: 'exit-entry.foreigner-residence-permit',
  version: 1,
  name: { zh: '外国人居留证件签发、延期、换发、补发', en: 'Residence permits for foreigners: issue, extension, change and replacement' },
  summary: { zh: '为在豫工作、学习、采访、团聚或者处理私人事务的外国人签发居留证件，并办理延期、变更和补发。', en: 'Issues residence permits to foreigners who live in Henan for work, study, journalism, family reunion or private reasons, and extends, changes or replaces them.' },
  keywords: ['居留许可', '居留证件', '外国人居留许可', '外国人居留证', '工作居留', '学习居留', '团聚居留', '居留延期', 'juliu xuke', 'juliuzheng', 'waiguoren juliu', 'residence permit', 'foreigner residence', 'work residence permit'],
  nature: 'licence',
  audience: ['foreigner'],
  law: [exitEntryLaw('第三十条至第三十三条、第三十五条、第三十六条、第四十条、第四十一条、第七十六条、第九十二条', 'Articles 30 to 33, 35, 36, 40, 41, 76 and 92'), foreignRules('第九条、第十五条至第十九条、第二十一条、第二十二条、第三十六条', 'Articles 9, 15 to 19, 21, 22 and 36')],
  finalUnder: exitEntryLaw('第三十六条', 'Article 36'),
  limit: { length: 15, unit: 'working-day', promised: 10, law: { zh: '《出境入境管理法》第三十条；《外国人入境出境管理条例》第三十六条', en: 'Exit and Entry Administration Law, Article 30; Regulations on Foreigners’ Entry and Exit, Article 36' } },
  fee: {
    yuan: 400,
    note: { zh: '不满1年400元，1年以上不满3年800元，3年以上至5年1000元；变更每项200元；对等收费国家的公民按对等标准，由窗口核定', en: 'Less than a year 400; 1 year to less than 3 years 800; 3 to 5 years 1,000 yuan; each change 200; nationals of countries with reciprocal fees pay those, as the window says' },
    law: { zh: '发改价格〔2004〕2230号', en: 'NDRC price notice [2004] 2230' },
  },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '本人到场留存指纹和拍照；未满16周岁、已满60周岁、因病行动不便和人才可以由他人代办', en: 'In person for fingerprints and a live photo; those under 16, aged 60 or over, ill, or talents may be represented' },
  competence: { zh: '居留地市级公安机关出入境管理机构或者经授权的县级机构，以住宿登记为准', en: 'The city exit-entry administration of the place of residence, or an authorised county office; the accommodation registration fixes it' },
  notes: [
    { zh: '受理回执有效期不超过15个工作日，有效期内代替居留证件', en: 'The receipt is valid for at most 15 working days and stands for the permit meanwhile' },
    { zh: '停留变更为居留和法律规定以外的情形，须经市级机关批准；不予签发、不予延长的决定为最终决定', en: 'A change from stay to residence, and cases outside the law, need the approval of the city; a refusal is final' },
    { zh: '未同时取得工作许可和工作类居留证件工作的，属于非法就业（第四十一条、第四十三条）', en: 'Working without both a work permit and a residence permit for work is illegal (Articles 41 and 43)' },
    { zh: '偕行人增加的，按新证收费；勤工助学、实习凭学校同意加注', en: 'An added person is charged as for a new permit; part-time work and internships are endorsed with the consent of the school' },
  ],

  formTitle: { zh: '居留事项', en: 'The residence' },
  form: ResidenceForm,
  blocks: [employer({ when: ({ category }) => category === 'work' }), ...foreignerBlocks({ zh: '护照', en: 'passport' })],
  facts: (ask: Ask<ResidenceForm & { readonly employerUscc?: string }>) => {
    const { employerUscc = '', schoolUscc = '', workPermitNumber = '', relativeDocumentNumber = '' }: Partial<typeof ask.form> = ask.form;
    return {
      ...stayingFacts(ask),
      employerOrganisation: organisations.byUscc(employerUscc),
      school: organisations.byUscc(schoolUscc),
      workPermit: foreignStay.workPermit(workPermitNumber),
      relative: population.person(relativeDocumentNumber),
      visited: exitEntry.foreigner(relativeDocumentNumber),
      relativePermits: foreignStay.permits(relativeDocumentNumber),
      relativeMarriages: marriage.ofPerson(relativeDocumentNumber),
    };
  },
  prefill: (subject) => {
    const present = permitOf(subject, 'residence');
    return { ...stayingPrefill(subject), visaCategory: subject.facts.visa?.category, licenceNumber: present?.number, licenceExpiryDate: present?.validUntil };
  },

  conditions: [
    { id: 'visa-for-residence', text: { zh: '首次申请的，所持签证属于应当办理居留证件的种类', en: 'First issue: the visa is one that leads to residence' }, law: foreignRules('第九条、第十五条', 'Articles 9 and 15'), remedy: 'refusal', when: ({ form }) => form.applicationKind === 'first', check: leadsToResidence },
    { id: 'filed-in-time', text: { zh: '首次申请自入境之日起30日内，在境内出生的自出生之日起60日内，延期在届满30日前，登记事项变更自变更之日起10日内', en: 'Filed in time: within 30 days of entry, 60 days of a birth here, 30 days before expiry for an extension, 10 days after a change' }, law: exitEntryLaw('第三十条、第三十二条、第三十三条、第四十条', 'Articles 30, 32, 33 and 40'), remedy: 'refusal', when: ({ form }) => hasTerm({ form }) || form.applicationKind === 'change', check: isFiledInTime },
    { id: 'purpose-met', text: { zh: '居留事由成立', en: 'The ground for residence is made out' }, law: foreignRules('第十五条、第十六条、第二十二条', 'Articles 15, 16 and 22'), remedy: 'correction', check: hasPurpose },
    { id: 'term-by-category', text: { zh: '申请期限与居留类别相符', en: 'The term fits the category' }, law: exitEntryLaw('第三十条', 'Article 30'), remedy: 'correction', when: hasTerm, check: isTermFitting },
    { id: 'health-certificate', text: { zh: '申请有效期1年以上的，健康证明合格', en: 'For one year or more, a satisfactory health certificate' }, law: foreignRules('第十六条', 'Article 16'), remedy: 'correction', when: needsHealthCertificate, check: isHealthShown },
    { id: 'not-excluded', text: { zh: '不属于不予签发居留证件的情形', en: 'None of the grounds for refusal applies' }, law: exitEntryLaw('第三十一条', 'Article 31'), remedy: 'refusal', check: isNotExcluded },
    { id: 'passport-valid', text: { zh: '护照或其他国际旅行证件有效', en: 'The passport or other international travel document is valid' }, law: foreignRules('第十六条', 'Article 16'), remedy: 'correction', check: hasPassport<Residing>((subject) => residesUntil(subject, subject.today)) },
    ...foreignerConditions(['under16', 'aged60', 'illness', 'talent']),
  ],
  materials: [
    ...foreignerPapers,
    { id: 'work-permit', text: { zh: '外国人工作许可及单位函件', en: 'Work permit and letter of the employer' }, requiredWhen: ({ category }) => category === 'work', waivedWhen: ({ applicant, facts: { workPermit } }) => workPermit?.holderNumber === applicant.documentNumber, waiver: { zh: '工作许可可以查到的免交', en: 'Not needed when the work permit is found' } },
    { id: 'study-letter', text: { zh: '学校注明学习期限的函件和录取通知', en: 'School letter stating the course period, and admission notice' }, requiredWhen: ({ category }) => category === 'study' },
    { id: 'press-letter', text: { zh: '主管部门函件和记者证', en: 'Letter of the competent department and press card' }, requiredWhen: ({ category }) => category === 'journalist' },
    { id: 'family-proof', text: { zh: '亲属关系证明和被团聚人证件', en: 'Proof of kinship and documents of the relative' }, requiredWhen: ({ category }) => category === 'reunion' || category === 'private', waivedWhen: (subject) => subject.form.category === 'reunion' && hasPurpose(subject).result === 'holds', waiver: { zh: '婚姻登记能够确认的免交', en: 'Not needed when the marriage register confirms it' } },
    { id: 'foster-proof', text: { zh: '寄养委托书和受托书', en: 'Deed of entrustment and of acceptance for foster care' }, requiredWhen: ({ relativeRelation }) => relativeRelation === 'fosterCare' },
    { id: 'health-certificate', text: { zh: '境外人员体格检查记录或者健康证明', en: 'Record of physical examination or health certificate' }, requiredWhen: isForAYear, waivedWhen: (subject) => !needsHealthCertificate(subject), waiver: { zh: '未满18周岁或者超过70周岁的免交', en: 'Not needed under 18 or over 70' } },
    { id: 'employer-or-school-consent', text: { zh: '学校同意勤工助学或者实习的证明', en: 'School’s agreement to part-time work or internship' }, requiredWhen: ({ applicationKind }) => applicationKind === 'partTimeEndorsement' },
    { id: 'loss-report', text: { zh: '报失证明', en: 'Loss report' }, requiredWhen: ({ reason }) => reason === 'lost' || reason === 'stolen', waivedWhen: (subject) => isPermitReported(subject, presentResidence(subject)), waiver: { zh: '报失记录可以查到的免交', en: 'Not needed when a loss report is on file' } },
  ],

  jurisdiction: officeOfStay,
  charges: residenceCharges,
  effects: (decided) => {
    const { applicant: { documentNumber }, form, facts: { visa }, office, decidedOn, serial } = decided;
    const until = residesUntil(decided, decidedOn);
    const issued: IssuedForeignPermit = { number: permitNumber(serial), holderNumber: documentNumber, kind: 'residence', category: form.category, passportNumber: documentNumber, validFrom: decidedOn, validUntil: until, tiedTo: tieOf(form), endorsement: null, issuedBy: office.name.zh };
    if (form.applicationKind !== 'first') return onPresent(decided, issued, until);
    return [...(visa?.status === 'valid' ? [foreignStay.endVisa({ number: visa.number, status: 'used-for-residence' })] : []), foreignStay.issuePermit(issued), foreignStay.allowStay({ documentNumber, permitUntil: until })];
  },
  result: {
    kind: 'foreigner-residence-permit',
    title: { zh: '外国人居留许可', en: 'Residence permit in the passport' },
    numberPrefix: '豫公境居',
    validity: { zh: '工作类90日至5年，其他180日至5年，有效期内可以多次入境', en: 'Work 90 days to 5 years, otherwise 180 days to 5 years; multiple entry while valid' },
    rows: (decided) => {
      const { applicant: { name, documentNumber }, form, decidedOn, serial } = decided;
      const [present, until] = [presentResidence(decided), residesUntil(decided, decidedOn)];
      const isNew = form.applicationKind === 'first' || form.applicationKind === 'replacement';
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(`${name}  ${documentNumber}`) },
        { label: { zh: '办理类别', en: 'Kind' }, value: residenceKinds[form.applicationKind] },
        { label: { zh: '居留事由', en: 'Category' }, value: residenceCategories[form.category] },
        { label: { zh: '证件号码', en: 'Number' }, value: inBoth(isNew ? permitNumber(serial) : (present?.number ?? '—')) },
        { label: { zh: '有效期至', en: 'Valid until' }, value: { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } },
        ...(form.partTimePlace ? [{ label: { zh: '加注', en: 'Endorsement' }, value: inBoth(`${form.partTimePlace}  ${form.partTimePeriod}`) }] : []),
      ];
    },
  },

  samples: residenceSamples,
});
