import type { Table } from '../migrations/table.js';

export const foreignersTables: readonly Table[] = [];
