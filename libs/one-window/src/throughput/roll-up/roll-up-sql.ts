/** Marks begin with the first action there is; once they exist this reads two rows. */
export const beginSql = `
INSERT INTO roll_up (name, done_until)
SELECT unit, date_trunc(unit, first.at, 'UTC') FROM unnest(ARRAY['minute', 'hour']) AS unit, (SELECT min(at) AS at FROM action) AS first
WHERE first.at IS NOT NULL AND NOT EXISTS (SELECT FROM roll_up)
ON CONFLICT DO NOTHING`;

export const markSql = 'SELECT done_until FROM roll_up WHERE name = $1 FOR UPDATE SKIP LOCKED';

export const moveOnSql = 'UPDATE roll_up SET done_until = $2 WHERE name = $1';

export const countActionsSql = `
INSERT INTO action_minute (minute, service_id, kind, count)
SELECT date_trunc('minute', action.at, 'UTC'), application.service_id, action.kind, count(*)
FROM action JOIN application ON application.id = action.application_id
WHERE action.at >= $1 AND action.at < $2 AND action.kind = ANY ($3::text[])
GROUP BY 1, 2, 3
ON CONFLICT (minute, service_id, kind) DO UPDATE SET count = EXCLUDED.count`;

export const foldActionsSql = `
INSERT INTO action_hour (hour, service_id, kind, count)
SELECT date_trunc('hour', minute, 'UTC'), service_id, kind, sum(count) FROM action_minute
WHERE minute >= $1 AND minute < $2 GROUP BY 1, 2, 3
ON CONFLICT (hour, service_id, kind) DO UPDATE SET count = EXCLUDED.count`;

/** Latencies are added bucket by bucket. */
export const foldStepsSql = `
WITH figures AS (
  SELECT date_trunc('hour', minute, 'UTC') AS hour, service_id, kind, sum(finished) AS finished, sum(failed) AS failed, sum(parked) AS parked
  FROM step_minute WHERE minute >= $1 AND minute < $2 GROUP BY 1, 2, 3
), buckets AS (
  SELECT date_trunc('hour', minute, 'UTC') AS hour, service_id, kind, bucket, sum(count)::integer AS count
  FROM step_minute, unnest(latency) WITH ORDINALITY AS of (count, bucket)
  WHERE minute >= $1 AND minute < $2 GROUP BY 1, 2, 3, 4
), latencies AS (
  SELECT hour, service_id, kind, array_agg(count ORDER BY bucket) AS latency FROM buckets GROUP BY 1, 2, 3
)
INSERT INTO step_hour (hour, service_id, kind, finished, failed, parked, latency)
SELECT hour, service_id, kind, finished, failed, parked, coalesce(latency, '{}')
FROM figures LEFT JOIN latencies USING (hour, service_id, kind)
ON CONFLICT (hour, service_id, kind) DO UPDATE
SET finished = EXCLUDED.finished, failed = EXCLUDED.failed, parked = EXCLUDED.parked, latency = EXCLUDED.latency`;

/** Rows older than $1. A worker unseen for as long as minutes are kept goes with them. */
export const discardMinutesSql: readonly string[] = [
  'DELETE FROM action_minute WHERE minute < $1',
  'DELETE FROM step_minute WHERE minute < $1',
  'DELETE FROM worker WHERE seen_at < $1',
];

export const discardHoursSql: readonly string[] = ['DELETE FROM action_hour WHERE hour < $1', 'DELETE FROM step_hour WHERE hour < $1'];
