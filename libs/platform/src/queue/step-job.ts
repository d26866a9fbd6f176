/** The one Bull queue for steps. */
export const ONE_WINDOW = 'one-window';

/** What a job carries: ids of step rows and nothing else; all that is known of them is in PostgreSQL. */
export interface StepJob {
  readonly steps: readonly number[];
}

/** Most steps in one job. */
export const JOB_SIZE = 64;

export function toJobs(stepIds: readonly number[]): StepJob[] {
  const jobs: StepJob[] = [];
  for (let from = 0; from < stepIds.length; from += JOB_SIZE) jobs.push({ steps: stepIds.slice(from, from + JOB_SIZE) });
  return jobs;
}
