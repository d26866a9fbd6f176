import { anyone, askOf, assess, caseOf, type Answers, type Assessment, type ErasedDecided, type Office, type Party, type Request, type SeenFact, type SeenFacts, type Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** The day on which everybody applies. */
export const today: CivilDate = '2026-11-23';

/** One application and what the registers say about it, by question; what is not named answers nothing. */
export interface Situation {
  readonly submitter: Party;
  readonly answers?: Answers;
  readonly handedIn?: readonly string[];
  readonly registers: Readonly<Record<string, unknown>>;
}

export interface Assessed extends Assessment {
  readonly request: Request;
  readonly seen: SeenFacts;
}

/** Answers a form as the service's first sample does, but for what the situation says, and assesses it. */
export function assessed(service: Service, { submitter, answers = {}, handedIn = [], registers }: Situation): Assessed {
  const typed: Answers = { ...service.samples[0]?.answers(today, anyone), ...answers };
  const seen = Object.fromEntries(
    Object.entries(service.facts(askOf({ form: typed, submitter }))).map(([name, query]): [string, SeenFact] => [name, { ...query, seenAt: today, value: registers[`${query.register}.${query.query}`] ?? null }]),
  );
  const unfilled = { form: typed, submitter, receivedOn: today, handedIn };
  const form = service.form.validate({ ...service.prefill(caseOf(unfilled, seen)), ...typed }, { today });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const request = { ...unfilled, form: form.value };
  return { ...assess(service, request, seen), request, seen };
}

/** What does not hold, and what is missing. */
export const troubleOf = ({ findings, materials }: Assessment): string[] => [
  ...findings.filter(({ result }) => result !== 'holds').map(({ id, result }) => `${id} ${result}`),
  ...materials.filter(({ state }) => state === 'missing').map(({ id }) => `${id} missing`),
];

const office: Office = { code: '410105-station', name: { zh: '中心派出所', en: 'Central station' }, regionCode: '410105' };

/** The case as a grant on the same day would have it. */
export const decided = ({ request, seen }: Assessed): ErasedDecided => ({ ...caseOf(request, seen), decidedOn: today, office, serial: 7 });
