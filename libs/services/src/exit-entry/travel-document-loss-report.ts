import { accommodation, applicant, border, compatriot, contact, defineService, fails, foreignStay, guardian, holds, lossReport, onBehalf, travelDocument, uncharged, type Ask, type Effect } from '@yichuang/definition';
import { inBoth, timeInBoth } from '@yichuang/kernel';

import { foreignRules, taiwanRules } from './foreign-law.js';
import { presentLodging } from './lodging.js';
import { citizensDocument, isHere, isHolder, isUnused, isUsable, lostDocument, lostPermit, type Losing } from './loss-checks.js';
import { isForeign, LossForm, lossKinds, lostDocuments } from './loss-form.js';
import { lossSamples } from './loss-samples.js';
import { exitEntryLaw, guardianLaw, measures, passportLaw } from './travel-law.js';
import { guardianRelations } from './traveller.js';

const ID = 'exit-entry.travel-document-loss-report';
const reportNumber = (serial: number): string => `YS41${String(serial).padStart(10, '0')}`;
const byGuardian = ({ handledBy }: { readonly handledBy?: unknown }): boolean => handledBy === 'guardian';

/** What becomes void, and with it whatever rests on the document. */
function voided(subject: Losing, voidedOn: string): Effect[] {
  const { form, facts: { compatriotDocument, visa, permits } } = subject;
  const status = form.reason === 'lost' ? 'void-lost' : 'void-stolen';
  const document = citizensDocument(subject);
  if (document) return [travelDocument.end({ number: document.number, status, voidedOn }), travelDocument.endEndorsements({ permitNumber: document.number })];
  if (form.documentType === 'residencePermit') {
    const permit = lostPermit(subject);
    return permit?.status === 'valid' ? [foreignStay.endPermit({ number: permit.number, status })] : [];
  }
  if (form.documentType === 'foreignPassport') {
    return [
      ...(visa?.status === 'valid' ? [foreignStay.endVisa({ number: visa.number, status: 'void' })] : []),
      ...permits.filter((permit) => permit.status === 'valid').map(({ number }) => foreignStay.endPermit({ number, status })),
    ];
  }
  return compatriotDocument && lostDocument(subject) ? [compatriot.endDocument({ number: compatriotDocument.number, status })] : [];
}

/** A lost document is void at once for its Chinese holder; a foreigner proves who they are and gets a certificate. */
export const travelDocumentLossReport = defineService({
  id: ID,
  version: 1,
  name: { zh: '出入境证件遗失申报与作废', en: 'Reporting a lost travel document and declaring it void' },
  summary: { zh: '持证人申报出入境证件遗失或者被盗，公安机关宣布该证件作废，防止被他人冒用。', en: 'The holder reports a lost or stolen travel document, and the police declare it void so that no one else can use it.' },
  keywords: ['护照挂失', '通行证挂失', '证件遗失申报', '护照丢了挂失', '护照遗失作废', '报失证明', '护照报失', '台胞证挂失', 'huzhao guashi', 'guashi', 'report lost passport', 'loss report', 'stolen passport report'],
  nature: 'public-service',
  audience: ['person', 'foreigner'],
  law: [passportLaw('第十六条', 'Article 16'), exitEntryLaw('第六十七条', 'Article 67'), measures('第二十三条、第二十四条', 'Articles 23 and 24'), taiwanRules('第二十六条、第二十七条', 'Articles 26 and 27'), foreignRules('第二十三条、第三十四条', 'Articles 23 and 34')],
  limit: { length: 1, unit: 'working-day', promised: 0, law: exitEntryLaw('第六十七条', 'Article 67') },
  fee: uncharged,
  decision: 'instant',
  level: 'county',
  inPerson: { zh: '实名登录的中国公民不需要到场；外国人到停留地出入境管理机构核验身份一次，领取报失证明', en: 'None for Chinese holders with a verified login; foreigners visit the exit-entry office of the place of stay once for the certificate' },
  competence: { zh: '中国公民的证件：任一地的出入境管理机构；外国人：在豫停留地的出入境管理机构', en: 'Chinese documents: the exit-entry office of any place; foreigners: that of the place of stay in Henan' },
  notes: [
    { zh: '证件作废后不可恢复，找回的也不能再用；可以随即申请补发', en: 'What is void stays void, even when it is found; a replacement can be applied for at once' },
    { zh: '在境外遗失的，向中国驻外使领馆申报；外国人向本国使领馆申请护照，再申请签证或者停留居留证件', en: 'A loss abroad is reported to the Chinese embassy or consulate; a foreigner gets a passport from their own embassy, then a new visa or permit' },
    { zh: '被人民法院、人民检察院或者公安机关扣押的证件不属于遗失，不在此申报', en: 'A document taken by a court, procuratorate or the police is not lost and is not reported here' },
  ],

  formTitle: { zh: '遗失情况', en: 'The loss' },
  form: LossForm,
  blocks: [applicant(), contact(), onBehalf({ who: ['self', 'guardian'], law: guardianLaw }), guardian({ service: ID, when: byGuardian, relations: guardianRelations, law: guardianLaw })],
  facts: ({ applicant: { documentNumber } }: Ask<LossForm>) => ({
    documents: travelDocument.ofHolder(documentNumber),
    compatriotDocument: compatriot.document(documentNumber),
    visa: foreignStay.visa(documentNumber),
    permits: foreignStay.permits(documentNumber),
    stays: accommodation.ofGuest(documentNumber),
    losses: lossReport.ofHolder(documentNumber),
    latest: border.latest(documentNumber),
    crossings: border.crossings(documentNumber),
  }),
  prefill: ({ facts: { foreigner, compatriotDocument } }) => (foreigner && !compatriotDocument ? { documentType: 'foreignPassport' as const, certificateWanted: true } : {}),

  conditions: [
    { id: 'holder-reports', text: { zh: '由持证人本人申报，未满16周岁的由监护人申报', en: 'Reported by the holder, or by a guardian for a minor' }, law: guardianLaw, remedy: 'refusal', check: isHolder },
    { id: 'document-known', text: { zh: '证件属于本人且有效', en: 'The document is the holder’s and still usable' }, law: exitEntryLaw('第六十七条', 'Article 67'), remedy: 'refusal', check: isUsable },
    { id: 'not-currently-used', text: { zh: '遗失日期之后没有出入境记录', en: 'No use after the loss date' }, law: exitEntryLaw('第六十七条', 'Article 67'), remedy: 'refusal', check: isUnused },
    { id: 'lost-in-mainland', text: { zh: '在境内遗失，持证人在境内', en: 'Lost in the mainland, where the holder is' }, law: passportLaw('第十六条', 'Article 16'), remedy: 'refusal', check: isHere },
    { id: 'irreversible-consent', text: { zh: '知悉作废后不可恢复', en: 'The holder understands that voiding is final' }, law: exitEntryLaw('第六十七条', 'Article 67'), remedy: 'correction', check: ({ form }) => (form.voidConsent ? holds() : fails('请确认知悉证件作废后不可恢复', 'Confirm that the document becomes void for good')) },
  ],
  materials: [
    { id: 'loss-statement', text: { zh: '遗失情况说明', en: 'Statement of the loss' }, waivedWhen: () => true, waiver: { zh: '由在线表单生成', en: 'Generated from the online form' } },
    { id: 'foreigner-documents', text: { zh: '护照复印件或者使领馆证明（如有）', en: 'Copy of the passport or embassy letter, if available' }, requiredWhen: isForeign, waivedWhen: ({ facts: { foreigner } }) => foreigner !== null, waiver: { zh: '出入境登记能够核验身份的免交', en: 'Not needed when the exit-entry register shows who you are' } },
  ],
  notNeeded: { 'not-lost': { zh: '证件被依法扣押、已经过期或者已经作废', en: 'The document is held by an authority, has expired or is void already' } },

  jurisdiction: (subject) => {
    const { facts: { stays, foreigner }, today } = subject;
    return { kind: 'exit-entry-office', regionCode: presentLodging(stays, today)?.regionCode ?? foreigner?.regionCode ?? subject.facts.person?.registeredRegion ?? '410100' };
  },
  effects: (decided) => {
    const { applicant: { name, documentNumber }, form, decidedOn, serial } = decided;
    return [
      ...voided(decided, decidedOn),
      lossReport.enter({
        number: reportNumber(serial),
        holderNumber: documentNumber,
        holderName: name,
        documentType: form.documentType,
        documentNumber: lostDocument(decided)?.number ?? form.documentNumber ?? documentNumber,
        reason: form.reason,
        lostAt: form.lossDate,
        lostWhere: form.lossPlace,
        reportedOn: decidedOn,
      }),
    ];
  },
  result: {
    kind: 'travel-document-loss-report',
    title: { zh: '出入境证件遗失申报回执', en: 'Loss report receipt' },
    titleFor: ({ form }) => (isForeign(form) ? { zh: '护照报失证明', en: 'Certificate of loss of passport' } : { zh: '出入境证件遗失申报回执', en: 'Loss report receipt' }),
    languages: ({ form }) => (form.certificateLanguage === 'zh' ? 'zh' : 'zh-en'),
    numberPrefix: '豫公境失',
    validity: { zh: '回执长期有效；外国人的报失证明30日内有效', en: 'The receipt has no expiry; a foreigner’s certificate is valid for 30 days' },
    rows: (decided) => {
      const { applicant: { name }, form, serial } = decided;
      const number = lostDocument(decided)?.number ?? form.documentNumber;
      const lostAt = timeInBoth(form.lossDate);
      return [
        { label: { zh: '持证人', en: 'Holder' }, value: inBoth(name) },
        { label: { zh: '证件', en: 'Document' }, value: lostDocuments[form.documentType] },
        ...(number ? [{ label: { zh: '证件号码', en: 'Document number' }, value: inBoth(number) }] : []),
        { label: { zh: '申报类别', en: 'Kind of report' }, value: lossKinds[form.reason] },
        { label: { zh: '遗失时间、地点', en: 'When and where' }, value: { zh: `${lostAt.zh}  ${form.lossPlace}`, en: `${lostAt.en}  ${form.lossPlace}` } },
        { label: { zh: '申报编号', en: 'Report number' }, value: inBoth(reportNumber(serial)) },
        { label: { zh: '证件状态', en: 'State of the document' }, value: { zh: '已作废，不可恢复', en: 'Void for good' } },
      ];
    },
  },

  samples: lossSamples,
});
