import { parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

import type { Party } from './case.js';

interface Born {
  readonly birthDate: CivilDate;
}

interface Known {
  readonly applicant: Party;
  readonly facts: { readonly person: Born | null; readonly foreigner: Born | null };
}

/**
 * When the applicant was born: as the population register says, else the exit-entry register, else the identity number
 * itself; undefined when none of them tells. The second register is read only when the first has no record.
 */
export function birthDateOf({ applicant, facts }: Known): CivilDate | undefined {
  const registered = facts.person ?? facts.foreigner;
  if (registered) return registered.birthDate;
  const number = parseIdentityNumber(applicant.documentNumber);
  return number.ok ? number.value.birthDate : undefined;
}
