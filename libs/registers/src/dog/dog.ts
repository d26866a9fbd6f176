import { dog, dogsAtKind } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const rules = recordLoader(dog.rules, {
  key: 'city_code',
  columns: {
    cityCode: 'city_code',
    authority: 'authority',
    issuedBy: 'issued_by',
    controlledRegions: 'controlled_regions',
    bannedBreeds: 'banned_breeds',
    shoulderHeightLimit: 'shoulder_height_limit',
    dogsPerHousehold: 'dogs_per_household',
    yearsAfterCancellation: 'years_after_cancellation',
  },
  from: 'FROM dog_rules WHERE city_code = ANY($1)',
});

const vaccination = recordLoader(dog.vaccination, {
  key: 'number',
  columns: { number: 'number', vaccinatedOn: 'vaccinated_on', validUntil: 'valid_until', microchipNumber: 'microchip_number' },
  from: 'FROM dog_vaccination WHERE number = ANY($1)',
});

const atAddress = listLoader(dogsAtKind, {
  key: 'keeping_address',
  columns: { registrationNumber: 'registration_number' },
  from: `FROM dog WHERE keeping_address = ANY($1) AND status = 'registered' ORDER BY registration_number`,
});

const cancellations = listLoader(dog.cancellations, {
  key: 'keeper_number',
  columns: { cancelledOn: 'cancelled_for_breach_on' },
  from: 'FROM dog WHERE keeper_number = ANY($1) AND cancelled_for_breach_on IS NOT NULL ORDER BY cancelled_for_breach_on DESC',
});

/** Registered dogs, and what the ordinances of the cities say of them. */
export const dogLoaders = [rules, vaccination, atAddress, cancellations];

export const registerDog = entry(dog.register, {
  table: 'dog',
  keyOf: ({ registrationNumber }) => registrationNumber,
  columns: ['registrationNumber', 'tagNumber', 'keeperNumber', 'keeperName', 'keepingAddress', 'regionCode', 'dogName', 'breed', 'dogSex', 'dogBirthDate', 'coatColour', 'microchipNumber', 'vaccinationValidUntil', 'registeredOn', 'validUntil'],
  also: { status: `'registered'` },
});
