import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table as a migration makes it. */
export interface Table {
  readonly name: string;
  readonly create: string;
  readonly indexes?: readonly string[];
}

/** A table whose rows the sandbox province fills. `R` is a row, with its columns in camel case. */
export interface FilledTable<R extends object> extends Table {
  readonly row?: R;
}

/** Makes tables; columns of older tables come before them. */
export abstract class MakeTables implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly tables: readonly Table[];
  /** Statements on tables that are there already, with what takes them back. */
  protected readonly columns: readonly { readonly add: string; readonly remove: string }[] = [];

  async up(runner: QueryRunner): Promise<void> {
    for (const { add } of this.columns) await runner.query(add);
    for (const { create, indexes = [] } of this.tables) {
      for (const statement of [create, ...indexes]) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    if (this.tables.length > 0) await runner.query(`DROP TABLE ${this.tables.map(({ name }) => name).join(', ')}`);
    for (const { remove } of [...this.columns].reverse()) await runner.query(remove);
  }
}
