import type { ForeignPermit, ForeignVisa, VisaCategory } from '@yichuang/definition';
import { addDays, addYears } from '@yichuang/kernel';

import { livelihoods } from '../tables/civil.js';
import { accommodations, compatriotDocuments, foreignPermits, foreignVisas, workPermits } from '../tables/foreigners.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import { put, type ForeignerRecord, type PersonRecord } from './records.js';

/** The office that issues what foreigners get in the sandbox. */
const OFFICE = '410100-exit-entry';

/** Where visitors of the samples lodge. */
const FLATS = '河南省郑州市金水区经三路15号国际公寓';

/** A registration where somebody lodges, under a number that the samples know. */
export function lodge({ records, setting: { numbers, today } }: Making, { documentNumber, name, regionCode }: ForeignerRecord, { number, daysAgo }: { readonly number: string; readonly daysAgo: number }): void {
  const since = addDays(today, -daysAgo);
  put(records, accommodations, {
    number: numbers.claim(number),
    guestNumber: documentNumber,
    guestName: name,
    address: FLATS,
    regionCode,
    policeStation: stationOf(regionCode),
    checkedInAt: `${since}T20:00`,
    plannedUntil: null,
    checkedOutAt: null,
    reporterRole: 'guest',
    visaCategory: null,
    isProven: true,
    isLate: false,
    registeredOn: since,
  });
}

interface VisaPlan extends Partial<ForeignVisa> {
  readonly number: string;
  readonly category: VisaCategory;
}

/** A visa whose stay ends when the visitor's does. */
export function grantVisa({ records, setting: { numbers, today } }: Making, { documentNumber, permitUntil }: ForeignerRecord, plan: VisaPlan): void {
  const terms = { passportNumber: documentNumber, entries: '1', entryBy: addDays(today, 60), durationOfStay: 30, stayUntil: permitUntil, extendedDays: 0, isGroup: false, status: 'valid' } as const;
  put(records, foreignVisas, { ...terms, ...plan, number: numbers.claim(plan.number), holderNumber: documentNumber, issuedOn: addDays(today, -60), issuedBy: '驻外使领馆' });
}

/** A stay or residence permit that ends when the visitor's stay does. */
export function grantPermit({ records, setting: { numbers, today } }: Making, { documentNumber, permitUntil }: ForeignerRecord, plan: Pick<ForeignPermit, 'number' | 'kind' | 'category'> & Partial<ForeignPermit>): void {
  const terms = { passportNumber: documentNumber, validFrom: addDays(today, -340), validUntil: permitUntil, tiedTo: null, endorsement: null, status: 'valid' } as const;
  put(records, foreignPermits, { ...terms, ...plan, number: numbers.claim(plan.number), holderNumber: documentNumber, issuedBy: OFFICE });
}

export function permitWork({ records, setting: { today } }: Making, { documentNumber }: ForeignerRecord, number: string, employerUscc: string): void {
  put(records, workPermits, { number, holderNumber: documentNumber, employerUscc, validUntil: addYears(today, 2) });
}

/** The document that a compatriot is known by, valid as long as they may stay. */
export function carry({ records, setting: { today } }: Making, { documentNumber, name, birthDate, permitUntil }: ForeignerRecord, kind: 'home-return-permit' | 'taiwan-permit-5y', residentOf: 'hong-kong' | 'macao' | 'taiwan'): void {
  const issuedOn = addYears(permitUntil, -5);
  put(records, compatriotDocuments, { number: documentNumber, issue: 1, kind, holderNumber: documentNumber, residentOf, name, birthDate, issuedOn: issuedOn < today ? issuedOn : addDays(today, -300), validUntil: permitUntil, status: 'valid' });
}

/** Social insurance is paid for somebody by an employer, since so many days. */
export function employ({ records, setting: { numbers, today } }: Making, { documentNumber, regionCode }: ForeignerRecord, name: string, daysAgo: number): void {
  put(records, livelihoods, { reference: numbers.record(regionCode), idNumber: documentNumber, ground: 'employment', regionCode, name, since: addDays(today, -daysAgo) });
}

/** A passport that is valid for years. */
export function givePassport({ records, setting: { numbers, today } }: Making, { idNumber }: PersonRecord, number: string): void {
  const validUntil = addDays(today, 2_000);
  records.travelDocuments.push({ kind: 'ordinary-passport', number: numbers.claim(number), holderNumber: idNumber, form: 'chip', issuedOn: addDays(addYears(validUntil, -10), 1), validUntil, status: 'valid', hasFingerprint: true, isWritable: true, isSeized: false, differs: [] });
}
