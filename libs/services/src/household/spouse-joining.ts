import {
  consent,
  contact,
  declaration,
  defineService,
  delivery,
  fails,
  holds,
  household,
  identityCard,
  isValidCard,
  marriage,
  registration,
  sentence,
  standardAddress,
  type Ask,
  type PersonRef,
} from '@yichuang/definition';
import { addDays } from '@yichuang/kernel';

import { arrivalEffects } from './arrival.js';
import { childrenComeAlong } from './children.js';
import { consentsAsked, headOf, householdConsents, isConsentGiven, sponsorIsThere } from './head-consent.js';
import { joiningSamples } from './joining-samples.js';
import { comesFromElsewhere, goesToVillage, hasNoOpenCase, leavesNoMinorsAlone, moverRegistered, runsOn, targetReceives, unsupervised } from './moving.js';
import { dateRow, movingRows } from './register-page.js';
import { relationOfChild } from './relations.js';
import { LandingForm, SpouseJoiningForm } from './spouse-joining-form.js';
import { areWedded, certificateMatches, isMainlandCertificate, marriageOf } from './wedded.js';

const regulations = (zh: string, en: string) => ({ zh: `《户口登记条例》${zh}`, en: `Household Registration Regulations, ${en}` });
const norms = (zh: string, en: string) => ({ zh: `《户口居民身份证管理工作规范（试行）》（公通字〔2021〕12号）${zh}`, en: `Work Norms on Household Registration and Identity Cards (Gongtongzi [2021] 12), ${en}` });

const ID = 'household.spouse-joining';
const PERMIT_DAYS = 40;

const relationsOf = ({ relationToHead }: SpouseJoiningForm) => ({ relation: relationToHead, relationOfChild: relationOfChild[relationToHead] });

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
    { zh: '《行政许可法》第三十二条、第四十二条、第四十四条', en: 'Administrative Licensing Law, Articles 32, 42 and 44' },
    { zh: '《法律、行政法规、国务院决定设定的行政许可事项清单》“户口迁移审批”', en: 'List of Licences Set by Laws, Administrative Regulations and State Council Decisions, “approval of migration of household registration”' },
    norms('第三十九条至第四十五条', 'Articles 39 to 45'),
    { zh: '《河南省人民政府关于深化户籍制度改革的实施意见》（豫政〔2014〕83号）', en: 'Henan Provincial Opinions on Deepening the Reform of Household Registration (Yuzheng [2014] 83)' },
    { zh: '《国务院批转公安部关于解决当前户口管理工作中几个突出问题意见的通知》（国发〔1998〕24号）', en: 'State Council Notice on Several Prominent Problems of Household Registration (Guofa [1998] 24)' },
  ],
  limit: { length: 20, unit: 'working-day', promised: 5, law: { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, Article 42' } },
  fee: {
    yuan: 0,
    note: { zh: '迁移、户口准迁证和登记页不收费；证件遗失或者过期重办的，可能收取工本费', en: 'No charge for the transfer, the permit or the page; a replacement after loss or expiry may carry a small cost fee' },
    law: regulations('第二十二条；财综〔2012〕97号免征', 'Article 22; waived by Caizong [2012] 97'),
  },
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '双方各自在线核验身份，或者一同到迁入地派出所；交验原件，领取登记页', en: 'Both identify themselves online, or together at the police station of the new address; originals are shown and the page is collected' },
  competence: { zh: '迁入地派出所受理、审查，县级公安机关决定；省内迁出地由系统通知，无需再去', en: 'The police station of the new address accepts and examines, the county’s public security organ decides; inside Henan the old station is told by the system' },
  notes: [
    { zh: '在外省登记的，先发户口准迁证；凭证到迁出地办理户口迁移证后回来报到，收到迁移证才登记户口', en: 'Registered in another province: first a migration permit is issued; with it you get a migration certificate there and come back, and only then the register changes' },
    { zh: '军人配偶符合随军条件的，按军人家属随军办理；学校、单位集体户不接收投靠人员', en: 'Spouses of serving members who may accompany them use the army-family route; collective households of schools and employers receive no joining spouse' },
    { zh: '办理期限可以依法延长一次，不超过十个工作日', en: 'The limit may be extended once, by at most ten working days' },
  ],

  formTitle: { zh: '婚姻和拟迁入的户', en: 'Your marriage and the household you join' },
  form: SpouseJoiningForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant: { documentNumber } }: Ask<SpouseJoiningForm>) => {
    const { sponsor, targetAddress = '', targetHouseholdNumber = '', accompanying = [] }: Partial<SpouseJoiningForm> = form;
    const [spouse, head] = [sponsor?.documentNumber ?? '', headOf(form)?.documentNumber ?? ''];
    return {
      mover: registration.ofPerson(documentNumber),
      elsewhere: registration.elsewhere([documentNumber, ...accompanying.map((child) => child.documentNumber)]),
      origin: household.ofPerson(documentNumber),
      originMembers: household.membersWith(documentNumber),
      openCases: registration.openCases(documentNumber),
      sentences: sentence.supervised(documentNumber),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      sponsor: registration.ofPerson(spouse),
      target: household.byNumber(targetHouseholdNumber),
      address: standardAddress.resolved(targetAddress),
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
    {
      id: 'mover-registered',
      text: { zh: '迁移人已登记常住户口且状态正常', en: 'The person moving has an active permanent registration' },
      law: regulations('第六条', 'Article 6'),
      remedy: 'refusal',
      check: moverRegistered,
    },
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
    {
      id: 'target-can-receive',
      text: { zh: '迁入户可以接收迁移人员', en: 'The target household can receive the person' },
      law: norms('第十四条、第三十九条', 'Articles 14 and 39'),
      remedy: 'refusal',
      check: targetReceives,
    },
    {
      id: 'head-consents',
      text: { zh: '拟迁入户户主同意（被投靠人与迁移人系夫妻或者直系亲属的，可以由被投靠人代为到场）', en: 'The head of the target household agrees (a sponsor who is the mover’s spouse or lineal relative may stand in for the head)' },
      law: regulations('第五条、第十三条', 'Articles 5 and 13'),
      remedy: 'correction',
      check: householdConsents,
    },
    {
      id: 'not-already-there',
      text: { zh: '夫妻不在同一户内', en: 'The couple are not already in the same household' },
      law: regulations('第十条', 'Article 10'),
      remedy: 'refusal',
      check: ({ form, facts: { mover } }) => (mover?.householdNumber === form.targetHouseholdNumber && mover.status !== 'cancelled' ? fails('您已经登记在该户', 'You are registered in this household already') : holds()),
    },
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
    {
      id: 'no-minors-left-alone',
      text: { zh: '迁出后原户内不得只剩未满十六周岁的人员', en: 'The move must not leave only members under 16 in the old household' },
      law: norms('第十五条', 'Article 15'),
      remedy: 'correction',
      when: (subject) => !comesFromElsewhere(subject),
      check: leavesNoMinorsAlone,
    },
    {
      id: 'no-supervised-sentence',
      text: { zh: '被假释、缓刑、管制或者剥夺政治权利的，须经人民法院或者公安机关批准方可迁移', en: 'A person on parole, under a suspended sentence or public surveillance, or deprived of political rights needs approval to move' },
      law: regulations('第十四条', 'Article 14'),
      remedy: 'correction',
      check: unsupervised,
    },
    {
      id: 'no-open-case',
      text: { zh: '没有正在办理的户口迁移、注销或者主项变更更正', en: 'No other registration case is open for the person' },
      law: regulations('第六条', 'Article 6'),
      remedy: 'refusal',
      check: hasNoOpenCase,
    },
  ],
  materials: [
    {
      id: 'mover-id-card',
      text: { zh: '迁移人居民身份证', en: 'Mover’s identity card' },
      waivedWhen: ({ facts: { card }, today }) => isValidCard(card, today),
      waiver: { zh: '已核验电子居民身份证的免交', en: 'Not needed when your electronic identity card is verified' },
    },
    {
      id: 'mover-booklet',
      text: { zh: '迁移人居民户口簿', en: 'Mover’s household register booklet' },
      waivedWhen: ({ facts: { mover } }) => mover !== null && mover.status !== 'cancelled',
      waiver: { zh: '户口在河南省内的免交', en: 'Not needed when you are registered in Henan' },
    },
    {
      id: 'sponsor-booklet',
      text: { zh: '被投靠人居民户口簿、居民身份证', en: 'Sponsor’s household register booklet and identity card' },
      waivedWhen: ({ facts: { sponsor } }) => sponsor !== null,
      waiver: { zh: '被投靠人户口信息可以查到的免交', en: 'Not needed when the sponsor’s registration is found' },
    },
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
    {
      id: 'article-14-approval',
      text: { zh: '人民法院或者公安机关批准迁移的文件', en: 'Written approval of the court or the public security organ to move' },
      waivedWhen: ({ facts: { sentences }, today }) => !sentences.some(runsOn(today)),
      waiver: { zh: '没有被假释、缓刑、管制或者剥夺政治权利的不需要', en: 'Needed only while a supervised sentence is running' },
    },
    {
      id: 'application',
      text: { zh: '户口迁移申请书', en: 'Signed application to move the registration' },
      waivedWhen: ({ form: { truthDeclaration } }) => truthDeclaration,
      waiver: { zh: '在线申请表已电子签名的免交', en: 'Not needed: the online form is signed electronically' },
    },
  ],
  notNeeded: { 'already-there': { zh: '夫妻已登记在同一户内，不需要办理户口迁移', en: 'The couple are registered in one household already: there is nothing to move' } },

  jurisdiction: ({ facts: { address, target } }) => ({ kind: 'police-station', regionCode: address?.regionCode ?? target?.regionCode ?? '410000' }),
  decidedBy: ({ facts: { address, target } }) => ({ kind: 'county-bureau', regionCode: address?.regionCode ?? target?.regionCode ?? '410000' }),
  effects: (decided) =>
    arrivalEffects(decided, {
      reason: 'spouse-joining',
      ...relationsOf(decided.form),
      spouse: marriageOf(decided) && decided.form.sponsor,
      certificate: decided.completion?.migrationCertificateNumber as string | undefined,
    }),
  result: {
    kind: 'household-register-page',
    title: { zh: '居民户口簿（登记页）', en: 'Household register page' },
    numberPrefix: '豫公户',
    validity: { zh: '长期；户口准迁证40日，户口迁移证30日', en: 'Permanent; migration permit 40 days, migration certificate 30 days' },
    rows: (decided) => [...movingRows(decided, relationsOf(decided.form)), dateRow('何时迁来', 'Moved in on', decided.decidedOn)],
  },
  completion: {
    when: comesFromElsewhere,
    permit: {
      kind: 'migration-permit',
      title: { zh: '户口准迁证', en: 'Household migration permit' },
      numberPrefix: '豫公准迁',
      validity: { zh: '自签发之日起40日', en: '40 days from its issue' },
      rows: (decided) => [...movingRows(decided, relationsOf(decided.form)), dateRow('有效期至', 'Valid until', addDays(decided.decidedOn, PERMIT_DAYS))],
    },
    validity: { length: PERMIT_DAYS, unit: 'calendar-day', promised: PERMIT_DAYS, law: norms('第四十一条、第四十三条、第四十七条', 'Articles 41, 43 and 47') },
    text: { zh: '凭户口准迁证到迁出地派出所办理迁出，领取户口迁移证后，在这里填写并上传', en: 'Take the permit to the police station you leave, get the migration certificate, then report it here and upload it' },
    form: LandingForm,
    materials: [
      { id: 'migration-certificate', text: { zh: '户口迁移证', en: 'Migration certificate' } },
      { id: 'old-booklet', text: { zh: '迁出地居民户口簿', en: 'Register booklet of the household you leave' }, onPaper: true },
    ],
  },

  samples: joiningSamples,
});
