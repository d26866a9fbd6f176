import type { Table } from '../migrations/table.js';

export const movesTables: readonly Table[] = [];
