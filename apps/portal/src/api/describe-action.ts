import { asTold } from '@yichuang/definition';
import type { Action, AssessmentRecord } from '@yichuang/one-window';

type Assessed = Pick<AssessmentRecord, 'findings'> | undefined;

interface Told {
  readonly findings?: readonly { readonly id: string; readonly result: string }[];
  readonly reasons?: readonly string[];
}

/** A line of the history as the applicant may see it: what {@link asTold} does not tell stands in none of them. */
export function describedAction({ seq, kind, actor, at, state, detail, hash }: Action, assessment: Assessed) {
  const withheld = new Map((assessment?.findings ?? []).filter(({ isWithheld }) => isWithheld).map((finding) => [finding.id, asTold(finding).result]));
  const { findings, reasons }: Told = detail;
  return {
    seq,
    kind,
    actor,
    at,
    state,
    detail: {
      ...detail,
      ...(findings && { findings: findings.map(({ id, result }) => ({ id, result: withheld.get(id) ?? result })) }),
      ...(reasons && { reasons: reasons.filter((id) => !withheld.has(id)) }),
    },
    hash,
  };
}
