import { ageOn, type CivilDate } from '@yichuang/kernel';
import type { Records } from '@yichuang/registers';

import type { Newcomer } from './open-accounts.js';

const ADULT = 18;

/** Everyone of age and alive; they sign in with the number of their document. */
export function adultsOf({ persons, foreigners }: Pick<Records, 'persons' | 'foreigners'>, today: CivilDate): Newcomer[] {
  const isAdult = ({ birthDate }: { readonly birthDate: CivilDate }): boolean => ageOn(birthDate, today) >= ADULT;
  const citizen = (name: string, documentType: Newcomer['documentType'], documentNumber: string): Newcomer => ({ login: documentNumber, role: 'citizen', name, documentType, documentNumber });
  return [
    ...persons.filter((person) => person.alive && isAdult(person)).map(({ name, idNumber }) => citizen(name, 'identity-card', idNumber)),
    ...foreigners.filter(isAdult).map(({ name, documentNumber }) => citizen(name, 'passport', documentNumber)),
  ];
}
