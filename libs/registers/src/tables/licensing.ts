import type { Table } from '../migrations/table.js';

export const licensingTables: readonly Table[] = [];
