import type { Query } from '../parts.js';

/** How many applications were ever received, for whoever would put other people into the registers under them. */
export async function countApplications(query: Query): Promise<number> {
  return (await query<{ count: number }>('SELECT count(*) AS count FROM application'))[0]?.count ?? 0;
}
