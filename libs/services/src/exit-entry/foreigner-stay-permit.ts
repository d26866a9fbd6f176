import { birthCertificate, defineService, exitEntry, foreignStay, organisations, registration, type Ask } from '@yichuang/definition';
import { formatDate, inBoth } from '@yichuang/kernel';

import { statusAfter } from './document-loss.js';
import { foreignRules } from './foreign-law.js';
import { foreignerBlocks } from './foreigner-blocks.js';
import { foreignerConditions, foreignerPapers } from './foreigner-papers.js';
import { endedResidence, hasGround, isExempt, isWithinTerm, presentStay, stayUntil, type Remaining } from './stay-permit-checks.js';
import { stayKinds, StayPermitForm, stayReasons } from './stay-permit-form.js';
import { staySamples } from './stay-permit-samples.js';
import { hasPassport, isBirthInTime, isLawfullyHere, isPermitReported, officeOfStay, permitOf, stayingFacts, stayingPrefill } from './staying.js';
import { exitEntryLaw } from './travel-law.js';

const stayNumber = (serial: number): string => `TL41${String(serial).padStart(10, '0')}`;

/** A permit to stay for those whom no visa lets stay. */
export const foreignerStayPermit = defineService({
  id: 'exit-entry.foreigner-stay-permit',
  version: 1,
  name: { zh: '外国人停留证件签发、换发、补发', en: 'Stay permits for foreigners: issue, change and replacement' },
  summary: { zh: '为免签入境需要延长停留、退出中国国籍、居留事由终止、在中国境内出生、船员离开港口城市以及不能按期离境的外国人签发停留证件。', en: 'Issues a stay permit to a foreigner who entered visa-free and needs more time, has left Chinese nationality, whose ground for residence has ended, who was born in China, is a crew member leaving the port city, or cannot leave in time.' },
  keywords: ['停留证件', '外国人停留', '外国人停留证', '免签延期', '免签停留', '新生儿停留证', '退籍停留', 'tingliu zhengjian', 'waiguoren tingliu', 'stay permit', 'visa-free extension'],
  nature: 'licence',
  audience: ['foreigner'],
  law: [exitEntryLaw('第三十四条、第三十五条、第三十六条、第四十条、第七十六条、第九十二条', 'Articles 34, 35, 36, 40, 76 and 92'), foreignRules('第十二条、第十三条、第十九条至第二十一条、第三十三条、第三十六条', 'Articles 12, 13, 19 to 21, 33 and 36')],
  finalUnder: exitEntryLaw('第三十六条', 'Article 36'),
  limit: { length: 7, unit: 'working-day', promised: 5, law: foreignRules('第十三条、第三十六条', 'Articles 13 and 36') },
  fee: { yuan: 160, note: { zh: '160元；对等收费国家的公民按对等标准，由窗口核定', en: '160 yuan; nationals of countries with reciprocal fees pay those, as the window says' }, law: { zh: '计价格〔2003〕392号', en: 'Price notice Jijiage [2003] 392' } },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '本人持护照到场一次，可以代办的除外', en: 'Once with the passport, unless a representative is allowed' },
  competence: { zh: '停留地公安机关出入境管理机构，以住宿登记为准', en: 'The exit-entry office of the place of stay, which the accommodation registration fixes' },
  notes: [
    { zh: '在中国境内出生的外国婴儿，父母在出生60日内申请，还没有护照的可以凭使领馆承诺先申请', en: 'Parents apply for a child born in China within 60 days of birth, before it has a passport on an undertaking of the embassy' },
    { zh: '被责令限期出境的，由公安机关作出的停留措施不在此申请；不予签发的决定为最终决定', en: 'What is given to someone who was ordered to leave is not applied for here; a refusal is final' },
  ],

  formTitle: { zh: '停留事由', en: 'The stay' },
  form: StayPermitForm,
  blocks: foreignerBlocks({ zh: '停留证件', en: 'permit' }),
  facts: (ask: Ask<StayPermitForm>) => {
    const { formerIdNumber = '', parentPassportNumbers: [one, other] = [], shippingAgentUscc = '', birthCertificateNumber = '' }: Partial<StayPermitForm> = ask.form;
    return {
      ...stayingFacts(ask),
      formerEntry: registration.ofPerson(formerIdNumber),
      parent: exitEntry.foreigner(one?.passportNumber ?? ''),
      otherParent: exitEntry.foreigner(other?.passportNumber ?? ''),
      shippingAgent: organisations.byUscc(shippingAgentUscc),
      birth: birthCertificate.byNumber(birthCertificateNumber),
    };
  },
  prefill: (subject) => ({ ...stayingPrefill(subject), licenceNumber: permitOf(subject, 'stay')?.number, foreignerResidencePermitNumber: permitOf(subject, 'residence')?.number }),

  conditions: [
    { id: 'ground', text: { zh: '属于应当办理停留证件的情形', en: 'A ground for a stay permit exists' }, law: exitEntryLaw('第三十四条', 'Article 34'), remedy: 'refusal', check: hasGround },
    { id: 'term-limit', text: { zh: '申请期限不超过法定上限', en: 'The term asked for is within the limit' }, law: exitEntryLaw('第三十四条', 'Article 34'), remedy: 'correction', when: ({ form }) => form.applicationKind !== 'replacement', check: isWithinTerm },
    { id: 'lawful-or-exempt', text: { zh: '处于合法停留居留状态或者属于退籍、新生儿情形', en: 'Lawfully present, or a former Chinese national or newborn' }, law: exitEntryLaw('第三十四条', 'Article 34'), remedy: 'refusal', when: (subject) => !isExempt(subject), check: isLawfullyHere },
    { id: 'newborn-in-time', text: { zh: '在中国境内出生的婴儿，在出生60日内办理', en: 'A newborn is registered within 60 days' }, law: exitEntryLaw('第四十条', 'Article 40'), remedy: 'correction', when: ({ form }) => form.reason === 'newborn', check: isBirthInTime },
    { id: 'passport-valid', text: { zh: '护照或其他国际旅行证件有效', en: 'The passport or other international travel document is valid' }, law: foreignRules('第十二条', 'Article 12'), remedy: 'correction', when: ({ form }) => form.reason !== 'newborn', check: hasPassport<Remaining>((subject) => stayUntil(subject, subject.today)) },
    ...foreignerConditions(['under16', 'aged60', 'illness', 'goodRecord', 'guaranteedCosts']),
  ],
  materials: [
    ...foreignerPapers,
    { id: 'ground-proof', text: { zh: '停留事由证明', en: 'Proof of the ground' } },
    { id: 'renunciation-certificate', text: { zh: '退籍证书', en: 'Certificate of renunciation of Chinese nationality' }, requiredWhen: ({ reason }) => reason === 'renounced' },
    { id: 'birth-certificate', text: { zh: '出生医学证明', en: 'Medical certificate of birth' }, requiredWhen: ({ reason }) => reason === 'newborn', waivedWhen: ({ facts: { birth } }) => birth?.status === 'valid', waiver: { zh: '卫生健康部门共享信息能够核验的免交', en: 'Not needed when the health authority confirms it' } },
    { id: 'seafarer-guarantee', text: { zh: '海员证及船舶代理公司担保函', en: 'Seafarer’s document and letter of guarantee from the shipping agent' }, requiredWhen: ({ reason }) => reason === 'crew' },
    { id: 'loss-report', text: { zh: '报失证明', en: 'Loss report' }, requiredWhen: ({ replacementReason }) => replacementReason === 'lost' || replacementReason === 'stolen', waivedWhen: (subject) => isPermitReported(subject, presentStay(subject)), waiver: { zh: '报失记录可以查到的免交', en: 'Not needed when a loss report is on file' } },
  ],
  notNeeded: { 'visa-service': { zh: '持签证入境的，申请签证延期或者换发', en: 'Whoever entered with a visa asks for its extension or change' } },

  jurisdiction: officeOfStay,
  charges: () => [{ name: { zh: '停留证件费', en: 'Fee for a stay permit' }, yuan: 160 }],
  effects: (decided) => {
    const { applicant: { documentNumber }, form, office, decidedOn, serial } = decided;
    const [old, residence, until] = [permitOf(decided, 'stay'), endedResidence(decided), stayUntil(decided, decidedOn)];
    return [
      ...(old?.status === 'valid' ? [foreignStay.endPermit({ number: old.number, status: form.replacementReason ? statusAfter[form.replacementReason] : 'void-replaced' })] : []),
      ...(residence?.status === 'valid' ? [foreignStay.endPermit({ number: residence.number, status: 'ended' })] : []),
      foreignStay.issuePermit({
        number: stayNumber(serial),
        holderNumber: documentNumber,
        kind: 'stay',
        category: form.reason,
        passportNumber: documentNumber,
        validFrom: decidedOn,
        validUntil: until,
        tiedTo: form.shippingAgentUscc ?? null,
        endorsement: null,
        issuedBy: office.name.zh,
      }),
      foreignStay.allowStay({ documentNumber, permitUntil: until }),
    ];
  },
  result: {
    kind: 'foreigner-stay-permit',
    title: { zh: '中华人民共和国外国人停留证件', en: 'Stay permit for foreigners' },
    numberPrefix: '豫公境停',
    validity: { zh: '最长180日；船员和居留事由终止的最长30日', en: 'Up to 180 days; crews and ended residence up to 30 days' },
    rows: (decided) => {
      const { applicant: { name, documentNumber }, form, decidedOn, serial } = decided;
      const until = stayUntil(decided, decidedOn);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(`${name}  ${documentNumber}`) },
        { label: { zh: '办理类别', en: 'Kind' }, value: stayKinds[form.applicationKind] },
        { label: { zh: '停留事由', en: 'Ground' }, value: stayReasons[form.reason] },
        { label: { zh: '证件号码', en: 'Number' }, value: inBoth(stayNumber(serial)) },
        { label: { zh: '停留至', en: 'Stay until' }, value: { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } },
      ];
    },
  },

  samples: staySamples,
});
