import { entriesTables } from '../tables/entries.js';
import { MakeTables } from './table.js';

/** What entering, changing and ending entries of the population register needs. */
export class Entries1764170000031 extends MakeTables {
  readonly name = 'Entries1764170000031';
  protected readonly tables = entriesTables;
  protected override readonly columns = [
    {
      add: 'DROP INDEX one_head_per_household',
      remove: `CREATE UNIQUE INDEX one_head_per_household ON population_person (household_id) WHERE relation_to_head = 'head'`,
    },
    {
      add: `CREATE UNIQUE INDEX one_registered_head ON population_person (household_id) WHERE relation_to_head = 'head' AND status <> 'cancelled'`,
      remove: 'DROP INDEX one_registered_head',
    },
    { add: 'CREATE INDEX entries_by_number_start ON population_person (left(id_number, 14))', remove: 'DROP INDEX entries_by_number_start' },
    { add: 'CREATE INDEX elsewhere_by_number_start ON population_elsewhere (left(id_number, 14))', remove: 'DROP INDEX elsewhere_by_number_start' },
    {
      add: `CREATE INDEX former_numbers_by_start ON register_item_change (left(before, 14)) WHERE item = 'id-number'`,
      remove: 'DROP INDEX former_numbers_by_start',
    },
    { add: 'CREATE INDEX children_of_mother ON population_person (mother_id) WHERE mother_id IS NOT NULL', remove: 'DROP INDEX children_of_mother' },
    {
      add: `ALTER TABLE identity_card DROP CONSTRAINT identity_card_status_check, ADD CONSTRAINT identity_card_status_check CHECK (status IN ('valid', 'lost', 'void'))`,
      remove: `ALTER TABLE identity_card DROP CONSTRAINT identity_card_status_check, ADD CONSTRAINT identity_card_status_check CHECK (status IN ('valid', 'lost')) NOT VALID`,
    },
    { add: 'ALTER TABLE identity_card_application ADD COLUMN ended_on date', remove: 'ALTER TABLE identity_card_application DROP COLUMN ended_on' },
  ];
}
