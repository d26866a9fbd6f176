import type { Text } from '@yichuang/kernel';

import type { Case } from '../case.js';
import { fails, holds, unknown, type Condition } from '../conditions.js';
import type { FactQuery, FactValues } from '../facts.js';
import { field, type Option } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import type { Material } from '../materials.js';
import { delegation, type Delegation } from '../vocabulary/delegation.js';
import { population, type Person } from '../vocabulary/population.js';
import { block } from './block.js';

export type Handler = 'self' | 'guardian' | 'agent' | 'relative';

export interface OnBehalfAnswers {
  readonly handledBy: Handler;
  /** The applicant, when someone else signs in and acts for them. */
  readonly subject?: PersonRef;
  readonly agentPhone?: string;
  readonly agentRelation?: string;
}

interface OnBehalfFacts {
  readonly subjectPerson: FactQuery<Person | null>;
  readonly delegation: FactQuery<Delegation | null>;
}

export interface OnBehalfOptions {
  readonly who: readonly Handler[];
  /** Values of `agentRelation`, when the law limits who may act. */
  readonly relations?: Readonly<Record<string, Text>>;
  readonly law: Text;
}

const handlers: Readonly<Record<Handler, Text>> = {
  self: { zh: '本人', en: 'The applicant' },
  guardian: { zh: '监护人', en: 'A guardian' },
  agent: { zh: '受委托的代理人', en: 'An authorised agent' },
  relative: { zh: '亲属', en: 'A relative' },
};

const forAnother = ({ handledBy }: { handledBy?: unknown }) => handledBy !== undefined && handledBy !== 'self';

type OnBehalfCase = Case<OnBehalfAnswers, FactValues<OnBehalfFacts>>;

const subjectVerified = (law: Text): Condition<OnBehalfCase> => ({
  id: 'subject-verified',
  text: { zh: '被代理人的姓名、证件号码与人口信息一致', en: 'Name and number of the person acted for match the population register' },
  law,
  remedy: 'correction',
  when: ({ form }) => forAnother(form),
  check: ({ form, facts }) =>
    facts.subjectPerson === null || facts.subjectPerson.name !== form.subject?.name
      ? fails('姓名与证件号码不一致，请核对', 'Name and number do not match: check both')
      : holds(),
});

const isAuthorised = ({ facts: { delegation }, today }: OnBehalfCase): boolean => delegation !== null && delegation.validUntil >= today;

const authorised = (law: Text): Condition<OnBehalfCase> => ({
  id: 'authorised',
  text: { zh: '代理人已取得申请人委托', en: 'The agent is authorised by the applicant' },
  law,
  remedy: 'correction',
  when: ({ form }) => forAnother(form),
  check: (subject) => (isAuthorised(subject) ? holds() : unknown('未见电子委托，由工作人员核对委托书', 'There is no electronic authorisation; an officer checks the letter')),
});

const authorisation: Material<OnBehalfAnswers, OnBehalfCase> = {
  id: 'authorisation',
  text: { zh: '委托书及代理人身份证明', en: 'Letter of authorisation and agent’s identity document' },
  requiredWhen: (form) => form.handledBy === 'agent',
  waivedWhen: isAuthorised,
  waiver: { zh: '申请人已在本人账户中作电子委托的免交', en: 'Not needed when the applicant has authorised you from their own account' },
};

/**
 * Who handles the matter. The signed-in person's own data are never typed; when they act for another, that person is
 * named in `subject`, checked against the population register, and an electronic authorisation stands for the paper.
 */
export const onBehalf = ({ who, relations, law }: OnBehalfOptions) =>
  block<OnBehalfAnswers, OnBehalfFacts>({
    id: 'on-behalf',
    title: { zh: '由谁办理', en: 'Who handles this' },
    fields: [
      field('handledBy', 'enum', { zh: '办理人', en: 'Handled by' }, { options: who.map((id): Option => ({ id, label: handlers[id] })) }),
      field('subject', 'personRef', { zh: '申请人（被代理人）', en: 'The person you act for' }, { when: forAnother, fields: personFields }),
      field('agentPhone', 'phone', { zh: '您的联系电话', en: 'Your phone' }, { when: forAnother }),
      ...(relations
        ? [field('agentRelation', 'enum', { zh: '您与申请人的关系', en: 'Your relation to that person' }, { when: forAnother, options: Object.entries(relations).map(([id, label]) => ({ id, label })) })]
        : []),
    ],
    facts: ({ form, submitter, applicant }) => ({
      subjectPerson: population.person(form.subject?.documentNumber ?? applicant.documentNumber),
      delegation: delegation.granted(applicant.documentNumber, submitter.documentNumber),
    }),
    conditions: [subjectVerified(law), authorised(law)],
    materials: [authorisation],
    prefill: ({ submitter }) => ({ handledBy: 'self', agentPhone: submitter.phone }),
  });
