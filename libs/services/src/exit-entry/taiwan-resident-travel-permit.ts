import { accommodation, birthDateOf, border, compatriot, criminalRecord, defineService, exitBan, foreignStay, freeNumber, lossReport, type Ask } from '@yichuang/definition';
import { addDays, addYears, formatDate, inBoth, isHenan, type CivilDate } from '@yichuang/kernel';

import { actsForAnother, guardianActs, needsGuardian } from './applying.js';
import { compatriotBlocks, guardianIdentity, urgently } from './compatriot-blocks.js';
import { hasNoRefusalGround, isLossOnFile, isOfTaiwan, isPresent, presentPermit, suitsRecord, type TaiwanResident } from './compatriot-checks.js';
import { given } from './document-issue.js';
import { isLossReason, statusAfter } from './document-loss.js';
import { taiwanRules } from './foreign-law.js';
import { presentLodging } from './lodging.js';
import { TaiwanResidentForm, taiwanKinds } from './taiwan-resident-form.js';
import { taiwanResidentSamples } from './taiwan-resident-samples.js';
import { exitEntryLaw, guardianLaw, truthLaw } from './travel-law.js';

const ID = 'exit-entry.taiwan-resident-travel-permit';
const licensingLimit = { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' };
const FEE = 200;

/** Eight digits, kept for life once given. */
const permitNumber = (subject: Pick<TaiwanResident, 'facts'>): string => presentPermit(subject)?.number ?? given(subject.facts.freePermit);
const lastDay = (from: CivilDate): CivilDate => addDays(addYears(from, 5), -1);

/** The five-year permit of a resident of Taiwan who is in the mainland. */
export const taiwanResidentTravelPermit = defineService({
  id: ID,
  version: 1,
  name: { zh: '5年期台湾居民来往大陆通行证签发', en: 'Mainland Travel Permit for Taiwan Residents (five-year)' },
  summary: { zh: '为在大陆的台湾居民签发、换发、补发5年有效的台湾居民来往大陆通行证。', en: 'Issues, renews or replaces the five-year card with which Taiwan residents enter, stay in and leave the mainland.' },
  keywords: ['台胞证', '台湾居民来往大陆通行证', '办台胞证', '台胞证换发', '台胞证补办', '台胞证到期', 'taibaozheng', 'taiwan jumin tongxingzheng', 'Taiwan compatriot permit', 'Mainland Travel Permit for Taiwan Residents'],
  nature: 'licence',
  audience: ['person'],
  law: [exitEntryLaw('第十条', 'Article 10'), taiwanRules('第十三条至第十五条、第十八条、第十九条、第二十三条、第二十四条、第二十七条', 'Articles 13 to 15, 18, 19, 23, 24 and 27'), licensingLimit],
  limit: { length: 20, unit: 'working-day', promised: 7, law: licensingLimit },
  fee: { yuan: FEE, note: { zh: '首次、换发、补发均为200元', en: '200 yuan for first issue, renewal and replacement' }, law: { zh: '财税〔2004〕41号、发改价格〔2004〕334号', en: 'Notices Caishui [2004] 41 and Fagaijiage [2004] 334' } },
  decision: 'accept-examine-decide',
  level: 'city',
  inPerson: { zh: '到场一次，核对相片、留存指纹、交验台湾证件原件', en: 'One visit for photo check, fingerprints and sight of the original Taiwan documents' },
  competence: { zh: '大陆任一县级以上公安机关出入境管理机构；在河南停留的，可以向停留地机构申请', en: 'Any county-level or higher exit-entry office in the mainland; whoever stays in Henan may apply to that of the place of stay' },
  notes: [
    { zh: '在台湾、香港、澳门或者国外的，向办法第十三条规定的机构申请', en: 'From Taiwan, Hong Kong, Macao or abroad, apply to the agencies named in Article 13 of the measures' },
    { zh: '来大陆途中遗失的，在口岸申请一次有效的通行证（40元）；申请在大陆定居的另行办理（第十七条）', en: 'Whoever lost it on the way gets a single-entry permit at the port (40 yuan); settling in the mainland has a procedure of its own (Article 17)' },
    { zh: '因病、奔丧、诉讼和紧急商务的可以加急', en: 'Illness, funerals, lawsuits and urgent business are handled sooner' },
  ],

  formTitle: { zh: '通行证申请', en: 'The permit' },
  form: TaiwanResidentForm,
  blocks: [urgently, ...compatriotBlocks({ service: ID, item: { zh: '通行证', en: 'permit' }, offices: { zh: '河南省内任一出入境窗口所在地', en: 'The place of any exit-entry window of Henan' }, law: taiwanRules('第十五条', 'Article 15') })],
  facts: ({ applicant }: Ask<TaiwanResidentForm>) => ({
    document: compatriot.document(applicant.documentNumber),
    crossing: border.latest(applicant.documentNumber),
    stays: accommodation.ofGuest(applicant.documentNumber),
    bans: exitBan.ofPerson(applicant.documentNumber),
    measures: foreignStay.measures(applicant.documentNumber),
    record: criminalRecord.of(applicant),
    losses: lossReport.ofHolder(applicant.documentNumber),
    freePermit: freeNumber.compatriotPermit(applicant.documentNumber),
  }),
  prefill: ({ applicant, facts: { document, crossing, stays }, today }) => ({
    chineseName: document?.name ?? applicant.name,
    licenceNumber: document?.kind === 'taiwan-permit-5y' ? document.number : undefined,
    entryDocumentNumber: crossing?.documentNumber,
    lastEntryDate: crossing?.on,
    residentialAddress: presentLodging(stays, today)?.address,
  }),

  conditions: [
    { id: 'taiwan-resident', text: { zh: '申请人为台湾居民并能证明身份', en: 'The applicant is a Taiwan resident and proves it' }, law: taiwanRules('第十四条', 'Article 14'), remedy: 'refusal', check: isOfTaiwan },
    { id: 'lawfully-present', text: { zh: '合法入境且在停留期限内', en: 'Entered lawfully and still within the permitted stay' }, law: taiwanRules('第十八条', 'Article 18'), remedy: 'refusal', check: isPresent },
    { id: 'kind-matches-record', text: { zh: '申请类别与证件状态相符', en: 'The type of application fits the record' }, law: taiwanRules('第二十三条、第二十四条、第二十七条', 'Articles 23, 24 and 27'), remedy: 'refusal', check: suitsRecord },
    { id: 'no-refusal-ground', text: { zh: '不具有不予批准的情形', en: 'None of the grounds for refusal applies' }, law: taiwanRules('第十九条', 'Article 19'), remedy: 'refusal', check: hasNoRefusalGround },
    { id: 'guardian', text: { zh: '未满16周岁的，由监护人代为申请', en: 'An applicant under 16 is represented by a guardian' }, law: guardianLaw, remedy: 'correction', when: (subject) => needsGuardian(subject) || actsForAnother(subject.form), check: guardianActs },
    { id: 'no-deception', text: { zh: '申请材料真实，无弄虚作假', en: 'The application contains no false statement or forged document' }, law: truthLaw, remedy: 'refusal', check: 'examiner' },
  ],
  materials: [
    { id: 'taiwan-id', text: { zh: '台湾身份证或者户籍资料', en: 'Taiwan identity card or household record' } },
    { id: 'taiwan-travel-document', text: { zh: '台湾居民出境入境证件', en: 'Taiwan travel document' }, requiredWhen: ({ applicationKind }) => applicationKind === 'first' },
    { id: 'current-permit', text: { zh: '现持证件', en: 'Existing permit or single-entry permit' }, requiredWhen: ({ applicationKind, reason }) => applicationKind !== 'replacement' || reason === 'damaged', onPaper: true },
    { id: 'loss-report', text: { zh: '遗失申报回执', en: 'Loss report receipt' }, requiredWhen: ({ reason }) => reason === 'lost' || reason === 'stolen', waivedWhen: ({ facts: { losses, document } }) => isLossOnFile(document, losses), waiver: { zh: '遗失申报可以查到的免交', en: 'Not needed when a loss report is on file' } },
    guardianIdentity,
    { id: 'urgency-proof', text: { zh: '紧急事由证明（病危通知、入学通知或者会议邀请）', en: 'Proof of urgency (critical illness notice, admission letter or invitation)' }, requiredWhen: ({ expedited }) => expedited === true },
  ],

  jurisdiction: ({ form, facts: { stays }, today }) => ({ kind: 'exit-entry-office', regionCode: isHenan(form.acceptingOffice) ? form.acceptingOffice : (presentLodging(stays, today)?.regionCode ?? '410100') }),
  charges: ({ form }) => (form.applicationKind ? [{ name: { zh: `台湾居民来往大陆通行证（${taiwanKinds[form.applicationKind].zh}）`, en: `Mainland Travel Permit for Taiwan Residents (${taiwanKinds[form.applicationKind].en.toLowerCase()})` }, yuan: FEE }] : []),
  effects: (decided) => {
    const { applicant: { documentNumber, name }, form, facts: { document }, decidedOn } = decided;
    const validUntil = lastDay(decidedOn);
    return [
      ...(document?.status === 'valid' ? [compatriot.endDocument({ number: document.number, status: isLossReason(form.reason) ? statusAfter[form.reason] : 'void-replaced' })] : []),
      compatriot.issueDocument({ number: permitNumber(decided), issue: (presentPermit(decided)?.issue ?? 0) + 1, kind: 'taiwan-permit-5y', holderNumber: documentNumber, residentOf: 'taiwan', name, birthDate: birthDateOf(decided) ?? document?.birthDate ?? null, issuedOn: decidedOn, validUntil }),
      foreignStay.allowStay({ documentNumber, permitUntil: validUntil }),
    ];
  },
  result: {
    kind: 'taiwan-resident-travel-permit',
    title: { zh: '台湾居民来往大陆通行证（5年有效）', en: 'Mainland Travel Permit for Taiwan Residents, valid five years' },
    numberPrefix: '豫公境台',
    validity: { zh: '5年多次有效，不需要签注', en: '5 years, multiple entries; no endorsement needed' },
    rows: (decided) => {
      const { applicant: { name }, form, decidedOn } = decided;
      const until = lastDay(decidedOn);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: { zh: name, en: `${name}  ${form.latinName}` } },
        { label: { zh: '办理类别', en: 'Kind' }, value: taiwanKinds[form.applicationKind] },
        { label: { zh: '证件号码', en: 'Number' }, value: inBoth(permitNumber(decided)) },
        { label: { zh: '有效期至', en: 'Valid until' }, value: { zh: formatDate(until, 'zh'), en: formatDate(until, 'en') } },
      ];
    },
  },

  samples: taiwanResidentSamples,
});
