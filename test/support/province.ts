import { askConsents, loadConsents, loadDelegations } from '@yichuang/accounts';
import { askOf, assess, caseOf, consentKind, delegationKind, type Answers, type CalledPersona, type Consent, type FactQuery, type Finding, type Party, type Problem, type Request, type SeenFacts, type Service } from '@yichuang/definition';
import { migrations } from '@yichuang/house';
import { err, ok, type CivilDate, type Result } from '@yichuang/kernel';
import { openDatabase, type Database, type Query } from '@yichuang/platform';
import { factLoaders, fillRegisters, generateProvince, listPersonas } from '@yichuang/registers';

import { createTestDatabase } from './database.js';

/** What somebody of the province applies for, and what they type. */
export interface Attempt {
  readonly service: Service;
  readonly persona: string;
  readonly answers: (today: CivilDate, called: CalledPersona) => Answers;
  /** What everybody answers who is asked for their consent; nobody has answered when absent. */
  readonly consents?: Consent['answer'];
}

/** What is found about each condition, or why the form cannot be sent. */
export type Found = Result<readonly Finding[], readonly Problem[]>;

/** The registers of the sandbox province, and everybody who has a part in it. */
export interface Province {
  /** What the registers make of all of these, in their order; nothing is kept. */
  assessAll(attempts: readonly Attempt[]): Promise<Found[]>;
  close(): Promise<void>;
}

type Load = (keys: readonly string[], query: Query) => Promise<ReadonlyMap<string, unknown>>;
type Sent = Request & Pick<Attempt, 'service' | 'consents'>;

const nameOf = ({ register, query }: Pick<FactQuery, 'register' | 'query'>): string => `${register}.${query}`;
const loads = new Map<string, Load>([
  [nameOf(delegationKind), loadDelegations],
  [nameOf(consentKind), loadConsents],
  ...factLoaders.map((loader): [string, Load] => [nameOf(loader), (keys, query) => loader.load(keys, query)]),
]);

/** Asks each register once for all of them. */
async function seeAll(requests: readonly Sent[], query: Query): Promise<SeenFacts[]> {
  const questions = requests.map(({ service, ...request }) => service.facts(askOf(request)));
  const asked = new Map<string, Set<string>>();
  for (const question of questions.flatMap((each) => Object.values(each))) asked.set(nameOf(question), (asked.get(nameOf(question)) ?? new Set()).add(question.key));
  const answers = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, keys] of asked) answers.set(name, (await loads.get(name)?.([...keys], query)) ?? new Map<string, unknown>());
  return questions.map((each) => Object.fromEntries(Object.entries(each).map(([name, question]) => [name, { ...question, seenAt: '', value: answers.get(nameOf(question))?.get(question.key) ?? null }])));
}

/** Everybody who is asked for their consent to this application answers. */
async function answerConsents({ service, consents, ...request }: Sent, query: Query): Promise<void> {
  const ask = askOf(request);
  const asked = service.consents(ask).map(({ id, by, statement }) => ({ service: service.id, consent: id, by: by.documentNumber, applicant: ask.applicant.documentNumber, applicantName: ask.applicant.name, statement, askedAt: new Date() }));
  await askConsents(asked, query);
  await query('UPDATE consent SET answer = $1, answered_on = $2', [consents, request.receivedOn]);
}

const undo = new Error('undone');

/** Does it as if nothing had been done. */
async function undone<T>(database: Database, work: (query: Query) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  await database
    .transaction(async (query) => {
      result = { value: await work(query) };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (!result) throw new Error('Nothing was done');
  return result.value;
}

class OpenProvince {
  constructor(
    private readonly database: Database,
    private readonly today: CivilDate,
    private readonly people: ReadonlyMap<string, Party>,
  ) {}

  async assessAll(attempts: readonly Attempt[]): Promise<Found[]> {
    const typed = attempts.map((attempt) => this.typed(attempt));
    const known = await seeAll(typed, this.database.query);
    const checked = typed.map((request, index) => this.sent(request, known[index] ?? {}));
    const plain = checked.flatMap((each) => (each.ok && !each.value.consents ? [each.value] : []));
    const seen = new Map((await seeAll(plain, this.database.query)).map((facts, index) => [plain[index], facts]));
    const found: Found[] = [];
    for (const each of checked) found.push(each.ok ? ok(await this.find(each.value, seen.get(each.value))) : each);
    return found;
  }

  party(persona: string): Party {
    const found = this.people.get(persona);
    if (!found) throw new Error(`There is no persona ${persona}`);
    return found;
  }

  private typed({ service, persona, answers, consents }: Attempt): Sent {
    const called: CalledPersona = (named) => {
      const { name, documentType, documentNumber } = this.party(named);
      return { name, documentType, documentNumber };
    };
    return { service, consents, submitter: this.party(persona), receivedOn: this.today, handedIn: [], form: answers(this.today, called) };
  }

  /** With what registers fill in. */
  private sent(request: Sent, seen: SeenFacts): Result<Sent, readonly Problem[]> {
    const form = request.service.form.validate({ ...request.service.prefill(caseOf(request, seen)), ...request.form }, { today: this.today });
    return form.ok ? ok({ ...request, form: form.value }) : err(form.error);
  }

  private async find(request: Sent, seen: SeenFacts | undefined): Promise<readonly Finding[]> {
    const facts = seen ?? (await undone(this.database, async (query) => (await answerConsents(request, query), (await seeAll([request], query))[0] ?? {})));
    return assess(request.service, request, facts).findings;
  }
}

export async function openProvince(today: CivilDate): Promise<Province> {
  const testDatabase = await createTestDatabase(migrations);
  const { database, close } = await openDatabase(testDatabase.url);
  for (const part of generateProvince({ people: 1, seed: 1, today, vehicleOfficeOf: String })) await fillRegisters(part, database.query);
  const people = new Map((await listPersonas(database.query)).map(({ name, called, documentType, documentNumber }): [string, Party] => [name, { name: called, documentType, documentNumber, phone: '13903710001' }]));
  const province = new OpenProvince(database, today, people);
  return {
    assessAll: (attempts) => province.assessAll(attempts),
    close: async () => {
      await close();
      await testDatabase.drop();
    },
  };
}
