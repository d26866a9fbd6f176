import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { written } from './written.js';

/** What a licence of public order allows. */
export type PublicOrderLicenceKind = 'hotel' | 'pawnshop' | 'security-guard' | 'security-company' | 'internet-cafe-security' | 'toxic-purchase' | 'precursor-purchase' | 'explosives-purchase' | 'explosives-transport' | 'fireworks-transport' | 'fireworks-display' | 'blasting-unit' | 'mass-event' | 'fireworks-operator' | 'fireworks-crew';

/** A licence of public order, as its register keeps it. */
export interface PublicOrderLicence {
  readonly number: string;
  readonly kind: PublicOrderLicenceKind;
  /** Identity number or unified social credit code. */
  readonly holderNumber: string;
  readonly holderName: string;
  /** Address of what it is for; null: for no place. */
  readonly premises: string | null;
  /** Division, six digits. */
  readonly regionCode: string;
  readonly validFrom: CivilDate;
  /** Null: without a term. */
  readonly validUntil: CivilDate | null;
  /** What only this kind of licence says. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Code of the office. */
  readonly issuedBy: string;
}

/** Why somebody may not apply for a time (《行政许可法》第七十八条、第七十九条). */
export interface LicenceBar {
  /** Refused for concealment or false material, or revoked because it was got by fraud. */
  readonly ground: 'false-application' | 'fraud';
  readonly decidedOn: CivilDate;
}

/** The question behind `publicOrderLicence.atPremises`; its key names kind and address. */
export const licenceAtPremisesKind = factKind<Pick<PublicOrderLicence, 'number' | 'holderNumber' | 'holderName'> | null>('public-order-licence', 'at-premises');
/** The question behind `publicOrderLicence.bars`; its key names kind and holder. */
export const licenceBarsKind = factKind<readonly LicenceBar[]>('public-order-licence', 'bars');

/** The question behind `publicOrderLicence.holders`; its key names kind and holders. */
export const licenceHoldersKind = factKind<readonly Pick<PublicOrderLicence, 'number' | 'holderNumber' | 'validUntil' | 'details'>[]>('public-order-licence', 'holders');

/** The question behind `publicOrderLicence.used`; its key names kind and holder. */
export const licencesUsedKind = factKind<readonly Pick<PublicOrderLicence, 'number' | 'details'>[]>('public-order-licence', 'used');

/** The question behind `publicOrderLicence.revocations`; its key names kind and holder. */
export const licenceRevocationsKind = factKind<readonly { readonly revokedOn: CivilDate }[]>('public-order-licence', 'revocations');

export const publicOrderLicence = {
  /** Licences of this kind that these holders have: neither revoked, cancelled nor used up. */
  holders: (kind: PublicOrderLicenceKind, holderNumbers: readonly string[]) => licenceHoldersKind([kind, ...holderNumbers].join('>')),
  /** Licences of this kind that the holder used and handed back (核销): what they were for has happened, and they are good for nothing more. */
  used: (kind: PublicOrderLicenceKind, holderNumber: string) => licencesUsedKind(`${kind}>${holderNumber}`),
  /** The valid licence of this kind for this address. */
  atPremises: (kind: PublicOrderLicenceKind, address: string) => licenceAtPremisesKind(`${kind}>${written(address)}`),
  bars: (kind: PublicOrderLicenceKind, holderNumber: string) => licenceBarsKind(`${kind}>${holderNumber}`),
  /** When licences of this kind of this holder were revoked, the latest first. */
  revocations: (kind: PublicOrderLicenceKind, holderNumber: string) => licenceRevocationsKind(`${kind}>${holderNumber}`),
  issue: effectKind<PublicOrderLicence>('public-order-licence', 'issue'),
  /** What a licence says besides or instead of what it said. */
  amend: effectKind<Pick<PublicOrderLicence, 'number' | 'details'>>('public-order-licence', 'amend'),
};
