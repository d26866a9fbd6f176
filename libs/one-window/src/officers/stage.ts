import { atWindow, wayOf } from '../acts/delivery.js';
import { pendingSpecial } from '../acts/examination.js';
import type { ClockKind } from '../clocks.js';
import type { ActionKind, State } from '../lifecycle.js';
import type { Stage } from '../officer.js';
import type { OpenCase } from './open-case.js';

const stages: Partial<Record<State, Stage>> = {
  received: 'accept',
  accepted: 'examine',
  examining: 'examine',
  'field-check': 'examine',
  special: 'examine',
  forwarded: 'examine',
  joint: 'examine',
  deciding: 'decide',
  completing: 'accept',
};

/** What the period to deliver starts with. */
const decisions: readonly ActionKind[] = ['granted', 'renewed-by-law', 'completed'];

/** The period to deliver has passed since the decision: what the carrier has not proved to have arrived is looked after by a person. */
const isLate = ({ log }: Pick<OpenCase, 'log'>): boolean =>
  log.findLast(({ kind, detail }) => decisions.includes(kind) || (kind === 'limit-passed' && (detail as { readonly clock?: ClockKind }).clock === 'K3'))?.kind === 'limit-passed';

/** Whose work a case is now; undefined when it waits for the applicant, for a step or for nobody. */
export function stageOf(the: Pick<OpenCase, 'state' | 'log'>): Stage | undefined {
  if (the.state === 'delivering') return atWindow(wayOf(the)) || isLate(the) ? 'hand-out' : undefined;
  return the.state === 'examining' && pendingSpecial(the) ? 'decide' : stages[the.state];
}
