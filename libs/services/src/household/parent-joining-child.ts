import { consent, contact, declaration, defineService, delivery, homeRight, identityCard, kinship, marriage, registration, type Ask } from '@yichuang/definition';

import { arrivalEffects, type Arriving } from './arrival.js';
import { companionsMayCome, relationsTo, spouseAmong } from './companions.js';
import { civilCode, norms, regulations } from './household-law.js';
import { certificateOf, pageResult, permitFirst } from './migration-permit.js';
import { isRegisteredSomewhere, mayLeave, notAlreadyThere, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, moverCardPaper, signedApplication, sponsorBookletPaper } from './moving-papers.js';
import { extensionNote, familyNotice, fromElsewhereNote, henanOpinions, landRightsNote, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit } from './moving-sheet.js';
import { bureauOfTarget, movingFacts, noRelatives, stationOfTarget } from './moving.js';
import { childHasHome, isGrownChildThere, isOldOrDependent, isParent, relationAgrees, type ParentJoining } from './parent-joining-checks.js';
import { ParentJoiningForm } from './parent-joining-form.js';
import { parentJoiningSamples } from './parent-joining-samples.js';
import { movingRows } from './register-page.js';
import { headConsents, sponsorAsked } from './sponsor-consent.js';

const ID = 'household.parent-joining-child';

const pageRows = (decided: Arriving & ParentJoining) => movingRows(decided, relationsTo(decided, decided.form.relationToHead));

/** Elderly or dependent parents join a grown child. */
export const parentJoiningChild = defineService({
  id: ID,
  version: 1,
  name: { zh: '父母投靠子女落户', en: 'Registration transfer of parents to join a child' },
  summary: { zh: '老年父母申请把常住户口迁到成年子女在河南省内的户口所在地。', en: 'Elderly parents ask to move their permanent registration to an adult child’s registered address in Henan.' },
  keywords: ['父母投靠子女', '老人投靠', '老人迁户口', '把爸妈户口迁来', '父母户口迁移', '投靠落户', 'fumu toukao', 'laoren toukao', 'parents join child', 'elderly parents hukou'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条、第十四条', 'Articles 6, 10, 13 and 14'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    migrationLicence,
    norms('第三十九条至第四十五条', 'Articles 39 to 45'),
    familyNotice,
    henanOpinions,
  ],
  limit: migrationLimit(5),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '父母和子女各自在线核验身份，或者到迁入地派出所；行动不便的可以上门办理', en: 'Parent and child identify themselves online or at the police station of the new address; those who cannot travel are visited' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '70周岁以上或者残疾的申请人优先办理，可以申请上门', en: 'Applicants of 70 or over or with a disability are served first and may be visited at home' },
    { zh: '原户最后一人迁出的，该户销户', en: 'A household that nobody is left in is closed' },
    landRightsNote,
    extensionNote,
  ],

  formTitle: { zh: '投靠的子女和拟迁入的户', en: 'Your child and the household you join' },
  form: ParentJoiningForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<ParentJoiningForm>) => {
    const { sponsor, targetAddress = '' }: Partial<ParentJoiningForm> = form;
    const [child, parent] = [sponsor?.documentNumber ?? '', applicant.documentNumber];
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(parent),
      marriages: marriage.ofPerson(parent),
      sponsor: registration.ofPerson(child),
      parents: kinship.parentsOf(child),
      sponsorMarriages: marriage.ofPerson(child),
      rights: homeRight.at(targetAddress),
      sponsorConsent: consent.answered({ service: ID, consent: 'sponsor', by: child, applicant: parent }),
    };
  },
  consents: sponsorAsked,
  prefill: () => ({}),

  conditions: [
    isRegisteredSomewhere,
    { id: 'parent-child', text: { zh: '迁移人与被投靠人是父母子女关系（含养父母、有扶养关系的继父母）', en: 'Mover and sponsor are parent and child (adoptive and supporting step-parents included)' }, law: civilCode('第一千零六十七条、第一千零七十二条、第一千一百一十一条', 'Articles 1067, 1072 and 1111'), remedy: 'correction', check: isParent },
    { id: 'child-adult-local', text: { zh: '子女已成年并在拟迁入地登记有常住户口', en: 'The child is an adult permanently registered at the target address' }, law: norms('第三十九条', 'Article 39'), remedy: 'refusal', check: isGrownChildThere },
    { id: 'age-or-dependence', text: { zh: '父亲年满60周岁、母亲年满55周岁，或者已退休、丧失劳动能力', en: 'Father aged 60 or over, mother 55 or over, or retired, or unable to work' }, law: familyNotice, remedy: 'refusal', check: isOldOrDependent },
    { id: 'child-has-housing', text: { zh: '子女在拟迁入地有合法稳定住所', en: 'The child has a lawful stable home at the target address' }, law: henanOpinions, remedy: 'correction', check: childHasHome },
    targetCanReceive(['family'], noRelatives),
    headConsents,
    { id: 'relation-agrees', text: { zh: '与户主关系与户口登记一致', en: 'The relationship to the head agrees with the register' }, law: regulations('第五条', 'Article 5'), remedy: 'correction', check: relationAgrees },
    {
      id: 'moving-spouse',
      text: { zh: '一并迁移的是共同生活的配偶', en: 'Who moves too is the spouse, of the same household' },
      law: norms('第三十九条', 'Article 39'),
      remedy: 'correction',
      when: ({ form }) => form.spouseMovesToo,
      check: companionsMayCome({ kin: ['spouse'] }),
    },
    notAlreadyThere('父母与子女不在同一户内', 'Parent and child are not already in the same household'),
    ...mayLeave,
  ],
  materials: [
    moverCardPaper,
    moverBookletPaper(),
    sponsorBookletPaper,
    {
      id: 'parentage-proof',
      text: { zh: '亲属关系证明材料（出生医学证明、原户口登记档案、收养登记证或者亲子鉴定意见）', en: 'Proof of parentage (birth certificate, old register entry, adoption certificate or DNA report)' },
      waivedWhen: (subject) => isParent(subject).result === 'holds',
      waiver: { zh: '户口登记能够确认亲子关系的免交', en: 'Not needed when the register tells the relation' },
    },
    {
      id: 'housing-proof',
      text: { zh: '不动产权证书、租赁合同备案证明或者住所证明', en: 'Title certificate, filed tenancy or other proof of housing' },
      waivedWhen: (subject) => childHasHome(subject).result === 'holds',
      waiver: { zh: '不动产、租赁信息核验一致的免交', en: 'Not needed when title or tenancy data confirm it' },
    },
    {
      id: 'marriage-certificate',
      text: { zh: '父母结婚证', en: 'Parents’ marriage certificate' },
      requiredWhen: ({ spouseMovesToo }) => spouseMovesToo,
      waivedWhen: (subject) => spouseAmong(subject) !== undefined,
      waiver: { zh: '民政部门共享信息核验一致的免交', en: 'Not needed when civil affairs confirms the marriage' },
    },
    { id: 'retirement-or-incapacity', text: { zh: '退休证或者残疾、失能鉴定材料', en: 'Retirement certificate or disability assessment' }, requiredWhen: ({ reason }) => reason !== 'age' },
    approvalPaper,
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '已登记在同一户内，不需要办理户口迁移', en: 'Registered in one household already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) => arrivalEffects(decided, { reason: 'parent-joining', ...relationsTo(decided, decided.form.relationToHead), spouse: spouseAmong(decided), certificate: certificateOf(decided) }),
  result: pageResult(pageRows),
  completion: permitFirst(pageRows),

  samples: parentJoiningSamples,
});
