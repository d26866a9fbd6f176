import { atWindow, wayOf } from '../acts/delivery.js';
import { pendingSpecial } from '../acts/examination.js';
import type { State } from '../lifecycle.js';
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

/** Whose work a case is now; undefined when it waits for the applicant, for a step or for nobody. */
export function stageOf(the: Pick<OpenCase, 'state' | 'log'>): Stage | undefined {
  if (the.state === 'delivering') return atWindow(wayOf(the)) ? 'hand-out' : undefined;
  return the.state === 'examining' && pendingSpecial(the) ? 'decide' : stages[the.state];
}
