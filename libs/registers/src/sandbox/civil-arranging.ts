import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { HouseholdRecord, PersonRecord, Records } from './records.js';

function amend<R>(rows: R[], is: (row: R) => boolean, changes: Partial<R>): R {
  const place = rows.findIndex(is);
  const row = rows[place];
  if (!row) throw new Error('There is no such record to change');
  const changed = { ...row, ...changes };
  rows[place] = changed;
  return changed;
}

/** Changes the entry of someone who has been settled. */
export const changePerson = ({ persons }: Records, idNumber: string, changes: Partial<PersonRecord>): PersonRecord => amend(persons, (person) => person.idNumber === idNumber, changes);

export function householdOf({ households }: Records, { householdId }: PersonRecord): HouseholdRecord {
  const found = households.find(({ id }) => id === householdId);
  if (!found) throw new Error('Someone lives in no household');
  return found;
}

/** Changes the card of someone who has one. */
export const changeCard = ({ cards }: Records, idNumber: string, changes: Partial<Records['cards'][number]>) => amend(cards, (card) => card.idNumber === idNumber, changes);

/** Takes away the card everybody with a part has been given. */
export function withoutCard({ cards }: Records, idNumber: string): void {
  const place = cards.findIndex((card) => card.idNumber === idNumber);
  if (place >= 0) cards.splice(place, 1);
}

/** Someone with a part who was settled before. */
export function numberOf({ personas }: Records, part: string): string {
  const found = personas.find(({ name }) => name === part);
  if (!found) throw new Error(`${part} is settled later`);
  return found.documentNumber;
}

export const daysAgo = ({ setting }: Making, days: number): CivilDate => addDays(setting.today, -days);
export const yearsAgo = ({ setting }: Making, years: number): CivilDate => addYears(setting.today, -years);
