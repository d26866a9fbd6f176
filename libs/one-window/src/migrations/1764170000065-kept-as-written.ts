import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  application: ['submitter', 'form', 'materials'],
  answer_version: ['form', 'materials'],
  action: ['detail'],
  clock: ['law', 'stops'],
  assessment: ['findings', 'materials', 'facts', 'words'],
  correction: ['items'],
  task: ['reasons'],
  draft: ['answers', 'materials'],
  counter_draft: ['answers', 'materials'],
  life_event: ['answers'],
};

/** Columns that are empty lists where nothing is said. */
const lists = { application: 'materials', clock: 'stops', draft: 'materials', counter_draft: 'materials' };

/**
 * What is handed back whole is kept as it was written: for `jsonb` PostgreSQL takes it apart and puts it together
 * again. Each table is written anew once.
 */
export class KeptAsWritten1764170000065 implements MigrationInterface {
  name = 'KeptAsWritten1764170000065';

  async up(runner: QueryRunner): Promise<void> {
    await retype(runner, 'json');
  }

  async down(runner: QueryRunner): Promise<void> {
    await retype(runner, 'jsonb');
  }
}

async function retype(runner: QueryRunner, type: 'json' | 'jsonb'): Promise<void> {
  for (const [table, names] of Object.entries(columns)) {
    await runner.query(`ALTER TABLE ${table} ${names.map((name) => `ALTER ${name} TYPE ${type}`).join(', ')}`);
  }
  for (const [table, name] of Object.entries(lists)) await runner.query(`ALTER TABLE ${table} ALTER ${name} SET DEFAULT '[]'`);
}
