/** What a job carries: ids of rows and nothing else; all that is known of them is in PostgreSQL. */
export interface IdJob {
  readonly ids: readonly number[];
}

/** One job for every `size` ids. */
export function toJobs(ids: readonly number[], size: number): IdJob[] {
  const jobs: IdJob[] = [];
  for (let from = 0; from < ids.length; from += size) jobs.push({ ids: ids.slice(from, from + size) });
  return jobs;
}

/** Bull's priorities: what somebody waits for goes before what may take its time, such as the making of documents. */
export const priorities = { first: 1, later: 2 } as const;
export type Turn = keyof typeof priorities;
