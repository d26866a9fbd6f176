import type { Table } from '../migrations/table.js';

export const driversTables: readonly Table[] = [];
