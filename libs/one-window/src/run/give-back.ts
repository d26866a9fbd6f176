import { describeError } from '@yichuang/platform';

import type { Query } from '../parts.js';
import type { Claim } from '../write/outcome.js';

/** A step that failed so often waits for an operator. */
const attemptsBeforeParking = 8;
const longestPauseSeconds = 300;

const giveBackSql = `
UPDATE step SET claimed_until = NULL, error = $3, due_at = $4, parked_at = $5
WHERE id = $1 AND fence = $2`;

const letGoSql = 'UPDATE step SET claimed_until = NULL WHERE id = $1 AND fence = $2 RETURNING id';

/** Frees a step at once, because another writer was faster with its application. @returns whether it is still there. */
export const letGo = async ({ stepId, fence }: Claim, query: Query): Promise<boolean> => (await query(letGoSql, [stepId, fence])).length === 1;

/** Frees a failed step for another try after 2, 4, 8 … seconds, or parks it. @returns whether it is parked. */
export async function giveBack({ stepId, fence, attempts }: Claim & { attempts: number }, error: unknown, now: Date, query: Query): Promise<boolean> {
  const parked = attempts >= attemptsBeforeParking;
  const pause = Math.min(2 ** attempts, longestPauseSeconds) * 1000;
  const { type, message } = describeError(error); // operators read it, who may not know whose case it is
  await query(giveBackSql, [stepId, fence, `${type}: ${message}`.slice(0, 1000), new Date(now.getTime() + pause), parked ? now : null]);
  return parked;
}
