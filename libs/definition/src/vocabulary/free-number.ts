import { factKind } from '../facts.js';

/** A number that nobody has or had. Drawn anew with each question; a decision on one that somebody got meanwhile is made again. */
export interface FreeNumber {
  readonly number: string;
}

/** The questions behind {@link freeNumber}; their keys name who asks, so that nobody is given the same. */
export const freeLicenceFileKind = factKind<FreeNumber | null>('driver', 'free-file-number');
export const freeTaiwanPermitKind = factKind<FreeNumber | null>('travel-document', 'free-taiwan-permit');
export const freeCompatriotPermitKind = factKind<FreeNumber | null>('travel-document', 'free-compatriot-permit');
export const freeCompatriotCardKind = factKind<FreeNumber | null>('exit-entry', 'free-compatriot-card');

/**
 * Where a number has too few digits to be derived from an application for ever, or others have given such numbers before,
 * the register that keeps them gives one.
 */
export const freeNumber = {
  /** Of a file of the driver register; the first four digits are those of the office. */
  licenceFile: (office: string, applicantNumber: string) => freeLicenceFileKind(`${office.slice(0, 4)}>${applicantNumber}`),
  taiwanPermit: (applicantNumber: string) => freeTaiwanPermitKind(`L>${applicantNumber}`),
  /** Of the five-year permit of a resident of Taiwan. */
  compatriotPermit: (applicantNumber: string) => freeCompatriotPermitKind(`>${applicantNumber}`),
  /** 18 characters as of a citizen, of the place, the birth date on record and a sequence, odd for men; none while nobody knows the birth date. */
  compatriotCard: (place: string, applicantNumber: string) => freeCompatriotCardKind(`${place}>${applicantNumber}`),
};
