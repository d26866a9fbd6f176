import { migrations } from '@yichuang/house';
import { runMigrations } from '@yichuang/platform';

const { DATABASE_URL: databaseUrl } = process.env;
if (!databaseUrl) {
  console.error('请设置 DATABASE_URL / Set DATABASE_URL');
  process.exit(2);
}
await runMigrations(databaseUrl, migrations);
