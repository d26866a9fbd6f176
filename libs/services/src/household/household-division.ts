import { contact, declaration, defineService, delivery, guardianship, homeRight, household, identityCard, marriage, registration, standardAddress, type Ask, type Effect } from '@yichuang/definition';
import { inBoth, type CivilDate } from '@yichuang/kernel';

import { hasRight, headIsAdult, isFamily, isInCounty, keepsHead, leavers, leaving, membersMayLeave, remainingHeadOf, stayers, type Dividing } from './division-checks.js';
import { DivisionForm } from './division-form.js';
import { divisionSamples } from './division-samples.js';
import { rightsOfCouple } from './home-rights.js';
import { civilCode, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { noOpenCase } from './moving-conditions.js';
import { moverBookletPaper, moverCardPaper } from './moving-papers.js';
import { newHouseholdNumber, opensHousehold } from './new-household.js';
import { dateRow } from './register-page.js';
import { relationNames } from './relations.js';
import { relationsUnder } from './succession.js';

type Divided = Dividing & { readonly decidedOn: CivilDate; readonly serial: number };

/** What everyone is to the head of the new household. */
function relationsInNew(subject: Dividing) {
  const members = leavers(subject);
  const head = members.find(({ idNumber }) => idNumber === subject.form.newHead.documentNumber);
  return head ? relationsUnder(head, members) : [];
}

/** Opens the new household, moves everyone who leaves into it, and settles the old one. */
function division(decided: Divided): Effect[] {
  const { form: { sameAddress }, facts: { mover }, decidedOn } = decided;
  if (!mover) throw new RangeError('Someone is to leave a household whom nobody has registered');
  const [from, to] = [mover.householdNumber, newHouseholdNumber(decided)];
  const relations = relationsInNew(decided);
  const [head, staying] = [remainingHeadOf(decided), stayers(decided)];
  return [
    opensHousehold(decided),
    ...relations.map((each) => registration.move({ ...each, from, to, movedOn: decidedOn, reason: 'division' })),
    household.settle({ number: from, relations: head ? relationsUnder(head, staying) : [] }),
    ...(sameAddress ? [] : relations.map(({ idNumber }) => identityCard.flagAddress({ idNumber }))),
  ];
}

/** Members of a family household leave it and open one of their own. */
export const householdDivision = defineService({
  id: 'household.household-division',
  version: 1,
  name: { zh: '分户立户', en: 'Dividing a household and opening a new one' },
  summary: { zh: '家庭户成员因婚姻变化、房屋分割等原因申请从原户分出单独立户。', en: 'A member of a family household asks to leave it and open a separate household, because of marriage, divorce or divided property.' },
  keywords: ['分户', '单独立户', '立户', '分家立户', '离婚分户', '户口分出来', '新户口本', 'fenhu', 'lihu', 'divide household', 'own household register'],
  nature: 'confirmation',
  audience: ['person'],
  law: [regulations('第五条、第十七条、第十九条', 'Articles 5, 17 and 19'), civilCode('第十八条', 'Article 18'), norms('第十四条至第十七条', 'Articles 14 to 17')],
  limit: { length: 10, unit: 'working-day', promised: 3, law: norms('第十四条至第十七条', 'Articles 14 to 17') },
  fee: noCharge('新户首次领取户口簿不收费', 'The first booklet of the new household is free of charge', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '到派出所领取户口簿；需要的，由社区民警上门核实', en: 'A visit for the booklet; where needed the community officer checks the home' },
  competence: { zh: '原户所在地派出所；新址属于同一县（市、区）其他派出所的，由新址派出所决定', en: 'The police station of the old household; the station of the new address decides where it is another one of the county' },
  notes: [
    { zh: '征收冻结范围内的住户和集体户不能分户', en: 'Homes under a freeze and collective households are not divided' },
    { zh: '成套住房内同一门牌分户的，离婚的凭协议或者裁判文书；其余由民警核实有无独立的房间或者单元', en: 'In apartments the divorced divide at one door with their agreement or judgment; for others an officer checks whether there is a separate room or unit' },
    { zh: '离婚后对方不交出户口簿的，可以凭裁判文书分户', en: 'When the other one will not hand over the booklet, a divorce judgment is enough' },
  ],

  formTitle: { zh: '分户', en: 'The new household' },
  form: DivisionForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '户口簿', en: 'booklet' }, methods: ['window'] }), declaration()],
  facts: ({ form, applicant: { documentNumber } }: Ask<DivisionForm>) => {
    const { newAddress = '', newHead }: Partial<DivisionForm> = form;
    return {
      mover: registration.ofPerson(documentNumber),
      origin: household.ofPerson(documentNumber),
      originMembers: household.membersWith(documentNumber),
      openCases: registration.openCases(documentNumber),
      card: identityCard.current(documentNumber),
      marriages: marriage.ofPerson(documentNumber),
      address: standardAddress.resolved(newAddress),
      rights: homeRight.at(newAddress),
      headGuardianships: guardianship.ofWard(newHead?.documentNumber ?? ''),
    };
  },
  prefill: ({ applicant: { name, documentType, documentNumber }, facts: { origin } }) => ({ newHead: { name, documentType, documentNumber }, ...(origin && { oldHouseholdNumber: origin.number }) }),

  conditions: [
    { id: 'family-household', text: { zh: '申请人在家庭户内且该户不在冻结范围', en: 'The applicant is in a family household that is not frozen' }, law: norms('第十四条', 'Article 14'), remedy: 'refusal', check: isFamily },
    { id: 'new-address', text: { zh: '新户地址在同一县（市、区）', en: 'The new address is in the same county' }, law: regulations('第十九条', 'Article 19'), remedy: 'refusal', check: isInCounty },
    { id: 'separate-living', text: { zh: '因婚姻状况变化、房屋所有权或者使用权分割等原因分开生活', en: 'Lives separately after marriage, divorce or a division of ownership or use' }, law: regulations('第五条、第十九条', 'Articles 5 and 19'), remedy: 'refusal', check: 'examiner' },
    { id: 'right-to-the-home', text: { zh: '申请人对分户住所有所有权或者使用权', en: 'The applicant owns or lawfully uses the home of the new household' }, law: norms('第十四条', 'Article 14'), remedy: 'refusal', check: hasRight },
    { id: 'head-is-adult', text: { zh: '新户户主已满18周岁，或者已满16周岁且以自己的劳动收入为主要生活来源', en: 'The head of the new household is 18 or over, or 16 or over and living on own earnings' }, law: civilCode('第十八条', 'Article 18'), remedy: 'refusal', check: headIsAdult },
    { id: 'old-household-keeps-head', text: { zh: '原户仍有成年成员担任户主，未成年人不得单独成户', en: 'The old household keeps an adult head and no minor household is created' }, law: norms('第十五条', 'Article 15'), remedy: 'correction', check: keepsHead },
    {
      id: 'members-allowed',
      text: { zh: '随同分户的为申请人的配偶、未成年子女或者共同生活的近亲属', en: 'Members who leave with the applicant are the spouse, minor children or near relatives who live together' },
      law: norms('第十四条', 'Article 14'),
      remedy: 'correction',
      when: ({ form: { membersToLeave = [] } }) => membersToLeave.length > 0,
      check: membersMayLeave,
    },
    noOpenCase,
  ],
  materials: [
    { ...moverCardPaper, id: 'applicant-id', text: { zh: '申请人居民身份证', en: 'Applicant’s identity card' } },
    moverBookletPaper('booklet', '原居民户口簿', 'Present household register booklet'),
    {
      id: 'housing-proof',
      text: { zh: '不动产权证书、租赁备案证明或者公房使用证明', en: 'Title certificate, filed tenancy or public housing certificate' },
      waivedWhen: (subject) => rightsOfCouple(subject).length > 0,
      waiver: { zh: '不动产、租赁信息核验一致的免交', en: 'Not needed when title or tenancy data confirm it' },
    },
    {
      id: 'divorce-document',
      text: { zh: '离婚证或者生效裁判文书', en: 'Divorce certificate or final judgment' },
      requiredWhen: ({ reason }) => reason === 'divorce',
      waivedWhen: ({ facts: { marriages } }) => marriages[0]?.endedBy === 'divorce',
      waiver: { zh: '民政部门共享信息核验一致的免交', en: 'Not needed when civil affairs confirms the divorce' },
    },
    { id: 'division-document', text: { zh: '房屋分割协议、公证书或者裁判文书', en: 'Agreement, deed or judgment on the division' }, requiredWhen: ({ reason }) => reason === 'property-division' },
    {
      id: 'village-agreement',
      text: { zh: '村（居）民委员会意见', en: 'Opinion of the village or residents’ committee' },
      waivedWhen: ({ facts: { address } }) => address?.isVillage === false,
      waiver: { zh: '新户地址不在农村宅基地的不需要', en: 'Needed only for a house on rural homestead land' },
    },
  ],

  jurisdiction: ({ facts: { origin } }) => ({ kind: 'police-station', regionCode: origin?.regionCode ?? '410000' }),
  decidedBy: ({ facts: { address, origin } }) => ({ kind: 'police-station', regionCode: (address ?? origin)?.regionCode ?? '410000' }),
  effects: division,
  result: {
    kind: 'register-booklet',
    title: { zh: '居民户口簿', en: 'Household register booklet' },
    numberPrefix: '豫公户簿',
    validity: { zh: '长期', en: 'Permanent' },
    rows: (decided) => [
      { label: { zh: '户号', en: 'Household number' }, value: inBoth(newHouseholdNumber(decided)) },
      { label: { zh: '住址', en: 'Address' }, value: inBoth(decided.facts.address?.address ?? decided.form.newAddress) },
      ...relationsInNew(decided).map(({ idNumber, relationToHead }) => ({
        label: relationNames[relationToHead],
        value: inBoth(`${leaving(decided).find(({ documentNumber }) => documentNumber === idNumber)?.name ?? ''}  ${idNumber}`),
      })),
      dateRow('签发日期', 'Issued on', decided.decidedOn),
    ],
  },

  samples: divisionSamples,
});
