import type { Query } from '../parts.js';

/** Whether any application was ever received, for whoever would put other people into the registers under it. */
export async function hasApplications(query: Query): Promise<boolean> {
  const [row] = await query<{ received: boolean }>('SELECT EXISTS (SELECT FROM application) AS received');
  return row?.received === true;
}
