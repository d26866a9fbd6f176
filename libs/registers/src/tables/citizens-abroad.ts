import type { Table } from '../migrations/table.js';

export const citizensAbroadTables: readonly Table[] = [];
