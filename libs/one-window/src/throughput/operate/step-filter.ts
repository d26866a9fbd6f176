/** Which failed and parked steps are meant; without any property all of them. */
export interface StepFilter {
  readonly stepId?: number;
  readonly state?: 'parked' | 'failed';
  readonly kind?: string;
  readonly serviceId?: string;
  /** Part of the error's text, in any case. */
  readonly error?: string;
  /** In trouble for longer than so many minutes. */
  readonly olderThanMinutes?: number;
  readonly reference?: string;
}

/** Steps in trouble that fit a filter of {@link filterValues}, $1 to $7, joined with their application. */
export const inTroubleSql = `
FROM step JOIN application ON application.id = step.application_id
WHERE (step.parked_at IS NOT NULL OR step.error IS NOT NULL)
  AND ($1::bigint IS NULL OR step.id = $1)
  AND ($2::text IS NULL OR $2 = CASE WHEN step.parked_at IS NULL THEN 'failed' ELSE 'parked' END)
  AND ($3::text IS NULL OR step.kind = $3)
  AND ($4::text IS NULL OR application.service_id = $4)
  AND ($5::text IS NULL OR strpos(lower(step.error), lower($5)) > 0)
  AND ($6::timestamptz IS NULL OR coalesce(step.parked_at, step.due_at) < $6)
  AND ($7::text IS NULL OR application.reference = $7)`;

const MINUTE_MS = 60_000;

export const filterValues = ({ stepId, state, kind, serviceId, error, olderThanMinutes, reference }: StepFilter, now: Date): unknown[] => [
  stepId ?? null,
  state ?? null,
  kind ?? null,
  serviceId ?? null,
  error ?? null,
  olderThanMinutes === undefined ? null : new Date(now.getTime() - olderThanMinutes * MINUTE_MS),
  reference ?? null,
];
