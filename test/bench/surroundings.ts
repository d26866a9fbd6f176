import type { Database } from '@yichuang/platform';

/** Where the measurement takes place. */
export interface Surroundings {
  /** The environment of all processes that take part. */
  readonly env: NodeJS.ProcessEnv;
  readonly database: Database;
}

/** Forgets all applications. */
export const forgetApplications = async ({ database }: Surroundings): Promise<void> => {
  await database.query('TRUNCATE application, action, clock, assessment, task, step, issued_document, register_change, driver_licence_history, notice, notice_delivery');
};
