import { administrativePenalty, contact, criminalRecord, declaration, defineService, delivery, free, guardExamination, organisations, photo, publicOrderLicence, qualification, registration, residence } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { gaveFingerprints, hasDiploma, hasNone, hasPassed, hasSession, isAdultCitizen, isHealthy, isNotRevoked, isOrganised, isSchooled, isUnconvicted, isUnpunished, livesHere, resultsThatCount } from './guard-checks.js';
import { GuardForm } from './guard-form.js';
import { guardSamples } from './guard-samples.js';
import { securityMeasures, securityRegulations } from './security-law.js';
import { withoutTerm } from './without-term.js';

const whoMay = securityRegulations('第十六条', 'Article 16');
const whoMayNot = securityRegulations('第十七条', 'Article 17');
const examination = securityMeasures('第十九条至第二十二条', 'Articles 19 to 22');

const certificateNumber = (serial: number): string => `豫保${String(serial).padStart(10, '0')}`;

const scoreOf = (subject: Parameters<typeof resultsThatCount>[0]): number | null => resultsThatCount(subject).map(({ score }) => score).toSorted((a, b) => b - a)[0] ?? null;

/** The certificate of a security guard: the county registers and checks, the city examines and issues. */
export const securityGuardCertificate = defineService({
  id: 'public-order.security-guard-certificate',
  version: 1,
  name: { zh: '保安员证核发', en: 'Security guard certificate' },
  summary: {
    zh: '年满18周岁、具有初中以上学历、身体健康、品行良好的中国公民，经省辖市公安机关考试、审查合格并留存指纹后领取保安员证。',
    en: 'A Chinese citizen aged 18 or over with at least lower-secondary education gets the guard certificate after the city police examination, a background check and fingerprinting.',
  },
  keywords: ['保安员证', '保安证', '保安上岗证', '考保安证', '当保安', '保安考试', 'baoanyuanzheng', 'baoanzheng', 'baoan kaoshi', 'security guard', 'guard certificate'],
  nature: 'licence',
  audience: ['person'],
  law: [securityRegulations('第十六条、第十七条、第三十七条', 'Articles 16, 17 and 37'), securityMeasures('第十九条至第二十四条', 'Articles 19 to 24'), { zh: '《行政许可法》第四十二条、第四十五条', en: 'Administrative Licensing Law, Articles 42 and 45' }],
  limit: { length: 20, unit: 'working-day', promised: 10, law: { zh: '《行政许可法》第四十二条、第四十五条', en: 'Administrative Licensing Law, Articles 42 and 45' } },
  fee: free,
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '留存指纹和考试须本人到场；没有可用照片的，采集指纹时一并拍照', en: 'Fingerprints and the examination must be done in person; the photograph too if there is none' },
  competence: { zh: '现住地县级公安机关报名、留存指纹、审查，省辖市公安机关考试、发证', en: 'Registration, fingerprints and background check at the county police of residence; examination and certificate by the city police' },
  notes: [
    { zh: '外省户籍、居住在河南的，也可以报名', en: 'Residents of other provinces who live in Henan may apply' },
    { zh: '考试满分100分，60分合格；不合格的免费补考一次；考试时间不计入办理期限', en: 'The pass mark is 60 of 100, with one free resit; time for the examination does not count towards the limit' },
    { zh: '行政处罚和犯罪记录只用于本次法定审查，不向用人单位提供，也不记载在证件上', en: 'Records of penalties and crimes serve this check alone; no employer sees them and the certificate does not say them' },
  ],

  formTitle: { zh: '报名', en: 'Registration' },
  form: GuardForm,
  blocks: [
    contact({ required: ['contactPhone'] }),
    photo({ sources: ['on-file', 'upload', 'window'], specification: { zh: '近期免冠证件照片；没有上传的，在窗口拍摄', en: 'A recent portrait; taken at the counter if none was uploaded' }, onFileAtMostYears: 10, law: examination }),
    delivery({ item: { zh: '保安员证', en: 'certificate' }, methods: ['window', 'post'] }),
    declaration({ undertakings: { neverDisqualified: { zh: '本人没有《保安服务管理条例》第十七条所列情形', en: 'I am not in any situation of Article 17 of the Regulations on Security Services' } } }),
  ],
  facts: ({ form, applicant: { documentNumber } }) => ({
    elsewhere: registration.elsewhere([documentNumber]),
    residences: residence.ofPerson(documentNumber),
    qualifications: qualification.ofPerson(documentNumber),
    penalties: administrativePenalty.of([documentNumber]),
    crimes: criminalRecord.intentional([documentNumber]),
    revocations: publicOrderLicence.revocations('security-guard', documentNumber),
    certificates: publicOrderLicence.holders('security-guard', [documentNumber]),
    session: guardExamination.session(form.examinationSession ?? ''),
    results: guardExamination.results(documentNumber),
    fingerprints: guardExamination.fingerprints(documentNumber),
    organiser: organisations.byUscc(form.organiserUscc ?? ''),
  }),
  prefill: ({ facts: { pictured, residences: [home] } }) => ({
    residentialAddress: home?.address ?? pictured?.registeredAddress,
    regionCode: home?.regionCode ?? pictured?.registeredRegion,
    registrationKind: 'self' as const,
  }),

  conditions: [
    { id: 'chinese-citizen-aged-18', text: { zh: '年满18周岁的中国公民', en: 'Chinese citizen aged 18 or over' }, law: whoMay, remedy: 'refusal', check: isAdultCitizen },
    { id: 'education', text: { zh: '初中以上学历', en: 'Lower-secondary education or above' }, law: whoMay, remedy: 'refusal', check: isSchooled },
    { id: 'healthy', text: { zh: '身体健康', en: 'In good health' }, law: whoMay, remedy: 'correction', check: isHealthy },
    { id: 'no-disqualification-rehab-detention', text: { zh: '没有被强制隔离戒毒、收容教育、劳动教养或者三次以上行政拘留的记录', en: 'Never in compulsory drug rehabilitation (or the two abolished measures), and fewer than three administrative detentions' }, law: whoMayNot, remedy: 'refusal', check: isUnpunished },
    { id: 'no-intentional-crime', text: { zh: '没有因故意犯罪受过刑事处罚', en: 'Never punished for an intentional crime' }, law: whoMayNot, remedy: 'refusal', check: isUnconvicted },
    { id: 'no-recent-revocation', text: { zh: '保安员证被吊销已满3年，且没有两次被吊销', en: 'Three years have passed since any revocation, and not revoked twice' }, law: whoMayNot, remedy: 'refusal', check: isNotRevoked },
    { id: 'no-current-certificate', text: { zh: '没有有效的保安员证', en: 'Holds no valid certificate already' }, law: whoMay, remedy: 'refusal', check: hasNone },
    { id: 'examination-passed', text: { zh: '保安员考试成绩合格', en: 'The examination is passed' }, law: whoMay, remedy: 'refusal', check: hasPassed },
    { id: 'fingerprints-kept', text: { zh: '已留存指纹等人体生物信息', en: 'Fingerprints are on file' }, law: whoMay, remedy: 'correction', check: gaveFingerprints },
    { id: 'lives-in-henan', text: { zh: '现住地在河南省内', en: 'Lives in Henan' }, law: examination, remedy: 'refusal', check: livesHere },
    { id: 'session-open', text: { zh: '考试场次已公布、有名额，距考试5个工作日以上', en: 'The session is published, has free places and is five working days ahead' }, law: examination, remedy: 'correction', check: hasSession },
    { id: 'organiser-registered', text: { zh: '组织报名的单位依法登记并存续', en: 'The organiser is registered and active' }, law: examination, remedy: 'correction', when: ({ form }) => form.organiserUscc !== undefined, check: isOrganised },
  ],
  materials: [
    {
      id: 'identity-card',
      text: { zh: '居民身份证', en: 'Resident identity card' },
      waivedWhen: ({ facts: { pictured, elsewhere } }) => pictured !== null || elsewhere.length > 0,
      waiver: { zh: '实名登录、人口信息能够核验的免交', en: 'Not needed when you are signed in and the population register knows you' },
    },
    { id: 'medical-certificate', text: { zh: '县级以上医院出具的体检证明', en: 'Medical certificate of a hospital at county level or above' } },
    { id: 'education-certificate', text: { zh: '初中以上学历证明', en: 'Proof of education' }, waivedWhen: hasDiploma, waiver: { zh: '教育部门共享数据能够核验的免交', en: 'Not needed when the education authority shares it' } },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  upper: ({ form }) => ({ kind: 'city-bureau', regionCode: form.regionCode }),
  effects: ({ form, applicant, facts, today, decidedOn, office, serial }) => [
    publicOrderLicence.issue({
      number: certificateNumber(serial),
      kind: 'security-guard',
      holderNumber: applicant.documentNumber,
      holderName: applicant.name,
      premises: null,
      regionCode: form.regionCode,
      validFrom: decidedOn,
      validUntil: null,
      details: { examinationScore: scoreOf({ facts, today }), fingerprints: facts.fingerprints?.reference ?? null, photoSource: form.photoSource, employerUscc: null },
      issuedBy: office.code,
    }),
  ],
  result: {
    kind: 'security-guard-certificate',
    title: { zh: '保安员证', en: 'Security guard certificate' },
    numberPrefix: '豫公保',
    validity: { zh: '长期，全国通用，被吊销、撤销时失效', en: 'Without a term, in all of China, until it is revoked' },
    rows: ({ applicant, decidedOn, office, serial }) => [
      { label: { zh: '证件编号', en: 'Certificate number' }, value: inBoth(certificateNumber(serial)) },
      { label: { zh: '姓名', en: 'Name' }, value: inBoth(applicant.name) },
      { label: { zh: '公民身份号码', en: 'Identity number' }, value: inBoth(applicant.documentNumber) },
      { label: { zh: '发证机关', en: 'Issued by' }, value: office.name },
      withoutTerm(decidedOn),
    ],
  },

  samples: guardSamples,
});
