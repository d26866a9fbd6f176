import { MakeTables } from './table.js';

/** Children are found by either parent. */
export class OwnFamily1764170000050 extends MakeTables {
  readonly name = 'OwnFamily1764170000050';
  protected readonly tables = [];
  protected override readonly columns = [{ add: 'CREATE INDEX children_of_father ON population_person (father_id) WHERE father_id IS NOT NULL', remove: 'DROP INDEX children_of_father' }];
}
