import { Address, Choice, contact, DateField, defineLifeEvent, kinship, MultiChoice, PersonName, type Case, type LifeEventStep, type OwnChild, type PersonRef } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { hongKongMacaoPermit } from '../exit-entry/hong-kong-macao-permit.js';
import { passportFirstIssue } from '../exit-entry/passport-first-issue.js';
import { birthRegistration } from '../household/birth-registration.js';
import { idCardFirstIssue } from '../household/id-card-first-issue.js';

const parents = { father: { zh: '父亲', en: 'Father' }, mother: { zh: '母亲', en: 'Mother' } };
const papers = {
  'identity-card': { zh: '居民身份证', en: 'Identity card' },
  passport: { zh: '普通护照', en: 'Passport' },
  'hong-kong-macao': { zh: '往来港澳通行证', en: 'Permit for Hong Kong and Macao' },
};

type Paper = keyof typeof papers;

class BirthEvent {
  @PersonName({ zh: '新生儿姓名', en: 'Child’s name' }, { hint: { zh: '与《出生医学证明》一致', en: 'As on the medical certificate of birth' } })
  childName: string;

  @DateField({ zh: '出生日期', en: 'Date of birth' }, { notAfter: 'today' })
  birthDate: CivilDate;

  @Choice({ zh: '您是孩子的', en: 'You are the child’s' }, parents)
  declarantRelation: keyof typeof parents;

  @MultiChoice({ zh: '出生登记后还要给孩子办理', en: 'After the registration, also for the child' }, papers, { required: false, hint: { zh: '孩子有了公民身份号码后才能办理；不需要的不选', en: 'They need the child’s identity number; leave out what is not needed' } })
  papers?: readonly Paper[];

  @Address({ zh: '孩子现住址', en: 'Where the child lives' }, { when: ({ papers = [] }: Partial<BirthEvent>) => papers.length > 0 })
  residentialAddress?: string;
}

type Known = Case<BirthEvent, { readonly children: readonly OwnChild[] }>;

const wants = (paper: Paper) => ({ form: { papers = [] } }: Known): boolean => papers.includes(paper);

/** The child as registered by now; the number is left out until it is. */
function childOf({ form, facts }: Known): Partial<PersonRef> {
  const registered = facts.children.find(({ name, birthDate }) => name === form.childName && birthDate === form.birthDate);
  return { name: form.childName, documentType: 'identity-card', ...(registered && { documentNumber: registered.idNumber }) };
}

const asParent = (known: Known) => ({ handledBy: 'guardian', subject: childOf(known), guardianRelation: 'parent' });

/** What a child travels with, applied for by a parent. */
const travels = (service: LifeEventStep['service'], paper: Paper, further: object = {}) => ({
  service,
  why: { zh: '孩子的出入境证件，由父母代为申请', en: 'The child’s document to travel with; a parent applies' },
  when: wants(paper),
  after: [birthRegistration],
  carries: (known: Known) => ({ ...asParent(known), isRegisteredPersonnel: false, applicationKind: 'first', ...further }),
});

const newborn = (today: CivilDate) => ({ childName: '褚知夏', birthDate: addDays(today, -51), declarantRelation: 'mother' as const, contactPhone: '13903710036' });

/** A child is born. */
export const birth = defineLifeEvent({
  id: 'birth',
  name: { zh: '新生儿出生', en: 'A child is born' },
  summary: { zh: '出生登记，孩子的居民身份证、护照和往来港澳通行证，一次问清，逐件办理。', en: 'Registration of the birth, and the child’s identity card, passport and permit, from one set of questions.' },
  keywords: ['生孩子', '新生儿', '宝宝落户', '孩子上户口', '出生一件事', 'shenghaizi', 'xinshenger', 'birth of a child', 'newborn', 'baby'],
  another: {
    service: birthRegistration,
    text: { zh: '还有一个同时出生的孩子（双胞胎、多胞胎）', en: 'Another child was born with this one' },
    anew: ['childName', 'sex', 'birthTime', 'birthCertificateNumber', 'relationToHead', 'bloodType'],
    also: { multipleBirth: true },
  },
  formTitle: { zh: '孩子的情况', en: 'The child' },
  form: BirthEvent,
  blocks: [contact()],
  facts: ({ submitter }) => ({ children: kinship.childrenOf(submitter.documentNumber) }),
  steps: [
    {
      service: birthRegistration,
      why: { zh: '出生后1个月内申报；孩子由此取得公民身份号码', en: 'Due within a month of the birth; it gives the child an identity number' },
      carries: (known) => ({ idCardAlso: wants('identity-card')(known) }),
    },
    {
      service: idCardFirstIssue,
      why: { zh: '未满16周岁的可以申领，由监护人代为申请', en: 'A child may have one; a guardian applies' },
      when: wants('identity-card'),
      after: [birthRegistration],
      carries: (known) => ({ ...asParent(known), guardianRelation: known.form.declarantRelation }),
    },
    travels(passportFirstIssue, 'passport'),
    travels(hongKongMacaoPermit, 'hong-kong-macao', { combinedEndorsement: 'none' }),
  ],
  samples: [
    { id: 'all', persona: 'birth-mother', answers: (today) => ({ ...newborn(today), papers: ['identity-card', 'passport', 'hong-kong-macao'], residentialAddress: '河南省郑州市金水区健康路301号' }), comesTo: [birthRegistration, idCardFirstIssue, passportFirstIssue, hongKongMacaoPermit] },
    { id: 'registration', persona: 'birth-mother', answers: newborn, comesTo: [birthRegistration] },
  ],
});
