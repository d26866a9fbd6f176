import type { RegisterPart } from '../part.js';
import { transportLoaders } from '../road-transport/transport.js';
import { carriagePersonas } from '../sandbox/carriage-personas.js';
import { roadTransportTables } from '../tables/road-transport.js';

/** What the carriage of people and goods by road needs: the permits of carriers, certificates of vehicles, qualifications of people. */
export const roadTransport: RegisterPart = {
  tables: roadTransportTables,
  loaders: transportLoaders,
  handlers: [],
  personas: carriagePersonas,
};
