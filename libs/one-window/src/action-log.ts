import { canonicalJson, chainHash } from '@yichuang/kernel';

import { move, type ActionKind, type State } from './lifecycle.js';

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

/** Where an application's log ends: what the next line follows. */
export interface Head {
  readonly id: number;
  readonly state: State;
  /** Number of lines so far. */
  readonly actions: number;
  readonly lastHash: string;
}

const text = (value: string): string => JSON.stringify(value);

/** The canonical JSON (RFC 8785) of a line without its hash, written member by member, since they are always the same. */
const lineOf = ({ actor, applicationId, at, detail, kind, seq, state }: Omit<Action, 'hash'>): string =>
  `{"actor":${text(actor)},"applicationId":${applicationId},"at":"${at.toISOString()}","detail":${canonicalJson(detail)},"kind":${text(kind)},"seq":${seq},"state":${text(state)}}`;

/** What a line's hash is made of: the line before, and all of this one. */
export const hashOf = (previous: string, line: Omit<Action, 'hash'>): string => chainHash(previous, lineOf(line));

/** Puts actions at the end of a log. @throws ForbiddenMove when the lifecycle does not allow one of them. */
export function append(head: Head, news: readonly NewAction[], at: Date): { actions: Action[]; head: Head } {
  const actions: Action[] = [];
  let { state, actions: seq, lastHash } = head;
  for (const { kind, actor, detail = {} } of news) {
    state = move(state, kind);
    seq += 1;
    lastHash = hashOf(lastHash, { applicationId: head.id, seq, kind, actor, at, state, detail });
    actions.push({ applicationId: head.id, seq, kind, actor, at, state, detail, hash: lastHash });
  }
  return { actions, head: { id: head.id, state, actions: seq, lastHash } };
}

/** The first line of a new application: sent by the applicant, or taken at a counter by an officer. */
export function receivedAction(applicationId: number, at: Date, detail: object, actor: Actor = 'applicant'): Action {
  const line = { applicationId, seq: 1, kind: 'received', actor, at, state: 'received', detail } as const;
  return { hash: hashOf('', line), ...line };
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
