import type { RoadTransportPermit, TransportQualification, TransportVehicle, Vehicle } from '@yichuang/definition';

import { people } from './goods-cases.js';
import { classesOf, licenceOf } from './renewal-cases.js';
import { car } from './vehicle-cases.js';

const until = '2028-01-01';
export const carrierPermit: RoadTransportPermit = { number: 'C1', holderNumber: '91410181MA27009071', uses: ['hazardous-goods'], classes: ['1'], validUntil: until };
export const transportVehicle: TransportVehicle = { number: 'V1', plateNumber: '豫A9D001', classes: ['1'], ratedLoadKilograms: 9_990, isSeparated: false, hasPositioning: true, validUntil: until };
export const crew: readonly TransportQualification[] = [
  { number: 'D1', idNumber: people.first.documentNumber, role: 'driver', validUntil: until },
  { number: 'E1', idNumber: people.second.documentNumber, role: 'escort', validUntil: until },
];
export const truck: Vehicle = { ...car, plateNumber: '豫A9D001', plateType: 'large-car', category: 'heavy-goods', useNature: 'hazardous-goods', inspectionValidUntil: until };
export const licence = licenceOf(people.first.documentNumber, { classes: classesOf('A2') });

/** A carrier, a vehicle and a crew with which everything is in order. */
export const carriage = (carrierUscc: string) => ({
  answers: { carrierUscc, driver: people.first, escort: people.second },
  registers: { 'transport.road-permit': { ...carrierPermit, holderNumber: carrierUscc }, 'transport.vehicles': [transportVehicle], 'transport.crew': crew, 'vehicle.by-plate': truck, 'driver.licence': licence },
});
