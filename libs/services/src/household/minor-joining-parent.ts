import { consent, contact, declaration, defineService, delivery, guardian, kinship, marriage, onBehalf, registration, type Ask, type ConsentRequest, type Party } from '@yichuang/definition';

import { arrivalEffects, type Arriving } from './arrival.js';
import { sponsorIsThere } from './head-consent.js';
import { civilCode, norms, regulations } from './household-law.js';
import { certificateOf, pageResult, permitFirst } from './migration-permit.js';
import { childIsUnsupervised, childRelationAgrees, isGuardian, isMan, isMinor, isParentOfChild, otherParentOf, parentsAgree, relationOfMinor, type Joined } from './minor-joining-checks.js';
import { MinorJoiningForm } from './minor-joining-form.js';
import { minorJoiningSamples } from './minor-joining-samples.js';
import { isRegisteredSomewhere, noOpenCase, notAlreadyThere, notSupervised, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, signedApplication, sponsorBookletPaper } from './moving-papers.js';
import { extensionNote, fromElsewhereNote, henanOpinions, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit } from './moving-sheet.js';
import { bureauOfTarget, entryElsewhere, movingFacts, noRelatives, runsOn, stationOfTarget } from './moving.js';
import { movingRows } from './register-page.js';
import { guardianRelations } from './relations.js';
import { headConsents, sponsorAsked } from './sponsor-consent.js';

const ID = 'household.minor-joining-parent';

const relationsOf = (joined: Joined) => ({ relation: relationOfMinor(joined), relationOf: () => relationOfMinor(joined) });
const pageRows = (decided: Arriving & Joined) => movingRows(decided, relationsOf(decided));

interface Asking {
  readonly form: Partial<MinorJoiningForm>;
  readonly applicant: Party;
  readonly submitter: Party;
}

function otherParentAsked({ form: { otherParent, targetAddress }, applicant, submitter }: Asking): ConsentRequest[] {
  if (!otherParent?.documentNumber || otherParent.documentNumber === submitter.documentNumber) return [];
  const statement = {
    zh: `同意子女${applicant.name}的户口迁到${targetAddress}`,
    en: `I agree that the registration of our child ${applicant.name} is moved to ${targetAddress}`,
  };
  return [{ id: 'other-parent', by: otherParent, statement }];
}

/** A child joins its father or mother. The guardian signs in and acts for the child. */
export const minorJoiningParent = defineService({
  id: ID,
  version: 1,
  name: { zh: '未成年子女投靠父母落户', en: 'Registration transfer of a minor child to join a parent' },
  summary: { zh: '父母或者其他监护人申请把未满18周岁子女的户口迁到父亲或者母亲在河南省内的户口所在地。', en: 'A parent or guardian asks to move the registration of a child under 18 to the father’s or mother’s registered address in Henan.' },
  keywords: ['孩子户口迁到父母这里', '未成年子女投靠', '给孩子迁户口', '子女投靠父母', '孩子迁户口', '孩子随迁', 'zinv toukao', 'haizi qian hukou', 'child joins parent', 'move a child’s registration'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条、第十九条', 'Articles 6, 10, 13 and 19'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    civilCode('第二十六条、第二十七条', 'Articles 26 and 27'),
    migrationLicence,
    norms('第三十九条至第四十五条', 'Articles 39 to 45'),
    henanOpinions,
  ],
  limit: migrationLimit(5),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '监护人在线或者在窗口核验身份；不需要比对人像、指纹的，子女不必到场', en: 'The guardian is identified online or at the window; the child need not come unless photo or fingerprints are compared' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '即将入学的子女优先办理', en: 'Children about to enter school are served first' },
    { zh: '未成年人不能担任户主；子女不能通过本事项投靠祖父母、外祖父母', en: 'A minor never becomes head of household; nobody follows grandparents by this service' },
    extensionNote,
  ],

  formTitle: { zh: '子女的父母和拟迁入的户', en: 'The child’s parents and the household it joins' },
  form: MinorJoiningForm,
  blocks: [
    onBehalf({ who: ['guardian'], subject: { label: { zh: '迁移人（子女）', en: 'Child moving' } }, reports: true, law: civilCode('第二十七条', 'Article 27') }),
    guardian({ service: ID, when: ({ handledBy }) => handledBy === 'guardian', relations: guardianRelations, law: civilCode('第二十七条', 'Article 27') }),
    contact({ required: ['contactPhone'] }),
    delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }),
    declaration(),
  ],
  facts: ({ form, applicant }: Ask<MinorJoiningForm>) => {
    const { sponsor, otherParent }: Partial<MinorJoiningForm> = form;
    const [parent, child, other] = [sponsor?.documentNumber ?? '', applicant.documentNumber, otherParent?.documentNumber ?? ''];
    return {
      ...movingFacts({ form, applicant }),
      sponsor: registration.ofPerson(parent),
      parents: kinship.parentsOf(child),
      sponsorMarriages: marriage.ofPerson(parent),
      sponsorConsent: consent.answered({ service: ID, consent: 'sponsor', by: parent, applicant: child }),
      otherConsent: consent.answered({ service: ID, consent: 'other-parent', by: other, applicant: child }),
    };
  },
  consents: (ask) => [...sponsorAsked(ask), ...otherParentAsked(ask)],
  prefill: (known) => {
    const { origin, guardianship } = known.facts;
    const home = guardianship && (origin ?? entryElsewhere(known, known.applicant.documentNumber));
    return home ? { registeredRegionCode: home.regionCode, registeredAddress: home.address } : {};
  },

  conditions: [
    { id: 'child-under-18', text: { zh: '子女未满18周岁', en: 'The child is under 18' }, law: civilCode('第十七条', 'Article 17'), remedy: 'refusal', check: isMinor },
    isRegisteredSomewhere,
    { id: 'parentage', text: { zh: '被投靠人是该子女的父亲或者母亲（含养父母、有抚养关系的继父母）', en: 'The sponsor is the child’s father or mother (adoptive and supporting step-parents included)' }, law: norms('第三十九条', 'Article 39'), remedy: 'refusal', check: isParentOfChild },
    { id: 'parent-local', text: { zh: '父亲或者母亲在拟迁入地登记有常住户口', en: 'The parent is permanently registered at the target address' }, law: norms('第三十九条', 'Article 39'), remedy: 'refusal', check: sponsorIsThere },
    { id: 'applicant-is-guardian', text: { zh: '申请人是该子女的监护人', en: 'The applicant is the child’s guardian' }, law: civilCode('第二十七条', 'Article 27'), remedy: 'correction', check: isGuardian },
    { id: 'both-parents-agree', text: { zh: '父母双方同意；父母离婚的，由直接抚养的一方申请', en: 'Both parents agree; after divorce the parent with custody applies' }, law: civilCode('第二十六条、第一千零八十四条', 'Articles 26 and 1084'), remedy: 'correction', check: parentsAgree },
    targetCanReceive(['family', 'collective-community'], noRelatives),
    headConsents,
    { id: 'relation-agrees', text: { zh: '与户主关系与户口登记一致', en: 'The relationship to the head agrees with the register' }, law: regulations('第五条', 'Article 5'), remedy: 'correction', check: childRelationAgrees },
    notAlreadyThere('子女与被投靠人不在同一户内', 'Child and sponsor are not already in the same household'),
    { ...notSupervised, check: childIsUnsupervised },
    noOpenCase,
  ],
  materials: [
    moverBookletPaper('child-booklet', '子女居民户口簿', 'Child’s household register booklet'),
    sponsorBookletPaper,
    {
      id: 'birth-certificate',
      text: { zh: '出生医学证明或者收养登记证', en: 'Medical certificate of birth or adoption certificate' },
      waivedWhen: (subject) => isParentOfChild(subject).result === 'holds',
      waiver: { zh: '户口登记能够确认亲子关系的免交', en: 'Not needed when the register tells the parents' },
    },
    { id: 'custody-document', text: { zh: '确定直接抚养人的抚养协议或者生效裁判文书', en: 'Custody agreement or final court decision that says who brings the child up' }, requiredWhen: ({ parentsMaritalStatus }) => parentsMaritalStatus === 'divorced' },
    {
      id: 'death-proof',
      text: { zh: '一方父母死亡证明', en: 'Proof of a parent’s death' },
      requiredWhen: ({ parentsMaritalStatus }) => parentsMaritalStatus === 'one-deceased',
      waivedWhen: (subject) => otherParentOf(subject)?.isAlive === false,
      waiver: { zh: '户口登记已经因死亡注销的免交', en: 'Not needed when the register has the death' },
    },
    {
      id: 'paternity-report',
      text: { zh: '亲子鉴定意见', en: 'Paternity report' },
      requiredWhen: ({ parentsMaritalStatus, sponsor }) => parentsMaritalStatus === 'never-married' && isMan(sponsor.documentNumber),
      waivedWhen: (subject) => isParentOfChild(subject).result === 'holds',
      waiver: { zh: '户口登记能够确认父子、父女关系的免交', en: 'Not needed when the register names the father' },
    },
    { ...approvalPaper, waivedWhen: ({ facts: { guardianship, sentences }, today }) => guardianship === null || !sentences.some(runsOn(today)) },
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '已登记在同一户内，不需要办理户口迁移', en: 'Registered in one household already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) => arrivalEffects(decided, { reason: 'minor-joining', ...relationsOf(decided), certificate: certificateOf(decided) }),
  result: pageResult(pageRows),
  completion: permitFirst(pageRows),

  samples: minorJoiningSamples,
});
