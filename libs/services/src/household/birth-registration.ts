import { birthCertificate, consent, contact, declaration, defineService, delivery, ethnicityWords, fails, holds, household, kinship, marriage, population, registerEntry, registration, sexWords, unknown, type Ask, type Household, type PersonRef, type RegisteredParent, type Registration, type RelationToHead } from '@yichuang/definition';
import { inBoth } from '@yichuang/kernel';

import { bothConfirm, certificateAgrees, certificateIsValid, childNameIsAllowed, ethnicityIsOfParent, followedIsThere, householdIsRight, isEntitledToRegister, isInTime, isLate, marriageOfParents, notRegisteredYet, parentsAreAsStated, parentsDiffer } from './birth-registration-checks.js';
import { BirthForm } from './birth-registration-form.js';
import { birthSamples } from './birth-registration-samples.js';
import { civilCode, ethnicRules, noCharge, norms, regulations, waivedCosts } from './household-law.js';
import { dateRow } from './register-page.js';
import { grandchildThrough } from './relations.js';

const ID = 'household.birth-registration';

/** The parent who did not sign in, when the other one did. */
function otherParent({ mother, father }: Partial<BirthForm>, applicantNumber: string): PersonRef | undefined {
  if (mother?.documentNumber === applicantNumber) return father;
  return father?.documentNumber === applicantNumber ? mother : undefined;
}

const citizenNumber = (parent: PersonRef | undefined): string | null => (parent?.documentType === 'identity-card' ? parent.documentNumber : null);

interface Following {
  readonly form: BirthForm;
  readonly facts: { readonly motherEntry: Registration | null; readonly fatherEntry: Registration | null; readonly motherParents: readonly RegisteredParent[]; readonly target: Household | null };
}

function relationOf({ form: { relationToHead, followParent }, facts: { motherEntry, fatherEntry, motherParents, target } }: Following): RelationToHead {
  if (relationToHead === 'grandchild') {
    if (followParent === 'grandparent') return grandchildThrough(undefined, motherParents.some(({ idNumber }) => idNumber === target?.headId));
    return followParent === 'mother' ? grandchildThrough(motherEntry?.relationToHead, true) : grandchildThrough(fatherEntry?.relationToHead, false);
  }
  return relationToHead === 'other-relative' ? 'other-relative' : 'child';
}

/** The first registration of a child, with a number for life. */
export const birthRegistration = defineService({
  id: ID,
  version: 1,
  name: { zh: '出生登记', en: 'Birth registration' },
  summary: { zh: '为新生儿在父亲或者母亲户口所在地办理首次常住户口登记并编制公民身份号码。', en: 'First permanent registration of a newborn at the father’s or mother’s registered address, with allocation of a citizen ID number.' },
  keywords: ['新生儿上户口', '给孩子上户口', '出生登记', '宝宝上户口', '新生儿落户', '报户口', 'shanghukou', 'chusheng dengji', 'birth registration', 'register a baby'],
  nature: 'confirmation',
  audience: ['person'],
  law: [
    regulations('第七条、第九条', 'Articles 7 and 9'),
    civilCode('第一千零一十五条、第一千零一十六条', 'Articles 1015 and 1016'),
    norms('第四条、第十九条至第二十五条、第四十八条至第五十一条', 'Articles 4, 19 to 25 and 48 to 51'),
    ethnicRules('第五条、第六条', 'Articles 5 and 6'),
    { zh: '《国务院办公厅关于解决无户口人员登记户口问题的意见》（国办发〔2015〕96号）', en: 'State Council General Office Opinion on Persons without Registration (Guobanfa [2015] 96)' },
  ],
  limit: { length: 20, unit: 'working-day', promised: 1, law: norms('第十九条', 'Article 19') },
  fee: noCharge('登记和首次领取登记页不收费', 'No charge for the entry or the first register page', waivedCosts),
  decision: 'review',
  level: 'station',
  inPerson: { zh: '信息核验一致的不需要到场；登记页到窗口领取或者邮寄，不能在线核验的出示证明原件', en: 'None for matched cases; the page is collected or posted, and an original that cannot be verified online is shown' },
  competence: { zh: '落户地派出所；年满6周岁首次登记的，派出所调查后由市级公安机关决定', en: 'The police station of the household the child joins; at six or over the city’s public security organ decides after an inquiry' },
  notes: [
    { zh: '婴儿出生后1个月内申报；逾期申报照常办理，不处罚', en: 'Declared within a month of birth; a late declaration is accepted all the same, without penalty' },
    { zh: '不得以生育政策、未婚生育、未缴费用为由不予登记', en: 'Nobody is turned away because of birth planning, a missing marriage or unpaid fines' },
    { zh: '登记前死亡的婴儿，出生和死亡一并登记', en: 'An infant who died before registration gets an entry of birth and of death together' },
    { zh: '选择同时申请居民身份证的，登记后办理“居民身份证首次申领”', en: 'Who wants an identity card too applies for the first card afterwards' },
  ],

  formTitle: { zh: '新生儿和父母', en: 'The child and the parents' },
  form: BirthForm,
  blocks: [contact({ required: ['contactPhone'] }), delivery({ item: { zh: '登记页', en: 'register page' }, methods: ['window', 'post'] }), declaration()],
  facts: ({ form, applicant: { documentNumber } }: Ask<BirthForm>) => {
    const { mother, father, targetHouseholdNumber = '', birthCertificateNumber = '', birthDate = '', sex = 'female' }: Partial<BirthForm> = form;
    const [motherNumber, fatherNumber] = [mother?.documentNumber ?? '', father?.documentNumber ?? ''];
    return {
      motherEntry: registration.ofPerson(motherNumber),
      fatherEntry: registration.ofPerson(fatherNumber),
      motherPerson: population.person(motherNumber),
      fatherPerson: population.person(fatherNumber),
      motherHome: household.ofPerson(motherNumber),
      fatherHome: household.ofPerson(fatherNumber),
      motherParents: kinship.parentsOf(motherNumber),
      fatherParents: kinship.parentsOf(fatherNumber),
      motherKin: kinship.between(motherNumber, documentNumber),
      fatherKin: kinship.between(fatherNumber, documentNumber),
      target: household.byNumber(targetHouseholdNumber),
      certificate: birthCertificate.byNumber(birthCertificateNumber),
      bornBy: registerEntry.bornBy(birthCertificateNumber),
      siblings: registerEntry.childrenOf(motherNumber),
      marriages: marriage.ofPerson(motherNumber),
      parentAnswer: consent.answered({ service: ID, consent: 'ethnicity', by: otherParent(form, documentNumber)?.documentNumber ?? '', applicant: documentNumber }),
      number: registerEntry.freeNumber({ area: targetHouseholdNumber, birthDate, sex }),
    };
  },
  consents: ({ form, applicant: { name, documentNumber } }) => {
    const by = otherParent(form, documentNumber);
    if (!form.bothParentsEthnicityConsent || !by?.documentNumber) return [];
    const { zh, en } = ethnicityWords[form.ethnicity];
    return [{ id: 'ethnicity', by, statement: { zh: `${name}申请把您的子女${form.childName}登记为${zh}`, en: `${name} asks to register your child ${form.childName} as ${en}` } }];
  },
  prefill: () => ({}),

  conditions: [
    { id: 'not-registered-yet', text: { zh: '该子女尚未登记户口', en: 'The child has no registration yet' }, law: regulations('第六条、第七条', 'Articles 6 and 7'), remedy: 'refusal', check: notRegisteredYet },
    { id: 'parent-local', text: { zh: '父亲或者母亲（特殊情形为祖父母、外祖父母）在拟落户的户内登记有河南省常住户口', en: 'The father or mother (a grandparent in the special cases) is registered in the target household in Henan' }, law: regulations('第七条', 'Article 7'), remedy: 'correction', check: followedIsThere },
    { id: 'declarant-entitled', text: { zh: '申报人是父亲、母亲、户主、亲属或者其他监护人', en: 'The declarant is the father, mother, head of household, a relative or another guardian' }, law: regulations('第七条', 'Article 7'), remedy: 'correction', check: isEntitledToRegister },
    { id: 'certificate-valid', text: { zh: '《出生医学证明》真实有效', en: 'The medical certificate of birth is genuine and valid' }, law: norms('第十九条', 'Article 19'), remedy: 'refusal', check: certificateIsValid },
    { id: 'certificate-matches', text: { zh: '父母、出生日期和性别与《出生医学证明》一致', en: 'Parents, date of birth and sex agree with the medical certificate of birth' }, law: norms('第十九条', 'Article 19'), remedy: 'correction', check: certificateAgrees },
    { id: 'household-kind', text: { zh: '同一设区市内父母一方为家庭户、另一方为集体户的，随家庭户一方申报', en: 'If one parent is in a family household and the other in a collective one in the same city, the child follows the family household' }, law: norms('第二十一条至第二十四条', 'Articles 21 to 24'), remedy: 'correction', check: householdIsRight },
    { id: 'unmarried-father', text: { zh: '父母婚姻与民政登记一致；非婚生育随父亲落户的，有亲子鉴定意见', en: 'The parents’ marriage agrees with civil affairs; a child born outside marriage who follows the father has a paternity report' }, law: norms('第二十条', 'Article 20'), remedy: 'correction', check: parentsAreAsStated },
    { id: 'name-allowed', text: { zh: '姓名用字和姓氏符合规定，且与《出生医学证明》一致', en: 'The name is permitted and matches the birth certificate' }, law: civilCode('第一千零一十五条', 'Article 1015'), remedy: 'correction', check: childNameIsAllowed },
    { id: 'ethnicity-of-parent', text: { zh: '民族依父亲或者母亲确定', en: 'Ethnicity follows the father or the mother' }, law: ethnicRules('第五条、第六条', 'Articles 5 and 6'), remedy: 'refusal', check: ethnicityIsOfParent },
    { id: 'late-registration', text: { zh: '年满6周岁仍未申报的，须调查核实', en: 'A first registration at the age of six or over is decided only after an inquiry' }, law: norms('第二十五条', 'Article 25'), remedy: 'refusal', check: isInTime },
    { id: 'number-free', text: { zh: '可以编制公民身份号码', en: 'A citizen number can be given' }, law: norms('第四条', 'Article 4'), remedy: 'correction', check: ({ facts: { number, target } }) => (number ? holds() : target ? unknown('该日出生的顺序码已用完，由工作人员编制', 'No sequence code of that day is left; an officer allocates one') : fails('没有这个户号，无法编制公民身份号码', 'There is no household of this number: no citizen number can be given')) },
  ],
  materials: [
    {
      id: 'birth-certificate',
      text: { zh: '出生医学证明（副页）', en: 'Medical certificate of birth (second page)' },
      requiredWhen: ({ bornAbroad }) => !bornAbroad,
      waivedWhen: (subject) => [certificateIsValid(subject), certificateAgrees(subject)].every(({ result }) => result === 'holds'),
      waiver: { zh: '卫生健康部门共享信息核验一致的免交', en: 'Not needed when the health authority confirms it' },
    },
    { id: 'foreign-birth-documents', text: { zh: '国（境）外出生证明、翻译件、认证件，以及本人入境的旅行证件', en: 'Birth document from abroad with translation and authentication, and the child’s travel document' }, requiredWhen: ({ bornAbroad }) => bornAbroad },
    {
      id: 'parent-booklet-id',
      text: { zh: '落户一方的居民户口簿、居民身份证', en: 'Booklet and identity card of the followed parent' },
      waivedWhen: (subject) => followedIsThere(subject).result === 'holds',
      waiver: { zh: '落户一方在河南登记户口的免交', en: 'Not needed when the followed parent is registered in Henan' },
    },
    {
      id: 'marriage-certificate',
      text: { zh: '结婚证', en: 'Marriage certificate' },
      requiredWhen: ({ parentsMarried }) => parentsMarried,
      waivedWhen: (subject) => marriageOfParents(subject) !== undefined,
      waiver: { zh: '民政部门共享信息核验一致的免交', en: 'Not needed when civil affairs confirms it' },
    },
    {
      id: 'nonmarital-statement',
      text: { zh: '非婚生育说明', en: 'Statement on the birth outside marriage' },
      requiredWhen: ({ parentsMarried }) => !parentsMarried,
      waivedWhen: ({ form: { truthDeclaration } }) => truthDeclaration,
      waiver: { zh: '在线申请表已签名声明的免交', en: 'Not needed: it is signed in the online form' },
    },
    { id: 'paternity-report', text: { zh: '亲子鉴定意见', en: 'Paternity report' }, requiredWhen: ({ parentsMarried, followParent }) => !parentsMarried && followParent === 'father' },
    {
      id: 'ethnicity-declaration',
      text: { zh: '父母共同签署的民族成份填报申请书', en: 'Joint declaration of ethnicity' },
      waivedWhen: (subject) => !parentsDiffer(subject) || bothConfirm(subject),
      waiver: { zh: '父母民族相同，或者双方在线确认的免交', en: 'Not needed when the parents’ ethnicity is the same, or both confirm it online' },
    },
  ],
  notNeeded: { 'already-registered': { zh: '该子女已经登记户口，不需要办理', en: 'The child has been registered already' } },

  jurisdiction: ({ facts: { target } }) => ({ kind: 'police-station', regionCode: target?.regionCode ?? '410000' }),
  decidedBy: (subject) => {
    const regionCode = subject.facts.target?.regionCode ?? '410000';
    return isLate(subject) ? { kind: 'city-bureau', regionCode } : { kind: 'police-station', regionCode };
  },
  effects: (decided) => {
    const { form, facts: { number } } = decided;
    if (!number) throw new RangeError('A child is to be registered without a number');
    const idNumber = number.number;
    const { childName: name, sex, birthDate, mother, father, targetHouseholdNumber: to, birthCertificateNumber, birthPlace, birthTime, nativePlace, bloodType } = form;
    return [
      registerEntry.enterNewborn({ idNumber, name, sex, ethnicity: ethnicityWords[form.ethnicity].zh, birthDate, fatherId: citizenNumber(father), motherId: citizenNumber(mother), to, relationToHead: relationOf(decided) }),
      registerEntry.recordBirth({ idNumber, certificateNumber: birthCertificateNumber ?? null, place: birthPlace ?? '国（境）外', time: birthTime ?? null, nativePlace, bloodType: bloodType ?? null }),
    ];
  },
  result: {
    kind: 'household-register-page',
    title: { zh: '居民户口簿登记页', en: 'Household register page' },
    numberPrefix: '豫公户生',
    validity: { zh: '长期', en: 'Permanent' },
    rows: ({ form, facts: { number, target } }) => [
      { label: { zh: '姓名', en: 'Name' }, value: inBoth(form.childName) },
      { label: { zh: '公民身份号码', en: 'Citizen number' }, value: inBoth(number?.number ?? '—') },
      { label: { zh: '性别', en: 'Sex' }, value: sexWords[form.sex] },
      { label: { zh: '民族', en: 'Ethnicity' }, value: ethnicityWords[form.ethnicity] },
      dateRow('出生日期', 'Born', form.birthDate),
      { label: { zh: '户号', en: 'Household number' }, value: inBoth(form.targetHouseholdNumber) },
      { label: { zh: '户主', en: 'Head of household' }, value: inBoth(target?.headName ?? '—') },
      { label: { zh: '住址', en: 'Address' }, value: inBoth(target?.address ?? '—') },
    ],
  },

  samples: birthSamples,
});
