import { MakeTables, type Table } from './table.js';

/** A former citizen number leads to the present one. */
export class FormerNumbers1764170000040 extends MakeTables {
  readonly name = 'FormerNumbers1764170000040';
  protected readonly tables: readonly Table[] = [];
  protected override readonly columns = [
    { add: `CREATE INDEX former_numbers ON register_item_change (before) WHERE item = 'id-number'`, remove: 'DROP INDEX former_numbers' },
  ];
}
