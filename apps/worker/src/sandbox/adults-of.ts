import { ageOn, type CivilDate } from '@yichuang/kernel';
import type { Records } from '@yichuang/registers';

import type { Newcomer } from './open-accounts.js';

const ADULT = 18;

/** Everyone of age and alive; they sign in with the number of their document. */
export function adultsOf({ persons, elsewhere, foreigners }: Pick<Records, 'persons' | 'elsewhere' | 'foreigners'>, today: CivilDate): Newcomer[] {
  const isAdult = ({ birthDate }: { readonly birthDate: CivilDate }): boolean => ageOn(birthDate, today) >= ADULT;
  const citizen = (name: string, documentType: Newcomer['documentType'], documentNumber: string): Newcomer => ({ login: documentNumber, role: 'citizen', name, documentType, documentNumber });
  return [
    ...[...persons.filter(({ alive }) => alive), ...elsewhere].filter(isAdult).map(({ name, idNumber }) => citizen(name, 'identity-card', idNumber)),
    ...foreigners.filter(isAdult).map(({ name, documentNumber }) => citizen(name, 'passport', documentNumber)),
  ];
}
