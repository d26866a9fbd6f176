import { applicant, contact, declaration, delivery, emergencyContact, expedite, guardian, office, onBehalf, photo, type Material } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { actsForAnother } from './applying.js';
import { photoSpecification } from './foreigner-blocks.js';
import { guardianLaw } from './travel-law.js';
import { guardianRelations, URGENT_WITHIN_DAYS, urgentReasons } from './traveller.js';

interface Asking {
  readonly service: string;
  readonly item: Text;
  readonly offices: Text;
  readonly law: Text;
}

/** What residents of Hong Kong, Macao and Taiwan are asked whatever they want. */
export const compatriotBlocks = ({ service, item, offices, law }: Asking) =>
  [
    applicant(),
    contact(),
    onBehalf({ who: ['self', 'guardian', 'agent'], agentFrom: 18, law: guardianLaw }),
    guardian({ service, when: actsForAnother, relations: guardianRelations, law: guardianLaw }),
    emergencyContact(),
    photo({ sources: ['upload', 'window'], specification: photoSpecification, onFileAtMostYears: 0, law }),
    office({ qualifies: offices }),
    delivery({ item, methods: ['window', 'post'] }),
    declaration(),
  ] as const;

export const urgently = expedite({ reasons: urgentReasons, withinDays: URGENT_WITHIN_DAYS });

/** The guardian shows who they are where the population register does not. */
export const guardianIdentity: Material<{ readonly handledBy?: string }, { readonly facts: { readonly guardianship: unknown } }> = {
  id: 'guardian-identity',
  text: { zh: '监护人身份证件', en: 'Guardian’s identity document' },
  requiredWhen: actsForAnother,
  waivedWhen: ({ facts: { guardianship } }) => guardianship !== null,
  waiver: { zh: '监护人有居民身份证且人口信息能够确认的免交', en: 'Not needed when the population register knows the guardian' },
};
