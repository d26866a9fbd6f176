import type { Table } from '../migrations/table.js';

export const roadTables: readonly Table[] = [];
