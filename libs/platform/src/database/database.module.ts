import { Logger, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

import { Config } from '../config/config.js';
import { connectionOptions, type Migration } from './connection-options.js';
import { Database } from './database.js';

const STATEMENT_LIMIT_MS = 10_000;
const log = new Logger('Database');

/** Refuses to start on a database that lacks migrations: the first request would find out in a worse way. */
@Module({ providers: [Database], exports: [Database] })
class DatabaseModule implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    if (await this.dataSource.showMigrations()) {
      throw new Error('数据库结构不是最新，请先运行迁移命令 / The database lacks migrations: run the migrate command first');
    }
  }
}

/** Connects to PostgreSQL. Entities come from `TypeOrmModule.forFeature` of the rooms; migrations are applied by `runMigrations`, never here. */
export const databaseModule = ({ migrations }: { readonly migrations: readonly Migration[] }): DynamicModule => ({
  module: DatabaseModule,
  global: true,
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: ({ databaseUrl, databasePool }: Config) => {
        const options = connectionOptions({ url: databaseUrl, pool: databasePool, migrations, onLost: ({ message }) => log.warn(`A connection to PostgreSQL was lost: ${message}`) });
        return { ...options, extra: { ...options.extra, statement_timeout: STATEMENT_LIMIT_MS }, autoLoadEntities: true, retryAttempts: 10, retryDelay: 1_000 };
      },
    }),
  ],
});
