import { canonicalJson, chainHash } from '@yichuang/kernel';

import { firstState, move, type ActionKind, type State } from './lifecycle.js';

/** Who did it: the applicant, the system by rule, or an officer by account id. */
export type Actor = 'applicant' | 'system' | `officer:${number}`;

/** Something that happened, before it has its place in the log. */
export interface NewAction {
  readonly kind: ActionKind;
  readonly actor: Actor;
  /** JSON values only; never a name or a number of a person. */
  readonly detail?: object;
}

/** A line of an application's history; `hash` covers it and, through the line before, everything earlier. */
export interface Action {
  readonly applicationId: number;
  readonly seq: number;
  readonly kind: ActionKind;
  readonly actor: Actor;
  readonly at: Date;
  readonly state: State;
  readonly detail: object;
  readonly hash: string;
}

/** A line on its way into the log. */
export interface WrittenAction extends Action {
  /** The canonical JSON of `detail`, as it was hashed. */
  readonly detailJson: string;
}

/** Where an application's log ends: what the next line follows. */
export interface Head {
  readonly id: number;
  readonly state: State;
  /** Number of lines so far. */
  readonly actions: number;
  readonly lastHash: string;
}

const text = (value: string): string => JSON.stringify(value);

/** A line without its hash, and what of it is costly to put in words. */
interface Worded extends Omit<Action, 'hash' | 'detail' | 'at'> {
  readonly detailJson: string;
  readonly instant: string;
}

/** What a line's hash is made of: the line before, and the canonical JSON (RFC 8785) of this one, written member by member, since they are always the same. */
const chained = (previous: string, { actor, applicationId, detailJson, instant, kind, seq, state }: Worded): string =>
  chainHash(previous, `{"actor":${text(actor)},"applicationId":${applicationId},"at":"${instant}","detail":${detailJson},"kind":${text(kind)},"seq":${seq},"state":${text(state)}}`);

const hashOf = (previous: string, { detail, ...line }: Omit<Action, 'hash'>): string =>
  chained(previous, { ...line, detailJson: canonicalJson(detail), instant: line.at.toISOString() });

/** Puts actions at the end of a log. @throws ForbiddenMove when the lifecycle does not allow one of them. */
export function append(head: Head, news: readonly NewAction[], at: Date): { actions: WrittenAction[]; head: Head } {
  const actions: WrittenAction[] = [];
  const { id: applicationId } = head;
  const instant = at.toISOString();
  let { state, actions: seq, lastHash } = head;
  for (const { kind, actor, detail = {} } of news) {
    state = move(state, kind);
    seq += 1;
    const detailJson = canonicalJson(detail);
    lastHash = chained(lastHash, { applicationId, seq, kind, actor, instant, state, detailJson });
    actions.push({ applicationId, seq, kind, actor, at, state, detail, detailJson, hash: lastHash });
  }
  return { actions, head: { id: applicationId, state, actions: seq, lastHash } };
}

/** The first line of a new application: sent by the applicant, or taken at a counter by an officer. */
export function receivedAction(applicationId: number, at: Date, detail: object, actor: Actor = 'applicant'): WrittenAction {
  const line = { applicationId, seq: 1, kind: 'received', actor, at, state: firstState, detail, detailJson: canonicalJson(detail) } as const;
  return { hash: chained('', { instant: at.toISOString(), ...line }), ...line };
}

/** The number of the first line whose hash does not fit, or undefined for an unbroken log. */
export function firstBrokenLine(log: readonly Action[]): number | undefined {
  let previous = '';
  for (const line of log) {
    if (line.hash !== hashOf(previous, line)) return line.seq;
    previous = line.hash;
  }
  return undefined;
}
