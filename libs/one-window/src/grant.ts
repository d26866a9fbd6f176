import { askOf, caseOf, grantLetter, resultDocument, type Answers, type Effect, type ErasedDecided, type Office, type Party, type Request, type SeenFacts, type Service } from '@yichuang/definition';
import { civilDateOf, formatDate, type CivilDate } from '@yichuang/kernel';

import type { Actor } from './action-log.js';
import { deliverWithin, payWithin, startClock } from './clocks.js';
import { message, type Addressed } from './message.js';
import type { IssuedDraft } from './parts.js';
import { quiet } from './run/see-facts.js';
import type { Outcome } from './write/outcome.js';

/** A case for which everything that must hold holds. */
export interface Grantable {
  readonly application: Addressed & { readonly receivedOn: CivilDate };
  readonly service: Service;
  readonly request: Request;
  /** What registers say now: effects rest on it. */
  readonly seen: SeenFacts;
  readonly office: Office;
  /** Ids of the conditions that hold. */
  readonly held: readonly string[];
  readonly at: Date;
  readonly actor: Actor;
  /** Which decision of the case it is: 2 after a refusal that a review or a court has undone. */
  readonly ordinal?: number;
}

/** The flag of a case whose first decision was a permit. */
export const twoSteps = 'two-steps';

export const decidedOf = ({ application, request, seen, office, at }: Pick<Grantable, 'request' | 'seen' | 'office' | 'at'> & { readonly application: Pick<Addressed, 'id'> }): ErasedDecided => ({
  decidedOn: civilDateOf(at),
  office,
  serial: application.id,
  ...caseOf(request, seen),
});

type Grant = Pick<Outcome, 'actions' | 'decidedAt' | 'effects' | 'documents' | 'next' | 'notices' | 'flags'>;

/** The decision to grant (T22, T42): effect, letter and result; or, in two steps, a permit that changes no register yet. */
export function grant(grantable: Grantable, kind: 'granted' | 'renewed-by-law' = 'granted'): Grant {
  const { application, service, request, office, held, at, actor, ordinal } = grantable;
  const decided = decidedOf(grantable);
  const permit = service.completion?.when(decided) ? service.completion.permit : undefined;
  const letter = { service, reference: application.reference, receivedOn: application.receivedOn, applicant: applicantIn(request), office };
  const issue = issuing(grantable);
  const grounds = { held, byMachine: actor === 'system', ...(costs(grantable) && { payWithin: payWithin.length }) };
  const deliverBy = startClock(deliverWithin, decided.decidedOn).dueOn;
  const decision = grantLetter(letter, decided.decidedOn, grounds);
  return {
    actions: [{ kind, actor, detail: { deliverBy } }],
    decidedAt: at,
    effects: permit ? [] : changesWhen('granted', service, decided),
    documents: [issue(ordinal === undefined ? decision : { ...decision, ordinal }), ...resultNow(service, permit).map((result) => issue(resultDocument(result, decided)))],
    next: [{ kind: 'produce', dueAt: at }],
    notices: [message(application, service, kind, { zh: `已准予，最迟于${formatDate(deliverBy, 'zh')}送达。`, en: `granted; it reaches you by ${formatDate(deliverBy, 'en')} at the latest.` })],
    ...(permit && { flags: [twoSteps] }),
  };
}

const costs = ({ service, request, seen }: Grantable): boolean => service.charges(caseOf(request, quiet(seen))).length > 0;

/** Kinds of documents that are the result, not a letter about it. */
export const resultKinds = ({ result, completion }: Service): string[] => [result.kind, ...(completion ? [completion.permit.kind] : [])];

/** What says that something was paid is issued when it was paid. */
const resultNow = ({ effectsWhen, result }: Service, permit?: Service['result']): readonly Service['result'][] => (permit || effectsWhen === 'granted' ? [permit ?? result] : []);

/** What registers change now: most services change them with the decision, a payment when the money is there. */
export const changesWhen = (now: Service['effectsWhen'], { effects, effectsWhen }: Pick<Service, 'effects' | 'effectsWhen'>, decided: ErasedDecided): readonly Effect[] =>
  effectsWhen === now ? effects(decided) : [];

/** The second step of a decision in two: now the registers change and the result is issued. */
export function complete(grantable: Grantable): Grant {
  const { application, service, request, at, actor } = grantable;
  const decided = { ...decidedOf(grantable), completion: broughtBack(service, request.form) };
  const deliverBy = startClock(deliverWithin, decided.decidedOn).dueOn;
  return {
    actions: [{ kind: 'completed', actor, detail: { deliverBy } }],
    decidedAt: at,
    effects: service.effects(decided),
    documents: [issuing(grantable)(resultDocument(service.result, decided))],
    next: [{ kind: 'produce', dueAt: at }],
    notices: [message(application, service, 'completed', { zh: `后续已办理完成，最迟于${formatDate(deliverBy, 'zh')}送达。`, en: `the next step is completed; the result reaches you by ${formatDate(deliverBy, 'en')} at the latest.` })],
  };
}

/** What the applicant came back with. */
const broughtBack = ({ completion }: Service, form: Answers): Answers =>
  Object.fromEntries((completion?.fields ?? []).filter(({ name }) => name in form).map(({ name }) => [name, form[name]]));

const applicantIn = (request: Request): Party => askOf(request).applicant;

/** How this case's documents are issued now, in the name of the office that decides. */
export function issuing({ application, office, at }: Pick<Grantable, 'application' | 'office' | 'at'>) {
  return (draft: IssuedDraft['draft']): IssuedDraft => ({ applicationId: application.id, serial: application.id, authority: office, issuedAt: at, draft });
}
