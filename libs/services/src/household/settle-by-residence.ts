import { consent, contact, declaration, defineService, delivery, homeRight, household, identityCard, kinship, marriage, type Ask, type ConsentRequest, type Party } from '@yichuang/definition';

import { companionsMayCome } from './companions.js';
import { norms, permitRules, regulations } from './household-law.js';
import { pageResult, permitFirst } from './migration-permit.js';
import { isRegisteredSomewhere, mayLeave, notAlreadyThere, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, moverCardPaper, signedApplication } from './moving-papers.js';
import { extensionNote, fromElsewhereNote, henanOpinions, landRightsNote, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit, stateOpinions } from './moving-sheet.js';
import { bureauOfTarget, movingFacts, stationOfTarget } from './moving.js';
import { homeIsOnRecord, householdAgrees, isForLiving, isInTown, landlordAgrees, mayHead, ownerHasAgreed, ownsOrRents } from './residence-settling-checks.js';
import { ResidenceSettlingForm } from './residence-settling-form.js';
import { residenceSettlingSamples } from './residence-settling-samples.js';
import { addressIsFree, headAsked, settlingEffects, settlingRows } from './settling.js';
import { kinPaper, spousePaper } from './settling-papers.js';

const ID = 'household.settle-by-residence';

function ownerAsked({ form: { housingKind, owner, ownerConsent, targetAddress }, applicant }: { readonly form: Partial<ResidenceSettlingForm>; readonly applicant: Party }): ConsentRequest[] {
  if (housingKind !== 'rented' || !ownerConsent || !owner?.documentNumber) return [];
  return [{ id: 'owner', by: owner, statement: { zh: `同意承租人${applicant.name}在本人房屋${targetAddress}登记常住户口`, en: `I agree that my tenant ${applicant.name} is permanently registered at my home, ${targetAddress}` } }];
}

/** Whoever owns or lawfully rents a home in a town settles there. */
export const settleByResidence = defineService({
  id: ID,
  version: 1,
  name: { zh: '合法稳定住所落户', en: 'Registration by lawful stable residence' },
  summary: { zh: '在河南省城镇拥有自有住房或者依法租赁住房的人员申请在该住所登记常住户口。', en: 'A person who owns, or lawfully rents, a home in a Henan city or town asks to be permanently registered there.' },
  keywords: ['买房落户', '房子落户', '购房落户', '租房落户', '市内移居', '住所落户', '迁户口到新房', 'maifang luohu', 'zufang luohu', 'settle by home', 'home ownership hukou'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第五条、第六条、第十条、第十三条、第十四条', 'Articles 5, 6, 10, 13 and 14'),
    permitRules('第十五条、第十六条', 'Articles 15 and 16'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    migrationLicence,
    norms('第十五条、第十六条、第三十九条至第四十六条', 'Articles 15, 16 and 39 to 46'),
    stateOpinions,
    henanOpinions,
  ],
  limit: migrationLimit(10),
  fee: migrationFee,
  decision: 'accept-examine-inspect-decide',
  level: 'county',
  inPerson: { zh: '在线或者到迁入地派出所核验身份；信息共享不能核验的，交验原件', en: 'Identity check online or at the police station of the new address; originals are shown when data sharing gives no match' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '同一城市内变更户口所在地址（市内移居）也办理本事项', en: 'Also serves a change of registered address inside one city' },
    { zh: '社区民警可以上门核实；不审查住房面积和价格；通知原住户迁出的时间不计入办理期限', en: 'The community officer may visit; area and price of the home do not matter; the time of the notice to old occupants does not count' },
    { zh: '新立户的户主应当年满16周岁', en: 'The head of a new household must be 16 or over' },
    landRightsNote,
    extensionNote,
  ],

  formTitle: { zh: '住所和落户', en: 'Your home and where to be registered' },
  form: ResidenceSettlingForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<ResidenceSettlingForm>) => {
    const { targetAddress = '', headOfHousehold, owner }: Partial<ResidenceSettlingForm> = form;
    const { documentNumber } = applicant;
    const ownerNumber = owner?.documentNumber ?? '';
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      rights: homeRight.at(targetAddress),
      residents: household.at(targetAddress),
      ownerKin: kinship.between(documentNumber, ownerNumber),
      ownerAnswer: consent.answered({ service: ID, consent: 'owner', by: ownerNumber, applicant: documentNumber }),
      headConsent: consent.answered({ service: ID, consent: 'head', by: headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
    };
  },
  consents: (ask) => [...headAsked(ask), ...ownerAsked(ask)],
  prefill: () => ({}),

  conditions: [
    isRegisteredSomewhere,
    notAlreadyThere('现户口不在该住所', 'Is not already registered at the home'),
    { id: 'owns-or-rents', text: { zh: '迁移人或者其配偶、父母、子女拥有该住所的所有权或者合法使用权', en: 'The mover, or their spouse, parent or child, owns or has the lawful use of the home' }, law: permitRules('第十六条', 'Article 16'), remedy: 'refusal', check: ownsOrRents },
    { id: 'residential-use', text: { zh: '住所规划用途为住宅', en: 'The home is planned for residential use' }, law: norms('第十四条', 'Article 14'), remedy: 'correction', check: isForLiving },
    { id: 'in-town', text: { zh: '住所位于城区、县城或者建制镇', en: 'The home lies in a city, county seat or designated town' }, law: stateOpinions, remedy: 'refusal', check: isInTown },
    {
      id: 'landlord-agrees',
      text: { zh: '租赁住房落户的，产权人同意；产权人不同意的，落社区集体户', en: 'For a tenancy the owner agrees, otherwise the person is registered in the community collective household' },
      law: norms('第四十六条', 'Article 46'),
      remedy: 'correction',
      when: ({ form }) => form.housingKind === 'rented',
      check: landlordAgrees,
    },
    {
      id: 'address-free',
      text: { zh: '该住所未登记有无关家庭户，或者原住户已迁出', en: 'No unrelated household is still registered at the address' },
      law: norms('第四十六条', 'Article 46'),
      remedy: 'correction',
      when: ({ form }) => form.landing !== 'community-collective',
      check: addressIsFree,
    },
    { id: 'household-agrees', text: { zh: '迁入已有家庭户的，户主同意', en: 'The head of a household that is joined agrees' }, law: regulations('第五条、第十三条', 'Articles 5 and 13'), remedy: 'correction', when: ({ form }) => form.landing !== 'new-family', check: householdAgrees },
    { id: 'head-of-age', text: { zh: '新立户的户主年满16周岁', en: 'The head of a new household is 16 or over' }, law: norms('第十五条', 'Article 15'), remedy: 'refusal', when: ({ form }) => form.landing === 'new-family', check: mayHead },
    {
      id: 'accompanying-related',
      text: { zh: '随迁人员为共同居住生活的配偶、子女、父母', en: 'Accompanying persons are the spouse, children or parents who live together' },
      law: stateOpinions,
      remedy: 'correction',
      when: ({ form: { accompanying = [] } }) => accompanying.length > 0,
      check: companionsMayCome({ kin: ['spouse', 'child', 'parent'] }),
    },
    targetCanReceive(['family', 'collective-community']),
    ...mayLeave,
  ],
  materials: [
    moverCardPaper,
    moverBookletPaper(),
    {
      id: 'housing-proof',
      text: { zh: '不动产权证书、网签合同及交房证明，或者租赁登记备案证明', en: 'Title certificate, filed contract with handover note, or tenancy filing' },
      waivedWhen: homeIsOnRecord,
      waiver: { zh: '不动产、网签合同、租赁备案信息核验一致的免交', en: 'Not needed when title, contract or tenancy data confirm it' },
    },
    {
      id: 'owner-consent',
      text: { zh: '产权人同意落户的书面意见', en: 'Owner’s written consent' },
      requiredWhen: ({ housingKind, landing }) => housingKind === 'rented' && landing !== 'community-collective',
      waivedWhen: ownerHasAgreed,
      waiver: { zh: '产权人在本人账户中同意的免交', en: 'Not needed when the owner agrees from their own account' },
    },
    spousePaper,
    kinPaper,
    approvalPaper,
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '已登记在该住所，不需要办理户口迁移', en: 'Registered at this home already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) => settlingEffects(decided, 'residence'),
  result: pageResult(settlingRows),
  completion: permitFirst(settlingRows),

  samples: residenceSettlingSamples,
});
