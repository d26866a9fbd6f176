import { addDays } from '@yichuang/kernel';

import { addAccident, addDriver, addVehicle, type Making } from './affairs.js';
import { makeForeigner } from './foreigner.js';
import { registerHousehold } from './household.js';
import type { Holder } from './licence.js';
import { makeCard } from './papers.js';
import type { Persona } from './personas.js';
import { playPart } from './play-part.js';
import { bornAged } from './setting.js';
import { addHousehold, citizen, foreignResident } from './settle.js';

/** Settles someone with a part to play, alone in a household, and writes down who plays it. */
export function settlePersona(making: Making, persona: Persona): void {
  const holder = persona.isForeigner ? arrive(making, persona) : register(making, persona);
  const { documentNumber, regionCode } = holder;
  if (persona.driver) addDriver(making, holder, persona.driver);
  if (persona.hasPhotographedCar) addVehicle(making, holder, true);
  if (persona.hasOpenAccident) addAccident(making, { parties: [documentNumber], regionCode, status: 'open' });
  playPart(making, persona, documentNumber, persona.isForeigner ? 'passport' : 'identity-card');
}

const birthDateOf = ({ age = 34 }: Persona, { setting }: Making): string => bornAged(setting, age);

const portraitOf = ({ portraitDaysAgo = 3 * 365 }: Persona, { setting: { today } }: Making) => ({ portraitTakenOn: addDays(today, -portraitDaysAgo), portraitComparable: true });

function register(making: Making, persona: Persona): Holder {
  const { called, sex = 'male' } = persona;
  const settled = registerHousehold(making.setting, [{ relation: 'head', sex, birthDate: birthDateOf(persona, making), surname: called.charAt(0), ethnicity: '汉族' }]);
  const persons = settled.persons.map((person) => ({ ...person, name: called, formerNames: [], ...portraitOf(persona, making) }));
  addHousehold(making, { ...settled, persons });
  const [person] = persons as [(typeof persons)[number]];
  making.records.cards.push(makeCard(making.setting, person, persona.age ?? 34));
  return citizen(person, settled.household.regionCode);
}

function arrive(making: Making, persona: Persona): Holder {
  const { called, sex = 'male' } = persona;
  const foreigner = {
    ...makeForeigner(making.setting),
    documentNumber: making.setting.numbers.passport('M########'),
    name: called,
    nationality: 'KOR',
    sex,
    birthDate: birthDateOf(persona, making),
    permitUntil: addDays(making.setting.today, 400),
    ...portraitOf(persona, making),
  };
  making.records.foreigners.push(foreigner);
  return foreignResident(foreigner);
}
