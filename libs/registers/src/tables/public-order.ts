import type { Table } from '../migrations/table.js';
import { dogTables } from './dogs.js';
import { eventTables } from './events.js';
import { guardTables } from './guards.js';
import { placeTables } from './places.js';
import { securityCompanyTables } from './security-companies.js';
import { websiteTables } from './websites.js';

export const publicOrderTables: readonly Table[] = [...guardTables, ...placeTables, ...websiteTables, ...dogTables, ...eventTables, ...securityCompanyTables];
