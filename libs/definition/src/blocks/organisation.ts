import type { Text } from '@yichuang/kernel';

import { ageByNumber } from '../age-by-number.js';
import type { Case } from '../case.js';
import { fails, holds, unknown, type Condition } from '../conditions.js';
import type { FactQuery, FactValues } from '../facts.js';
import { field, type Answers } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import { delegation, isInForce, type Delegation } from '../vocabulary/delegation.js';
import { organisations, type Organisation } from '../vocabulary/organisation.js';
import { block } from './block.js';
import { mobile } from './mobile.js';

export interface OrganisationAnswers {
  readonly uscc?: string;
  readonly organisationName?: string;
  readonly legalRepresentative?: PersonRef;
  readonly handler?: PersonRef;
  readonly handlerPhone?: string;
}

interface OrganisationFacts {
  readonly organisation: FactQuery<Organisation | null>;
  /** What the legal representative has authorised the handler to from their own account. */
  readonly handlerDelegation: FactQuery<Delegation | null>;
}

export interface OrganisationOptions {
  /** What it is called in this service. */
  readonly label?: Text;
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  readonly law: Text;
}

const OF_AGE = 18;

type OrganisationCase = Case<OrganisationAnswers, FactValues<OrganisationFacts>>;
type Part = Pick<Condition<OrganisationCase>, 'law' | 'when'>;

const registered = (part: Part): Condition<OrganisationCase> => ({
  ...part,
  id: 'organisation-registered',
  text: { zh: '单位已登记且存续，名称、法定代表人与登记一致', en: 'The organisation is registered and active; its name and legal representative agree with the register' },
  remedy: 'correction',
  isAboutActing: true,
  check: ({ form, facts: { organisation } }) => {
    if (organisation?.status !== 'active') return fails('没有查到该统一社会信用代码的存续单位，请核对', 'No active organisation has this unified social credit code: check it');
    if (form.organisationName !== organisation.name) return fails('单位名称与登记不一致，请照证照填写', 'The name differs from the register: write it as on the licence');
    const { name, documentNumber } = organisation.legalRepresentative;
    return form.legalRepresentative?.name === name && form.legalRepresentative.documentNumber === documentNumber ? holds() : fails('法定代表人与登记不一致，请核对', 'The legal representative differs from the register: check name and number');
  },
});

const handled = (part: Part): Condition<OrganisationCase> => ({
  ...part,
  id: 'handler-verified',
  text: { zh: '经办人是登录人本人，年满18周岁', en: 'The handler is the signed-in person and at least 18' },
  remedy: 'correction',
  isAboutActing: true,
  check: ({ form, submitter, today }) => {
    if (form.handler?.documentNumber !== submitter.documentNumber) return fails('经办人应当是登录人本人', 'The handler must be the person who is signed in');
    const age = ageByNumber(submitter.documentNumber, today);
    if (age === undefined) return unknown('由工作人员核对经办人年龄', 'An officer checks the handler’s age');
    return age >= OF_AGE ? holds() : fails('经办人应当年满18周岁', 'The handler must be at least 18');
  },
});

type Handling = Pick<Case<Partial<OrganisationAnswers>, FactValues<OrganisationFacts>>, 'form' | 'submitter' | 'facts' | 'today'>;

/** Whoever heads the organisation by the register, or was authorised by that person from their own account. */
export function maySpeakFor({ form, submitter, facts: { organisation, handlerDelegation }, today }: Handling): boolean {
  const head = organisation?.legalRepresentative.documentNumber;
  if (head === undefined) return false;
  return head === submitter.documentNumber || (head === form.legalRepresentative?.documentNumber && isInForce(handlerDelegation, today));
}

/** The organisation that applies, through a handler who is signed in; asked first where only organisations apply. */
export const organisation = ({ label, when, law }: OrganisationOptions) => {
  const part: Part = { law, when: ({ form }) => when?.({ ...form }) ?? true };
  return block<OrganisationAnswers, OrganisationFacts>({
    id: 'organisation',
    title: label ?? { zh: '申请单位', en: 'Organisation' },
    ...(when === undefined && { isFirst: true }),
    fields: [
      field('uscc', 'uscc', { zh: '统一社会信用代码', en: 'Unified social credit code' }, { when }),
      field('organisationName', 'text', { zh: '单位名称', en: 'Name of the organisation' }, { when, maxLength: 100 }),
      field('legalRepresentative', 'personRef', { zh: '法定代表人', en: 'Legal representative' }, { when, fields: personFields }),
      field('handler', 'personRef', { zh: '经办人', en: 'Handler' }, { when, fields: personFields }),
      field('handlerPhone', 'phone', { zh: '经办人手机', en: 'Handler’s mobile' }, { when, pattern: mobile }),
    ],
    facts: ({ form, submitter }) => ({ organisation: organisations.byUscc(form.uscc ?? ''), handlerDelegation: delegation.granted(form.legalRepresentative?.documentNumber ?? '', submitter.documentNumber) }),
    mayBeTold: (known) => (when !== undefined && !when({ ...known.form })) || !known.form.uscc || maySpeakFor(known),
    conditions: [registered(part), handled(part)],
    prefill: ({ submitter: { name, documentType, documentNumber, phone } }) => ({ handler: { name, documentType, documentNumber }, handlerPhone: phone }),
  });
};
