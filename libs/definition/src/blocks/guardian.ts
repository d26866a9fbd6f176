import type { Text } from '@yichuang/kernel';

import { field, type Answers } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import { block } from './block.js';

export interface GuardianAnswers {
  readonly guardian?: PersonRef;
  readonly guardianRelation?: string;
  readonly guardianPhone?: string;
  readonly guardianConsent?: true;
}

export interface GuardianOptions {
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  readonly relations: Readonly<Record<string, Text>>;
}

/** The guardian of a minor or ward, who consents. */
export const guardian = ({ when, relations }: GuardianOptions) =>
  block<GuardianAnswers>({
    id: 'guardian',
    title: { zh: '监护人', en: 'Guardian' },
    fields: [
      field('guardian', 'personRef', { zh: '监护人', en: 'Guardian' }, { when, fields: personFields }),
      field('guardianRelation', 'enum', { zh: '与申请人的关系', en: 'Relation to the applicant' }, { when, options: Object.entries(relations).map(([id, label]) => ({ id, label })) }),
      field('guardianPhone', 'phone', { zh: '监护人电话', en: 'Guardian’s phone' }, { when }),
      field('guardianConsent', 'boolean', { zh: '本人作为监护人同意申请', en: 'As guardian I consent to the application' }, { when, mustBeTrue: true }),
    ],
  });
