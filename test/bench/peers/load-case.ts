import { askOf, type Answers, type Party, type Request, type SeenFact, type SeenFacts, type Service } from '@yichuang/definition';
import type { Query } from '@yichuang/platform';
import { factLoaders } from '@yichuang/registers';

import type { Head } from './line.js';

export interface LoadedCase extends Head {
  readonly version: number;
  readonly accountId: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly request: Request;
}

interface Row extends Head {
  readonly version: number;
  readonly accountId: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly receivedOn: string;
}

const caseSql = `
SELECT id, version, account_id AS "accountId", actions, last_hash AS "lastHash", reference, service_id AS "serviceId", submitter, form, received_on AS "receivedOn"
FROM application WHERE id = $1`;

export async function loadCase(id: number, query: Query): Promise<LoadedCase> {
  const [row] = await query<Row>(caseSql, [id]);
  if (!row) throw new Error(`There is no application ${id}`);
  const { submitter, form, receivedOn, ...rest } = row;
  return { ...rest, request: { form, submitter, receivedOn, handedIn: [] } };
}

const loaders = new Map(factLoaders.map((loader) => [`${loader.register}.${loader.query}`, loader]));

/** Asks the registers for one application, each question once, all at the same time. */
export async function seeFacts(service: Service, request: Request, query: Query): Promise<SeenFacts> {
  const asked = new Map<string, Promise<unknown>>();
  const seenAt = request.receivedOn;
  const seen = Object.entries(service.facts(askOf(request))).map(async ([name, question]): Promise<[string, SeenFact]> => {
    const { register, query: kind, key } = question;
    const answer = asked.get(`${register}.${kind}/${key}`) ?? loaders.get(`${register}.${kind}`)?.load([key], query).then((answers) => answers.get(key));
    asked.set(`${register}.${kind}/${key}`, Promise.resolve(answer));
    return [name, { register, query: kind, key, seenAt, value: (await answer) ?? null }];
  });
  return Object.fromEntries(await Promise.all(seen));
}
