import { MakeTables } from './table.js';

/** The sandbox says which day its people were invented for; one that was filled before does not know. */
export class SandboxDay1764170000068 extends MakeTables {
  readonly name = 'SandboxDay1764170000068';
  protected readonly tables = [];
  protected override readonly columns = [{ add: 'ALTER TABLE sandbox_persona ADD COLUMN as_of date', remove: 'ALTER TABLE sandbox_persona DROP COLUMN as_of' }];
}
