import type { Text } from '@yichuang/kernel';

import { ageByNumber } from '../age-by-number.js';
import type { Case, Party } from '../case.js';
import { fails, holds, unknown, type Condition } from '../conditions.js';
import type { FactQuery, FactValues } from '../facts.js';
import { field, type Answers, type Option } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import type { Material } from '../materials.js';
import { delegation, isInForce, type Delegation } from '../vocabulary/delegation.js';
import { exitEntry, type Foreigner } from '../vocabulary/exit-entry.js';
import { population, type Person } from '../vocabulary/population.js';
import { block } from './block.js';

export type Handler = 'self' | 'guardian' | 'agent' | 'relative';

export interface OnBehalfAnswers {
  readonly handledBy?: Handler;
  /** The applicant, when someone else signs in and acts for them. */
  readonly subject?: PersonRef;
  readonly agentPhone?: string;
  readonly agentRelation?: string;
}

interface OnBehalfFacts {
  readonly subjectPerson: FactQuery<Person | null>;
  readonly subjectForeigner: FactQuery<Foreigner | null>;
  readonly delegation: FactQuery<Delegation | null>;
}

export interface OnBehalfOptions {
  /** Who may handle it, the usual one first. */
  readonly who: readonly Handler[];
  /** Values of `agentRelation`, when the law limits who may act. */
  readonly relations?: Readonly<Record<string, Text>>;
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  /** What the person acted for is called here, and when they are asked for although nobody acts for another: whom an organisation enquires about. */
  readonly subject?: { readonly label: Text; readonly alsoWhen?: (answers: Answers) => boolean };
  /** A relative acts by that relation, which the service checks, also for someone who has died; no authorisation is asked for. */
  readonly byRelation?: true;
  /** An agent only reports a fact, as a landlord does, and needs no authorisation; whom the province does not know an officer verifies. */
  readonly reports?: true;
  /** The person acted for was born so lately that no register knows them; an officer compares the birth certificate. */
  readonly newborn?: (answers: Answers) => boolean;
  /** Full years an agent must have reached. */
  readonly agentFrom?: number;
  readonly law: Text;
}

const handlers: Readonly<Record<Handler, Text>> = {
  self: { zh: '本人', en: 'The applicant' },
  guardian: { zh: '监护人', en: 'A guardian' },
  agent: { zh: '受委托的代理人', en: 'An authorised agent' },
  relative: { zh: '亲属', en: 'A relative' },
};

const forAnother = ({ handledBy }: { handledBy?: unknown }) => handledBy !== undefined && handledBy !== 'self';

/** A guardian acts by law, everyone else because they were authorised. */
const isAuthorisedHandler = ({ handledBy }: OnBehalfAnswers, { byRelation, reports }: Pick<OnBehalfOptions, 'byRelation' | 'reports'> = {}): boolean => (handledBy === 'agent' && !reports) || (handledBy === 'relative' && !byRelation);

type OnBehalfCase = Case<OnBehalfAnswers, FactValues<OnBehalfFacts>>;

/** Passports write names in capitals; people do not. */
const isCalled = (name: string, registered: { readonly name: string } | null): boolean => registered?.name.toUpperCase() === name.toUpperCase();

type Named = Pick<Case<Partial<OnBehalfAnswers>, FactValues<OnBehalfFacts>>, 'form' | 'facts'>;

/** What the registers have of the person named; of the dead only where a relative acts. */
const registeredOf = ({ form, facts }: Named, byRelation?: true): { readonly name: string } | null =>
  facts.subjectPerson?.alive || (byRelation && form.handledBy === 'relative') ? facts.subjectPerson : facts.subjectForeigner;

const subjectVerified = ({ law, subject, byRelation, reports, newborn }: OnBehalfOptions): Condition<OnBehalfCase> => ({
  id: 'subject-verified',
  text: subject
    ? { zh: '所填他人的姓名、证件号码与登记信息一致', en: 'Name and number of the person named match the register' }
    : { zh: '被代理人是他人，其姓名、证件号码与登记信息一致', en: 'The person acted for is someone else, and their name and number match the register' },
  law,
  remedy: 'correction',
  isAboutActing: true,
  when: ({ form }) => form.subject !== undefined,
  check: ({ form, submitter, facts }) => {
    if (forAnother(form) && form.subject?.documentNumber === submitter.documentNumber) return fails('本人办理的，请在“办理人”中选择“本人”', 'You named yourself: under “Handled by” choose “The applicant”');
    const registered = registeredOf({ form, facts }, byRelation);
    if (!registered && newborn?.({ ...form })) return unknown('新生儿尚无登记，由工作人员核对出生医学证明', 'No register knows a newborn; an officer checks the medical certificate of birth');
    if (!registered && reports) return unknown('河南人口信息中没有该人员，由工作人员核验身份', 'The register of Henan does not know this person; an officer verifies the identity');
    return isCalled(form.subject?.name ?? '', registered) ? holds() : fails('姓名与证件号码不一致，请核对', 'Name and number do not match: check both');
  },
});

const isAuthorised = ({ facts: { delegation }, today }: Pick<OnBehalfCase, 'facts' | 'today'>): boolean => isInForce(delegation, today);

/** Who is named must be called so, and an agent authorised; a guardianship or relation is looked at by whoever asks for it. */
const mayBeTold = ({ byRelation, reports, newborn }: OnBehalfOptions) => (known: Case<Partial<OnBehalfAnswers>, FactValues<OnBehalfFacts>>): boolean => {
  const { form } = known;
  if (!forAnother(form)) return true;
  if (!isCalled(form.subject?.name ?? '', registeredOf(known, byRelation)) && !newborn?.({ ...form })) return false;
  if (form.handledBy === 'agent') return !reports && isAuthorised(known);
  return !isAuthorisedHandler(form, { byRelation }) || isAuthorised(known);
};

/** Whether anybody who may act needs an authorisation. */
const needsAuthorisation = (options: OnBehalfOptions): boolean => options.who.some((handledBy) => isAuthorisedHandler({ handledBy }, options));

const authorised = ({ law, byRelation, reports }: OnBehalfOptions): Condition<OnBehalfCase> => ({
  id: 'authorised',
  text: { zh: '代理人已取得申请人委托', en: 'The agent is authorised by the applicant' },
  law,
  remedy: 'correction',
  isAboutActing: true,
  when: ({ form }) => isAuthorisedHandler(form, { byRelation, reports }),
  check: (subject) => (isAuthorised(subject) ? holds() : unknown('未见电子委托，由工作人员核对委托书', 'There is no electronic authorisation; an officer checks the letter')),
});

const agentOfAge = (law: Text, from: number): Condition<OnBehalfCase> => ({
  id: 'agent-of-age',
  text: { zh: `代理人年满${from}周岁`, en: `The agent is at least ${from}` },
  law,
  remedy: 'correction',
  isAboutActing: true,
  when: ({ form }) => isAuthorisedHandler(form),
  check: ({ submitter, today }) => {
    const age = ageByNumber(submitter.documentNumber, today);
    if (age === undefined) return unknown('由工作人员核对代理人年龄', 'An officer checks the agent’s age');
    return age >= from ? holds() : fails(`代理人未满${from}周岁`, `The agent is under ${from}`);
  },
});

/** Who gives the authorisation: the guardian of a minor or ward, or the applicant. */
const principalOf = (form: OnBehalfAnswers & { readonly guardian?: PersonRef }, applicant: Party): string => form.guardian?.documentNumber ?? applicant.documentNumber;

const authorisation: Material<OnBehalfAnswers, OnBehalfCase> = {
  id: 'authorisation',
  text: { zh: '委托书及代理人身份证明', en: 'Letter of authorisation and agent’s identity document' },
  requiredWhen: (form) => form.handledBy === 'agent',
  waivedWhen: isAuthorised,
  waiver: { zh: '申请人已在本人账户中作电子委托的免交', en: 'Not needed when the applicant has authorised you from their own account' },
};

/**
 * Who handles the matter. The signed-in person's own data are never typed; when they act for another, that person is
 * named in `subject`, checked against the population or exit-entry register. An electronic authorisation stands for the
 * paper; a guardian needs none, the block {@link guardian} looks the guardianship up.
 */
export const onBehalf = (options: OnBehalfOptions) => {
  const { who, relations, when, subject, agentFrom, law } = options;
  const subjectAsked = (answers: Answers): boolean => forAnother(answers) || (subject?.alsoWhen?.(answers) ?? false);
  return block<OnBehalfAnswers, OnBehalfFacts>({
    id: 'on-behalf',
    title: { zh: '由谁办理', en: 'Who handles this' },
    isFirst: when === undefined && subject?.alsoWhen === undefined,
    fields: [
      field('handledBy', 'enum', { zh: '办理人', en: 'Handled by' }, { when, options: who.map((id): Option => ({ id, label: handlers[id] })) }),
      field('subject', 'personRef', subject?.label ?? { zh: '申请人（被代理人）', en: 'The person you act for' }, { when: subjectAsked, fields: personFields }),
      field('agentPhone', 'phone', { zh: '您的联系电话', en: 'Your phone' }, { when: forAnother }),
      ...(relations
        ? [field('agentRelation', 'enum', { zh: '您与申请人的关系', en: 'Your relation to that person' }, { when: forAnother, options: Object.entries(relations).map(([id, label]) => ({ id, label })) })]
        : []),
    ],
    facts: ({ form, submitter, applicant }) => {
      const named = (subjectAsked({ ...form }) && form.subject?.documentNumber) || applicant.documentNumber;
      return {
        subjectPerson: population.person(named),
        subjectForeigner: exitEntry.foreigner(named),
        delegation: delegation.granted(principalOf(form, applicant), submitter.documentNumber),
      };
    },
    mayBeTold: mayBeTold(options),
    conditions: [subjectVerified(options), ...(needsAuthorisation(options) ? [authorised(options)] : []), ...(agentFrom === undefined ? [] : [agentOfAge(law, agentFrom)])],
    materials: who.includes('agent') && !options.reports ? [authorisation] : [],
    prefill: ({ submitter }) => ({ handledBy: who[0], agentPhone: submitter.phone }),
  });
};
