import type { Table } from '../migrations/table.js';

export const vehiclesTables: readonly Table[] = [];
