import { consent, contact, declaration, defineService, delivery, identityCard, marriage, registration, type Ask, type PersonRef } from '@yichuang/definition';

import { arrivalEffects, type Arriving } from './arrival.js';
import { childrenComeAlong } from './children.js';
import { consentsAsked, headOf, householdConsents, isConsentGiven, sponsorIsThere } from './head-consent.js';
import { norms, regulations } from './household-law.js';
import { joiningSamples } from './joining-samples.js';
import { certificateOf, pageResult, permitFirst } from './migration-permit.js';
import { isRegisteredSomewhere, mayLeave, notAlreadyThere, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, moverCardPaper, signedApplication, sponsorBookletPaper } from './moving-papers.js';
import { extensionNote, familyNotice, fromElsewhereNote, henanOpinions, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit } from './moving-sheet.js';
import { bureauOfTarget, goesToVillage, movingFacts, noRelatives, stationOfTarget } from './moving.js';
import { movingRows } from './register-page.js';
import { relationOfChild } from './relations.js';
import { SpouseJoiningForm } from './spouse-joining-form.js';
import { areWedded, certificateMatches, isMainlandCertificate, marriageOf } from './wedded.js';

const ID = 'household.spouse-joining';

const relationsOf = ({ relationToHead }: SpouseJoiningForm) => ({ relation: relationToHead, relationOf: () => relationOfChild[relationToHead] });
const pageRows = (decided: Arriving & { readonly form: SpouseJoiningForm }) => movingRows(decided, relationsOf(decided.form));

/** To join one's spouse: at once within the province; from another one first a permit, and the register changes when the migration certificate has come. */
export const spouseJoining = defineService({
  id: ID,
  version: 1,
  name: { zh: '夫妻投靠落户', en: 'Registration transfer to join a spouse' },
  summary: { zh: '已婚人员申请把常住户口迁到配偶在河南省内的户口所在地。', en: 'A married person asks to move their permanent registration to the spouse’s registered address in Henan.' },
  keywords: ['夫妻投靠', '投靠落户', '结婚迁户口', '户口迁移', '迁户口', '落户', '准迁证', 'fuqi toukao', 'luohu', 'hukou', 'join a spouse', 'move household registration'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条、第十四条、第十九条', 'Articles 6, 10, 13, 14 and 19'),
    licensing('第三十二条、第四十二条、第四十四条', 'Articles 32, 42 and 44'),
    migrationLicence,
    norms('第三十九条至第四十五条', 'Articles 39 to 45'),
    henanOpinions,
    familyNotice,
  ],
  limit: migrationLimit(5),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '双方各自在线核验身份，或者一同到迁入地派出所；交验原件，领取登记页', en: 'Both identify themselves online, or together at the police station of the new address; originals are shown and the page is collected' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '军人配偶符合随军条件的，按军人家属随军办理；学校、单位集体户不接收投靠人员', en: 'Spouses of serving members who may accompany them use the army-family route; collective households of schools and employers receive no joining spouse' },
    extensionNote,
  ],

  formTitle: { zh: '婚姻和拟迁入的户', en: 'Your marriage and the household you join' },
  form: SpouseJoiningForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<SpouseJoiningForm>) => {
    const { documentNumber } = applicant;
    const { sponsor }: Partial<SpouseJoiningForm> = form;
    const [spouse, head] = [sponsor?.documentNumber ?? '', headOf(form)?.documentNumber ?? ''];
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      sponsor: registration.ofPerson(spouse),
      headConsent: consent.answered({ service: ID, consent: 'head', by: head, applicant: documentNumber }),
      sponsorConsent: consent.answered({ service: ID, consent: 'sponsor', by: spouse, applicant: documentNumber }),
    };
  },
  consents: consentsAsked,
  prefill: ({ facts: { marriages: [last] } }) => {
    if (!last || last.endedBy) return {};
    const sponsor: PersonRef = { name: last.spouseName, documentType: 'identity-card', documentNumber: last.spouseId };
    return { sponsor, marriageCertificateNumber: last.certificateNumber, marriageDate: last.registeredOn };
  },

  conditions: [
    isRegisteredSomewhere,
    {
      id: 'lawful-marriage',
      text: { zh: '双方已依法登记结婚且婚姻关系存续', en: 'The two are lawfully married and the marriage still stands' },
      law: { zh: '《民法典》第一千零四十七条、第一千零四十九条；《户口登记条例》第十九条', en: 'Civil Code, Articles 1047 and 1049; Household Registration Regulations, Article 19' },
      remedy: 'refusal',
      check: areWedded,
    },
    {
      id: 'certificate-matches',
      text: { zh: '结婚证字号、登记日期与民政登记一致', en: 'Certificate number and date agree with civil affairs' },
      law: { zh: '《行政许可法》第三十一条', en: 'Administrative Licensing Law, Article 31' },
      remedy: 'correction',
      check: certificateMatches,
    },
    {
      id: 'sponsor-local',
      text: { zh: '配偶在拟迁入地登记有常住户口', en: 'The spouse is permanently registered at the target address' },
      law: norms('第三十九条', 'Article 39'),
      remedy: 'refusal',
      check: sponsorIsThere,
    },
    targetCanReceive(['family', 'collective-community'], noRelatives),
    {
      id: 'head-consents',
      text: { zh: '拟迁入户户主同意（被投靠人与迁移人系夫妻或者直系亲属的，可以由被投靠人代为到场）', en: 'The head of the target household agrees (a sponsor who is the mover’s spouse or lineal relative may stand in for the head)' },
      law: regulations('第五条、第十三条', 'Articles 5 and 13'),
      remedy: 'correction',
      check: householdConsents,
    },
    notAlreadyThere('夫妻不在同一户内', 'The couple are not already in the same household'),
    {
      id: 'actual-residence-village',
      text: { zh: '由城镇迁往农村的，应当在拟迁入地实际居住', en: 'A move from town to village requires actual residence there' },
      law: regulations('第六条', 'Article 6'),
      remedy: 'refusal',
      when: goesToVillage,
      check: 'examiner',
    },
    {
      id: 'accompanying-children',
      text: { zh: '随迁人员为夫妻一方或者双方的未成年子女', en: 'Accompanying persons are minor children of one or both spouses' },
      law: norms('第三十九条', 'Article 39'),
      remedy: 'correction',
      when: ({ form }) => (form.accompanying ?? []).length > 0,
      check: childrenComeAlong,
    },
    ...mayLeave,
  ],
  materials: [
    moverCardPaper,
    moverBookletPaper(),
    sponsorBookletPaper,
    {
      id: 'marriage-certificate',
      text: { zh: '结婚证', en: 'Marriage certificate' },
      requiredWhen: ({ marriageCertificateNumber }) => isMainlandCertificate(marriageCertificateNumber),
      waivedWhen: (subject) => marriageOf(subject) !== undefined,
      waiver: { zh: '民政部门共享信息核验一致的免交', en: 'Not needed when civil affairs confirms the marriage' },
    },
    {
      id: 'head-consent',
      text: { zh: '户主同意入户的书面意见', en: 'Written consent of the head of household' },
      requiredWhen: ({ sponsorIsHead }) => !sponsorIsHead,
      waivedWhen: isConsentGiven,
      waiver: { zh: '户主（或者被投靠人）在本人账户中同意的免交', en: 'Not needed when the head (or the sponsor) agrees from their own account' },
    },
    {
      id: 'child-birth-certificate',
      text: { zh: '随迁子女出生医学证明或者收养登记证', en: 'Birth certificate or adoption certificate of accompanying children' },
      requiredWhen: ({ accompanying = [] }) => accompanying.length > 0,
      waivedWhen: (subject) => childrenComeAlong(subject).result === 'holds',
      waiver: { zh: '户口登记能够确认亲子关系的免交', en: 'Not needed when the register tells the parents' },
    },
    {
      id: 'foreign-marriage-documents',
      text: { zh: '国（境）外结婚证明及翻译件、认证件或者公证书', en: 'Foreign marriage document with translation and authentication or notarial deed' },
      requiredWhen: ({ marriageCertificateNumber }) => !isMainlandCertificate(marriageCertificateNumber),
    },
    approvalPaper,
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '夫妻已登记在同一户内，不需要办理户口迁移', en: 'The couple are registered in one household already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) =>
    arrivalEffects(decided, {
      reason: 'spouse-joining',
      ...relationsOf(decided.form),
      spouse: marriageOf(decided) && decided.form.sponsor,
      certificate: certificateOf(decided),
    }),
  result: pageResult(pageRows),
  completion: permitFirst(pageRows),

  samples: joiningSamples,
});
