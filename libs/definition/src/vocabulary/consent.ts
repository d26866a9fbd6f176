import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A consent a person gave, or refused, from their own account. */
export interface Consent {
  readonly answer: 'given' | 'refused';
  readonly answeredOn: CivilDate;
}

/** The question behind {@link consent}; accounts answers it. */
export const consentKind = factKind<Consent | null>('consent', 'answered');

/** What one person is asked to agree to in the matter of another, both given by document number. */
export interface ConsentMatter {
  readonly service: string;
  /** Id of the consent among those of the service. */
  readonly consent: string;
  readonly by: string;
  readonly applicant: string;
}

export const consentKey = ({ service, consent, by, applicant }: ConsentMatter): string => [service, consent, by, applicant].join('>');

/** Whether someone consented in a matter. */
export const consent = { answered: (matter: ConsentMatter) => consentKind(consentKey(matter)) };
