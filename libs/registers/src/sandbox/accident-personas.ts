import type { Text } from '@yichuang/kernel';

import { addDriver } from './affairs.js';
import type { Resident } from './residents.js';
import { insure } from './vehicle-paper-personas.js';
import { addOwnedVehicle, asOwner } from './vehicles.js';

const regionCode = '410105';

interface Driver {
  readonly name: string;
  readonly called: string;
  readonly note: Text;
  readonly plateNumber: string;
}

const insuredDriver = ({ plateNumber, ...part }: Driver): Resident => ({
  ...part,
  age: 36,
  regionCode,
  arrange: (making, person) => {
    addDriver(making, { documentNumber: person.idNumber, name: person.name, birthDate: person.birthDate, regionCode }, { classes: ['C1'], term: 10, termEndsInDays: 1500, status: 'normal', points: 0 });
    insure(making, addOwnedVehicle(making, asOwner(making.records, person), { plateNumber }));
  },
});

/** Two who ran into each other. */
export const accidentPersonas: readonly Resident[] = [
  insuredDriver({ name: 'accident-rear', called: '宦磊', plateNumber: '豫A4C72W', note: { zh: '追尾事故的后车驾驶人', en: 'Drove the rear car in a collision' } }),
  insuredDriver({ name: 'accident-front', called: '鄢雪峰', plateNumber: '豫A6E83M', note: { zh: '追尾事故的前车驾驶人', en: 'Drove the front car in a collision' } }),
];
