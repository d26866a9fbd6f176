import { consent, contact, declaration, defineService, delivery, homeRight, household, identityCard, marriage, military, population, registerEntry, registerHistory, registration, standardAddress, type Ask } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { relationOnRegister } from './companions.js';
import { entryRow } from './entry-changes.js';
import { rightsOfCouple } from './home-rights.js';
import { kinships } from './household-certificate-form.js';
import { noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { stationOfTarget } from './moving.js';
import { newHouseholdNumber, opensHousehold } from './new-household.js';
import { dateRow } from './register-page.js';
import { hasHomeOrConsent, isNotRestored, letterIsGenuine, receivesVeteran, settlesThere, wasCancelledForEnlistment, type Returning } from './veteran-restoration-checks.js';
import { hasLetter, VeteranForm } from './veteran-restoration-form.js';
import { veteranSamples } from './veteran-restoration-samples.js';

const ID = 'household.veteran-restoration';
const settlementRules = (zh: string, en: string) => ({ zh: `《退役军人安置条例》（2024年9月1日起施行）${zh}`, en: `Veterans Settlement Regulations (2024), ${en}` });

const householdNumber = ({ form: { targetHouseholdNumber }, serial }: Returning & { readonly serial: number }): string => targetHouseholdNumber ?? newHouseholdNumber({ serial });

/** Someone who comes back from service is registered again where they are settled. */
export const veteranRestoration = defineService({
  id: ID,
  version: 1,
  name: { zh: '退役军人恢复户口', en: 'Restoration of registration for a veteran' },
  summary: { zh: '退出现役人员（含新兵退回人员）在安置地恢复登记常住户口。', en: 'Restores the registration of a person discharged from service, or sent back from enlistment, at the place of settlement.' },
  keywords: ['退伍恢复户口', '退役军人落户', '复员上户口', '转业落户', '退伍军人上户口', '恢复户口', 'tuiwu huifu hukou', 'tuiyi luohu', 'veteran', 'restore hukou after service'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第十三条', 'Article 13'),
    settlementRules('第四十四条、第四十五条、第五十一条、第五十三条', 'Articles 44, 45, 51 and 53'),
    { zh: '《征兵工作条例》第五十四条', en: 'Conscription Regulations, Article 54' },
    norms('第十六条', 'Article 16'),
  ],
  limit: { length: 5, unit: 'working-day', promised: 1, law: norms('第十六条', 'Article 16') },
  fee: noCharge('不收费', 'No charge', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '申领居民身份证时采集人像和指纹，通常同一次办理', en: 'Photo and fingerprints are taken with the identity card application, usually on the same visit' },
  competence: { zh: '安置地县（市、区）内拟落户地址的派出所', en: 'The police station of the address in the settlement county' },
  notes: [
    { zh: '退役军人优先办理；派出所凭退役军人事务部门的介绍信办理，不再审查安置决定', en: 'Veterans first; the station acts on the letter of veterans affairs and does not examine the settlement again' },
    { zh: '退役后30日内报到关系待遇，与恢复户口无关', en: 'Reporting within 30 days of discharge concerns benefits, not this registration' },
    { zh: '随调随迁的配偶、子女凭退役军人事务部门的通知另行办理投靠落户', en: 'Spouse and children who move along use the joining services with the notice of veterans affairs' },
  ],

  formTitle: { zh: '退役和安置', en: 'Discharge and settlement' },
  form: VeteranForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['window', 'post'] }), declaration()],
  facts: ({ form, applicant: { documentNumber } }: Ask<VeteranForm>) => {
    const { targetAddress = '', targetHouseholdNumber = '', headOfHousehold }: Partial<VeteranForm> = form;
    return {
      mover: registration.ofPerson(documentNumber),
      target: household.byNumber(targetHouseholdNumber),
      address: standardAddress.resolved(targetAddress),
      entryPerson: population.person(documentNumber),
      cancellation: registerHistory.cancellation(documentNumber),
      letter: military.veteranLetter(documentNumber),
      rights: homeRight.at(targetAddress),
      marriages: marriage.ofPerson(documentNumber),
      headConsent: consent.answered({ service: ID, consent: 'head', by: headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
    };
  },
  consents: ({ form: { headOfHousehold, targetAddress, targetHouseholdNumber }, applicant: { name } }) =>
    headOfHousehold?.documentNumber
      ? [{ id: 'head', by: headOfHousehold, statement: { zh: `${name}退出现役，申请登记在您所在的户（户号${targetHouseholdNumber}，${targetAddress}）`, en: `${name} has left the service and asks to be registered in your household (number ${targetHouseholdNumber}, ${targetAddress})` } }]
      : [],
  prefill: ({ facts: { letter } }) => (letter ? { letterNumber: letter.number, letterDate: letter.issuedOn, dischargeDate: letter.dischargedOn, settlementCounty: letter.settlement } : {}),

  conditions: [
    { id: 'was-cancelled-for-enlistment', text: { zh: '原户口因入伍注销', en: 'The entry was cancelled for enlistment' }, law: regulations('第十三条', 'Article 13'), remedy: 'refusal', check: wasCancelledForEnlistment },
    { id: 'veterans-letter', text: { zh: '持有安置地退役军人事务部门开具的户口登记介绍信（退回人员持征兵办公室或者军队院校文件）', en: 'Holds the registration letter from the veterans affairs authority of the settlement county (who was sent back: a document of the conscription office or academy)' }, law: settlementRules('第四十四条、第五十三条', 'Articles 44 and 53'), remedy: 'correction', check: letterIsGenuine },
    { id: 'settlement-in-henan', text: { zh: '安置地在河南省且与拟落户地一致', en: 'The settlement place is in Henan and equals the place to be registered in' }, law: settlementRules('第四十四条、第四十五条', 'Articles 44 and 45'), remedy: 'correction', check: settlesThere },
    { id: 'once-only', text: { zh: '尚未恢复户口', en: 'Not restored already' }, law: regulations('第六条', 'Article 6'), remedy: 'refusal', check: isNotRestored },
    { id: 'target-can-receive', text: { zh: '迁入户可以接收迁移人员', en: 'The target household can receive the person' }, law: norms('第十四条、第十六条', 'Articles 14 and 16'), remedy: 'correction', check: receivesVeteran },
    { id: 'home-or-consent', text: { zh: '有可登记的住所，或者迁入户户主同意', en: 'Has a home of their own, or the head of the receiving household agrees' }, law: norms('第十六条', 'Article 16'), remedy: 'correction', check: hasHomeOrConsent },
  ],
  materials: [
    {
      id: 'veterans-letter',
      text: { zh: '退役军人事务部门户口登记介绍信', en: 'Registration letter of the veterans affairs authority' },
      requiredWhen: hasLetter,
      waivedWhen: (subject) => letterIsGenuine(subject).result === 'holds',
      waiver: { zh: '退役军人事务部门共享信息核验一致的免交', en: 'Not needed when veterans affairs confirms it' },
    },
    {
      id: 'discharge-document',
      text: { zh: '退出现役证件', en: 'Discharge certificate' },
      waivedWhen: ({ form, facts: { letter } }) => letter?.dischargedOn === form.dischargeDate,
      waiver: { zh: '退役军人事务部门共享信息核验一致的免交', en: 'Not needed when veterans affairs confirms it' },
    },
    { id: 'return-document', text: { zh: '征兵办公室退回通知或者学校退学、开除文件', en: 'Return notice of the conscription office or academy document' }, requiredWhen: (form) => !hasLetter(form) },
    {
      id: 'housing-proof',
      text: { zh: '住所证明', en: 'Proof of home' },
      requiredWhen: ({ landing }) => landing === 'new-family',
      waivedWhen: (subject) => rightsOfCouple(subject).length > 0,
      waiver: { zh: '不动产、租赁信息核验一致的免交', en: 'Not needed when title or tenancy data confirm it' },
    },
  ],
  notNeeded: { 'already-restored': { zh: '户口已经恢复，不需要办理', en: 'The registration has been restored already' } },

  jurisdiction: stationOfTarget,
  effects: (decided) => {
    const { applicant: { documentNumber: idNumber }, form, facts: { entryPerson, mover }, decidedOn } = decided;
    if (!entryPerson || !mover) throw new RangeError('Someone is to be registered again who never was');
    const { name, sex, ethnicity, birthDate, registeredAddress: address } = entryPerson;
    return [
      ...(form.landing === 'new-family' ? [opensHousehold(decided)] : []),
      registration.enter({
        idNumber,
        person: { idNumber, name, sex, ethnicity, birthDate, address },
        maritalStatus: mover.maritalStatus,
        spouseId: mover.spouseId,
        to: householdNumber(decided),
        relationToHead: relationOnRegister[form.relationToHead],
        movedOn: decidedOn,
        reason: 'discharge',
        certificate: null,
      }),
      registerEntry.changeItems({ idNumber, militaryService: 'discharged' }),
      identityCard.flagAddress({ idNumber }),
    ];
  },
  result: {
    kind: 'household-register-page',
    title: { zh: '居民户口簿登记页', en: 'Household register page' },
    numberPrefix: '豫公户复',
    validity: { zh: '长期', en: 'Permanent' },
    rows: (decided) => [
      entryRow(decided.applicant),
      { label: { zh: '户号', en: 'Household number' }, value: inBoth(householdNumber(decided)) },
      { label: { zh: '住址', en: 'Address' }, value: inBoth(decided.facts.target?.address ?? decided.form.targetAddress) },
      { label: { zh: '与户主关系', en: 'Relationship to the head' }, value: kinships[decided.form.relationToHead] },
      dateRow('恢复日期', 'Restored on', decided.decidedOn),
    ],
  },

  samples: veteranSamples,
});
