import type { Table } from '../migrations/table.js';

export const civilTables: readonly Table[] = [];
