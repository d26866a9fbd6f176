import type { Text } from '@yichuang/kernel';

import type { Ask, Case, Party } from '../case.js';
import { fails, holds, unknown, type Condition } from '../conditions.js';
import type { ConsentRequest } from '../consent-request.js';
import type { FactQuery, FactValues } from '../facts.js';
import { field, type Answers } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import type { Material } from '../materials.js';
import { consent, type Consent } from '../vocabulary/consent.js';
import { guardianship, type Guardianship } from '../vocabulary/guardianship.js';
import { block } from './block.js';
import type { Handler } from './on-behalf.js';

export interface GuardianAnswers {
  /** Named when someone else acts for the minor or ward; a guardian who acts is the signed-in person. */
  readonly guardian?: PersonRef;
  readonly guardianRelation?: string;
  readonly guardianPhone?: string;
  /** Said of the guardian by whoever acts instead, and asked of the guardian from their own account. */
  readonly guardianConsent?: true;
}

interface GuardianFacts {
  readonly guardianship: FactQuery<Guardianship | null>;
  readonly guardianAnswer: FactQuery<Consent | null>;
}

export interface GuardianOptions {
  /** The service that is consented to. */
  readonly service: string;
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  readonly relations: Readonly<Record<string, Text>>;
  readonly law: Text;
}

type GuardianCase = Case<GuardianAnswers, FactValues<GuardianFacts>>;

/** Only a guardian who does not act is asked who they are. */
const actsAsGuardian = (answers: Answers): boolean => answers.handledBy === 'guardian';

const askedOf = (asked: Asked['asked'], ...handlers: readonly Handler[]): boolean => handlers.some((handledBy) => asked({ handledBy }));

/** Whether it is who acts that decides whether anything is asked. */
const dependsOnHandler = (asked: Asked['asked']): boolean => askedOf(asked, 'guardian') && !askedOf(asked, 'self');

/** Whether the guardian may have to be named and to consent: not where only one who acts themselves is asked anything. */
const mayBeNamed = (asked: Asked['asked']): boolean => !dependsOnHandler(asked) || askedOf(asked, 'agent', 'relative');

const guardianOf = ({ form, submitter }: { readonly form: GuardianAnswers; readonly submitter: Party }): Party | PersonRef | undefined =>
  actsAsGuardian({ ...form }) ? submitter : form.guardian;

const recorded = ({ law, asked }: Asked): Condition<GuardianCase> => ({
  id: 'guardianship',
  text: { zh: '监护关系可以查到', en: 'The register shows the guardianship' },
  law,
  remedy: 'correction',
  isAboutActing: true,
  when: ({ form }) => asked({ ...form }),
  check: ({ facts }) => (facts.guardianship ? holds() : unknown('登记信息中没有查到监护关系，由工作人员核对监护关系证明', 'The register does not show the guardianship; an officer checks the proof')),
});

const agreed = ({ law, asked }: Asked): Condition<GuardianCase> => ({
  id: 'guardian-consent',
  text: { zh: '监护人同意', en: 'The guardian consents' },
  law,
  remedy: 'correction',
  when: ({ form }) => asked({ ...form }) && !actsAsGuardian({ ...form }),
  check: ({ facts: { guardianAnswer } }) => {
    if (guardianAnswer?.answer === 'refused') return fails('监护人在本人账户中表示不同意', 'The guardian has refused from their own account');
    return guardianAnswer ? holds() : unknown('监护人尚未在本人账户中同意，由工作人员核对委托书', 'The guardian has not agreed from their own account yet; an officer checks the letter');
  },
});

const proof = (asked: Asked['asked']): Material<GuardianAnswers, GuardianCase> => ({
  id: 'guardianship-proof',
  text: { zh: '监护关系证明（出生医学证明、户口簿等）', en: 'Proof of guardianship (medical certificate of birth, household register or similar)' },
  requiredWhen: (form) => asked({ ...form }),
  waivedWhen: ({ facts }) => facts.guardianship !== null,
  waiver: { zh: '人口信息能够确认监护关系的免交', en: 'Not needed when the population register shows the guardianship' },
});

interface Asked {
  readonly law: Text;
  readonly asked: (answers: Answers) => boolean;
}

/** A guardian who does not act themselves is asked for their consent. */
function request({ form, applicant, submitter }: Ask<GuardianAnswers>): ConsentRequest[] {
  const by = guardianOf({ form, submitter });
  if (!by?.documentNumber || by.documentNumber === submitter.documentNumber) return [];
  return [
    {
      id: 'guardian',
      by,
      statement: {
        zh: `${submitter.name}代您的被监护人${applicant.name}提出申请。您同意的，公安机关可以受理和办理。`,
        en: `${submitter.name} applies for ${applicant.name}, whose guardian you are. If you agree, the police may handle the application.`,
      },
    },
  ];
}

/**
 * The guardian of a minor or ward, who consents: by acting themselves, or from their own account when an agent acts. The
 * guardianship is looked up, not proved by papers, where a register shows it.
 */
export const guardian = ({ service, when, relations, law }: GuardianOptions) => {
  const asked = when ?? (() => true);
  const named = (answers: Answers): boolean => asked(answers) && !actsAsGuardian(answers);
  const ifNamed = <T>(each: T): T[] => (mayBeNamed(asked) ? [each] : []);
  return block<GuardianAnswers, GuardianFacts>({
    id: 'guardian',
    title: { zh: '监护人', en: 'Guardian' },
    isFirst: when === undefined || dependsOnHandler(asked),
    fields: [
      ...ifNamed(field('guardian', 'personRef', { zh: '监护人', en: 'Guardian' }, { when: named, fields: personFields })),
      field('guardianRelation', 'enum', { zh: '监护人与申请人的关系', en: 'The guardian’s relation to the applicant' }, { when, options: Object.entries(relations).map(([id, label]) => ({ id, label })) }),
      ...ifNamed(field('guardianPhone', 'phone', { zh: '监护人电话', en: 'Guardian’s phone' }, { when: named })),
      ...ifNamed(field('guardianConsent', 'boolean', { zh: '监护人同意申请', en: 'The guardian consents to the application' }, { when: named, mustBeTrue: true })),
    ],
    facts: ({ form, applicant, submitter }) => {
      const by = guardianOf({ form, submitter })?.documentNumber ?? '';
      return {
        guardianship: guardianship.between(applicant.documentNumber, by),
        guardianAnswer: consent.answered({ service, consent: 'guardian', by, applicant: applicant.documentNumber }),
      };
    },
    mayBeTold: ({ form, facts }) => !asked({ ...form }) || !actsAsGuardian({ ...form }) || facts.guardianship !== null,
    conditions: [recorded({ law, asked }), ...ifNamed(agreed({ law, asked }))],
    materials: [proof(asked)],
    consents: (ask) => (asked({ ...ask.form }) ? request(ask) : []),
  });
};
