import { businessByUscc, pawnPermit } from '../business/business.js';
import { intentionalCrimes } from '../criminal-record/intentional-crimes.js';
import type { RegisterPart } from '../part.js';
import { identitiesOf } from '../population/identities.js';
import { premisesHandlers, premisesLoaders } from '../premises/premises.js';
import { licenceHandlers, licenceLoaders } from '../public-order-licence/licence.js';
import { licensingPersonas } from '../sandbox/licensing-personas.js';
import { licensingTables } from '../tables/licensing.js';

/** What licences of public order need. */
export const licensing: RegisterPart = {
  tables: licensingTables,
  loaders: [...licenceLoaders, ...premisesLoaders, businessByUscc, pawnPermit, identitiesOf, intentionalCrimes],
  handlers: [...licenceHandlers, ...premisesHandlers],
  personas: licensingPersonas,
};
