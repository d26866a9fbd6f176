import { consent, contact, declaration, defineService, delivery, homeRight, household, identityCard, marriage, qualification, registerEntry, type Ask, type Material } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { companionsMayCome } from './companions.js';
import { itemsTold } from './entry-changes.js';
import { norms, regulations } from './household-law.js';
import { pageResult, permitFirst } from './migration-permit.js';
import { isRegisteredSomewhere, mayLeave, notAlreadyThere, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, moverCardPaper, signedApplication } from './moving-papers.js';
import { fromElsewhereNote, henanOpinions, extensionNote, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit, stateOpinions } from './moving-sheet.js';
import { bureauOfTarget, movingFacts, stationOfTarget } from './moving.js';
import { comesFromOutside, hasGraduated, hasPlaceForTalent, isQualified, qualificationOf, verifiedEducation, type SettlingByQualification } from './qualification-checks.js';
import { isCertificate, isOfSchool, QualificationForm } from './qualification-form.js';
import { qualificationSamples } from './qualification-samples.js';
import { headAsked, settlingEffects, settlingRows } from './settling.js';
import { homePaper, spousePaper } from './settling-papers.js';

const ID = 'household.settle-by-qualification';

/** The diploma or certificate of the kind that is named. */
const certificatePaper = (id: string, text: Text, requiredWhen: (form: QualificationForm) => boolean): Material<QualificationForm, SettlingByQualification> => ({
  id,
  text,
  requiredWhen,
  waivedWhen: (subject) => qualificationOf(subject)?.isValid === true,
  waiver: { zh: '学历、技能或者职称信息核验一致的免交', en: 'Not needed when the record of education or human resources confirms it' },
});

/** Whoever has learned a trade or graduated settles first and finds work later. */
export const settleByQualification = defineService({
  id: ID,
  version: 1,
  name: { zh: '人才（学历）落户', en: 'Registration by qualification (talent settlement)' },
  summary: { zh: '具有中等职业教育以上学历、职业技能等级或者专业技术职称的人员申请在河南省城市登记常住户口。', en: 'A person with a secondary vocational or higher diploma, a skill level certificate or a professional title asks to be permanently registered in a Henan city.' },
  keywords: ['人才落户', '学历落户', '大学生落户', '毕业生落户', '职称落户', '技能落户', '留学回国落户', 'rencai luohu', 'xueli luohu', 'talent settlement', 'settle by diploma'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条、第十四条', 'Articles 6, 10, 13 and 14'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    migrationLicence,
    norms('第三十九条至第四十五条', 'Articles 39 to 45'),
    stateOpinions,
    henanOpinions,
  ],
  limit: migrationLimit(5),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '在线或者在窗口核验身份', en: 'Identity check online or at the window' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '先落户后就业：不要求工作和社会保险；人才集体户落户不收费', en: 'Settle first, find work later: no job or insurance is asked for; a talent collective household may not charge for it' },
    { zh: '直接从学校集体户迁出的应届毕业生，办理大中专学生户口迁移', en: 'Fresh graduates who come straight from a school’s household use student migration' },
    extensionNote,
  ],

  formTitle: { zh: '学历或者证书，以及落户', en: 'Your qualification and where to be registered' },
  form: QualificationForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<QualificationForm>) => {
    const { targetAddress = '', headOfHousehold }: Partial<QualificationForm> = form;
    const { documentNumber } = applicant;
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      qualifications: qualification.ofPerson(documentNumber),
      residents: household.at(targetAddress),
      rights: homeRight.at(targetAddress),
      items: registerEntry.items(documentNumber),
      headConsent: consent.answered({ service: ID, consent: 'head', by: headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
    };
  },
  consents: headAsked,
  prefill: ({ facts: { qualifications: [last] } }) => {
    if (last?.kind !== 'diploma' || last.level === null || last.level === 'senior-high') return {};
    return { applicationKind: 'diploma' as const, educationLevel: last.level, graduationSchool: last.name, graduationDate: last.awardedOn, diplomaNumber: last.number };
  },

  conditions: [
    isRegisteredSomewhere,
    { id: 'qualified', text: { zh: '具有国家承认的中等职业教育（含技工）以上学历，或者职业资格、技能等级证书，或者专业技术职称', en: 'Holds a recognised secondary vocational or higher diploma, a vocational or skill certificate, or a professional title' }, law: stateOpinions, remedy: 'refusal', check: isQualified },
    { id: 'already-graduated', text: { zh: '已经毕业', en: 'Has graduated' }, law: stateOpinions, remedy: 'refusal', when: ({ form }) => isOfSchool(form), check: hasGraduated },
    { id: 'not-in-city', text: { zh: '户口不在拟迁入城市市区', en: 'Is not already registered in the city' }, law: regulations('第十条', 'Article 10'), remedy: 'refusal', check: comesFromOutside },
    { id: 'place-to-register', text: { zh: '有本人或者亲友住所，或者人才、社区集体户可以落户', en: 'Has a home of their own or a relative’s home to register in, or a talent or community collective household' }, law: norms('第十四条、第十八条', 'Articles 14 and 18'), remedy: 'correction', check: hasPlaceForTalent },
    targetCanReceive(['family', 'collective-talent', 'collective-community']),
    {
      id: 'accompanying-related',
      text: { zh: '随迁人员为配偶和未成年子女', en: 'Accompanying persons are the spouse and minor children' },
      law: stateOpinions,
      remedy: 'correction',
      when: ({ form: { accompanying = [] } }) => accompanying.length > 0,
      check: companionsMayCome({ kin: ['spouse', 'child'], onlyMinors: true }),
    },
    notAlreadyThere('现户口不在拟迁入的户', 'Is not already registered in that household'),
    ...mayLeave,
  ],
  materials: [
    moverCardPaper,
    moverBookletPaper(),
    certificatePaper('diploma', { zh: '毕业证书', en: 'Diploma' }, ({ applicationKind }) => applicationKind === 'diploma'),
    certificatePaper('foreign-degree-certification', { zh: '国外学历学位认证书', en: 'Certification of foreign degree' }, ({ applicationKind }) => applicationKind === 'returnee'),
    certificatePaper('skill-or-title-certificate', { zh: '职业资格、技能等级证书或者职称证书', en: 'Vocational, skill or title certificate' }, isCertificate),
    homePaper,
    spousePaper,
    approvalPaper,
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '已登记在该户内，不需要办理户口迁移', en: 'Registered in this household already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) => {
    const education = verifiedEducation(decided);
    return [...settlingEffects(decided, 'qualification'), ...(education ? itemsTold(decided, decided.applicant.documentNumber, { education }) : [])];
  },
  result: pageResult(settlingRows),
  completion: permitFirst(settlingRows),

  samples: qualificationSamples,
});
