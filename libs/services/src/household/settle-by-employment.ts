import { consent, contact, declaration, defineService, delivery, employer, homeRight, household, identityCard, livelihood, marriage, organisations, registerEntry, type Ask } from '@yichuang/definition';

import { companionsMayCome } from './companions.js';
import { hasPlace, insuredHere, isEmployedHere, isInsuredByEmployer, isInsuredHere, isOfWorkingAge, newEmployer } from './employment-checks.js';
import { EmploymentForm, hasEmployer } from './employment-form.js';
import { employmentSamples } from './employment-samples.js';
import { itemsTold } from './entry-changes.js';
import { norms, permitRules, regulations } from './household-law.js';
import { pageResult, permitFirst } from './migration-permit.js';
import { isRegisteredSomewhere, mayLeave, notAlreadyThere, targetCanReceive } from './moving-conditions.js';
import { approvalPaper, moverBookletPaper, moverCardPaper, signedApplication } from './moving-papers.js';
import { extensionNote, fromElsewhereNote, henanOpinions, landRightsNote, licensing, migrationCompetence, migrationFee, migrationLicence, migrationLimit, stateOpinions } from './moving-sheet.js';
import { bureauOfTarget, movingFacts, stationOfTarget } from './moving.js';
import { headAsked, settlingEffects, settlingRows } from './settling.js';
import { kinPaper, spousePaper } from './settling-papers.js';

const ID = 'household.settle-by-employment';

/** Whoever works lawfully in a town settles there. */
export const settleByEmployment = defineService({
  id: ID,
  version: 1,
  name: { zh: '合法稳定就业落户', en: 'Registration by lawful stable employment' },
  summary: { zh: '在河南省城镇被依法录用、聘用或者自主经营的人员申请在就业地登记常住户口。', en: 'A person lawfully employed or self-employed in a Henan city or town asks to be permanently registered there.' },
  keywords: ['就业落户', '工作落户', '社保落户', '务工落户', '单位集体户', '调动工作迁户口', '灵活就业落户', 'jiuye luohu', 'gongzuo luohu', 'settle by work', 'employment hukou'],
  nature: 'licence',
  audience: ['person'],
  law: [
    regulations('第六条、第十条、第十三条、第十四条', 'Articles 6, 10, 13 and 14'),
    permitRules('第十五条、第十六条', 'Articles 15 and 16'),
    licensing('第三十二条、第四十二条', 'Articles 32 and 42'),
    migrationLicence,
    norms('第十四条、第十八条、第三十九条至第四十五条', 'Articles 14, 18 and 39 to 45'),
    stateOpinions,
    henanOpinions,
  ],
  limit: migrationLimit(10),
  fee: migrationFee,
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '在线或者在窗口核验身份；单位集体户的管理人员在线确认', en: 'Identity check online or at the window; the manager of an employer’s household confirms online' },
  competence: migrationCompetence,
  notes: [
    fromElsewhereNote,
    { zh: '在就业城市参加社会保险满1个月即可；持居住证的、持技能证书的和按人才计划引进的优先办理', en: 'One month of social insurance in the city is enough; holders of residence permits, of skill certificates and those hired under talent schemes are served first' },
    landRightsNote,
    extensionNote,
  ],

  formTitle: { zh: '就业和落户', en: 'Your work and where to be registered' },
  form: EmploymentForm,
  blocks: [employer({ when: hasEmployer }), contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['electronic', 'window', 'post'] }), declaration()],
  facts: ({ form, applicant }: Ask<EmploymentForm & { readonly employerUscc?: string; readonly employerName?: string }>) => {
    const { targetAddress = '', targetHouseholdNumber = '', headOfHousehold, businessUscc, employerUscc }: Partial<typeof form> = form;
    const { documentNumber } = applicant;
    return {
      ...movingFacts({ form, applicant }),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      employer: organisations.byUscc(employerUscc ?? businessUscc ?? ''),
      livelihoods: livelihood.ofPerson(documentNumber),
      manager: household.runBy(targetHouseholdNumber),
      residents: household.at(targetAddress),
      rights: homeRight.at(targetAddress),
      items: registerEntry.items(documentNumber),
      headConsent: consent.answered({ service: ID, consent: 'head', by: headOfHousehold?.documentNumber ?? '', applicant: documentNumber }),
    };
  },
  consents: headAsked,
  prefill: ({ facts: { livelihoods } }) => {
    const work = livelihoods.find(({ ground }) => ground === 'employment');
    return work ? { insuranceCity: work.regionCode, employerName: work.name } : {};
  },

  conditions: [
    isRegisteredSomewhere,
    { id: 'working-age', text: { zh: '迁移人年满16周岁且未达到法定退休年龄', en: 'The mover is 16 or over and below statutory retirement age' }, law: { zh: '《劳动法》第十五条；《国务院关于渐进式延迟法定退休年龄的办法》', en: 'Labour Law, Article 15; State Council Measures on Gradually Raising the Retirement Age' }, remedy: 'refusal', check: isOfWorkingAge },
    { id: 'employed-locally', text: { zh: '与本地用人单位存在劳动（聘用）关系，或者在本地依法从事经营', en: 'A labour or appointment relation with a local employer, or a lawful local business' }, law: permitRules('第十六条', 'Article 16'), remedy: 'refusal', check: isEmployedHere },
    { id: 'social-insurance', text: { zh: '在就业地参加城镇社会保险并达到规定月数', en: 'Contributes to urban social insurance in the city for the required months' }, law: permitRules('第十六条', 'Article 16'), remedy: 'refusal', check: isInsuredHere },
    { id: 'place-to-register', text: { zh: '有可登记的住所，或者单位、人才市场、社区集体户', en: 'Has a home or a collective household to register in' }, law: norms('第十四条、第十八条', 'Articles 14 and 18'), remedy: 'correction', check: hasPlace },
    targetCanReceive(['family', 'collective-employer', 'collective-talent', 'collective-community']),
    {
      id: 'accompanying-related',
      text: { zh: '随迁人员为共同居住生活的配偶、未成年子女、父母', en: 'Accompanying persons are the spouse, minor children or parents who live together' },
      law: stateOpinions,
      remedy: 'correction',
      when: ({ form: { accompanying = [] } }) => accompanying.length > 0,
      check: companionsMayCome({ kin: ['spouse', 'child', 'parent'], onlyMinors: true }),
    },
    notAlreadyThere('现户口不在拟迁入的户', 'Is not already registered in that household'),
    ...mayLeave,
  ],
  materials: [
    moverCardPaper,
    moverBookletPaper(),
    {
      id: 'employment-proof',
      text: { zh: '劳动合同、录用（聘用、调动）文件', en: 'Labour contract or appointment or transfer document' },
      requiredWhen: hasEmployer,
      waivedWhen: isInsuredByEmployer,
      waiver: { zh: '社会保险登记显示由该单位参保的免交', en: 'Not needed when social insurance has you insured by this employer' },
    },
    {
      id: 'business-licence',
      text: { zh: '营业执照', en: 'Business licence' },
      requiredWhen: ({ employmentKind }) => employmentKind === 'business',
      waivedWhen: ({ facts }) => facts.employer !== null,
      waiver: { zh: '单位登记可以查到的免交', en: 'Not needed when the organisation register has it' },
    },
    {
      id: 'insurance-proof',
      text: { zh: '社会保险参保证明', en: 'Social insurance record' },
      waivedWhen: (subject) => insuredHere(subject) !== undefined && isInsuredHere(subject).result !== 'unknown',
      waiver: { zh: '社会保险信息核验一致的免交', en: 'Not needed when social insurance data confirm it' },
    },
    {
      id: 'housing-or-collective-proof',
      text: { zh: '住所证明或者集体户首页及接收意见', en: 'Proof of home, or collective household cover page with letter of acceptance' },
      waivedWhen: (subject) => hasPlace(subject).result === 'holds',
      waiver: { zh: '住所信息核验一致，或者户口登记有该集体户且管理人员在线同意的免交', en: 'Not needed when data confirm the home, or the household is on the register and its manager agrees online' },
    },
    spousePaper,
    kinPaper,
    approvalPaper,
    signedApplication,
  ],
  notNeeded: { 'already-there': { zh: '已登记在该户内，不需要办理户口迁移', en: 'Registered in this household already: there is nothing to move' } },

  jurisdiction: stationOfTarget,
  decidedBy: bureauOfTarget,
  effects: (decided) => {
    const employer = newEmployer(decided);
    return [...settlingEffects(decided, 'employment'), ...(employer ? itemsTold(decided, decided.applicant.documentNumber, { employer }) : [])];
  },
  result: pageResult(settlingRows),
  completion: permitFirst(settlingRows),

  samples: employmentSamples,
});
