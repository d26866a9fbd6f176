import { addDays, addYears } from '@yichuang/kernel';

import { businesses, fireChecks, guestSystemTests, pawnPermits, premisesTable, publicOrderLicences } from '../tables/licensing.js';
import type { Making } from './affairs.js';
import { stationOf } from './homes.js';
import type { Named } from './kin.js';
import type { OrganisationPlan } from './organisations.js';
import { put } from './records.js';

interface HotelPlan extends OrganisationPlan {
  readonly scope: string;
  readonly address: string;
  readonly fireCheckNumber: string;
  readonly floors: readonly number[];
}

/** Premises that are to become a hotel, as the authorities concerned know them. */
export function prepareHotel({ records, setting: { today } }: Making, { uscc, regionCode, scope, address, fireCheckNumber, floors }: HotelPlan): void {
  put(records, businesses, { uscc, scope, registeredCapital: 5_000_000 });
  put(records, premisesTable, { address, regionCode, policeStation: stationOf(regionCode), use: null, operatorUscc: null, roomCount: null, bedCount: null, securityOfficers: null, facilities: null });
  put(records, fireChecks, { number: fireCheckNumber, address, floors, areaSquareMetres: 6_000 });
  put(records, guestSystemTests, { address, receivedOn: addDays(today, -1) });
}

interface PawnshopPlan extends OrganisationPlan {
  readonly capital: number;
  readonly address: string;
  readonly permitNumber: string;
}

/** Premises that are to become a pawnshop. */
export function preparePawnshop({ records, setting: { today } }: Making, { uscc, regionCode, capital, address, permitNumber }: PawnshopPlan): void {
  put(records, businesses, { uscc, scope: '典当业务', registeredCapital: capital });
  put(records, premisesTable, { address, regionCode, policeStation: stationOf(regionCode), use: null, operatorUscc: null, roomCount: null, bedCount: null, securityOfficers: null, facilities: null });
  put(records, pawnPermits, { number: permitNumber, uscc, validUntil: addYears(today, 6), status: 'valid' });
}

/** Someone who passed the examination of guards. */
export function certifyGuard({ records, setting: { today } }: Making, { idNumber, name }: Named, regionCode: string): void {
  put(records, publicOrderLicences, { number: `豫保${idNumber.slice(-8)}`, kind: 'security-guard', holderNumber: idNumber, holderName: name, premises: null, regionCode, validFrom: addDays(today, -400), validUntil: null, status: 'valid', details: {}, issuedBy: `${regionCode.slice(0, 4)}00-bureau` });
}
