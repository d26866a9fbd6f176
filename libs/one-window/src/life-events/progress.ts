import type { Another, LifeEvent, LifeEventStep, Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { isFinal, type State } from '../lifecycle.js';

/** What the tables say of a step. */
export interface StepRecord {
  readonly serviceId: string;
  readonly hasDraft: boolean;
  readonly reference: string | null;
  readonly state: State | null;
  /** The application was granted and its result is being made, or was. */
  readonly isGranted: boolean;
  /** The next day on which something must have happened to the application. */
  readonly dueOn: CivilDate | null;
}

/**
 * Where a step of a life event stands. `waiting`: another must be granted first; `open`: it can begin; `begun`: a draft
 * is there; `under-way`: sent, and not granted yet; `granted`; `ended`: over without a grant, and it can begin again.
 */
export type StepStanding = 'waiting' | 'open' | 'begun' | 'under-way' | 'granted' | 'ended';

export interface StepProgress {
  readonly step: LifeEventStep;
  readonly standing: StepStanding;
  /** Services whose grant it waits for. */
  readonly waitsFor: readonly Service[];
  readonly application?: { readonly reference: string; readonly state: State; readonly dueOn: CivilDate | null };
}

function sentStanding({ isGranted, state }: StepRecord): StepStanding | undefined {
  if (isGranted) return 'granted';
  if (state === null) return undefined;
  return isFinal(state) ? 'ended' : 'under-way';
}

/** Where each step stands, in the order of the event. */
export function progressOf({ steps }: LifeEvent, records: readonly StepRecord[]): StepProgress[] {
  const byService = new Map(records.map((record) => [record.serviceId, record]));
  return steps.flatMap((step) => {
    const record = byService.get(step.service.id);
    if (!record) return [];
    const waitsFor = (step.after ?? []).filter(({ id }) => byService.get(id)?.isGranted === false);
    const { reference, state, dueOn, hasDraft } = record;
    const open = waitsFor.length > 0 ? 'waiting' : 'open';
    return [{ step, waitsFor, standing: sentStanding(record) ?? (hasDraft ? 'begun' : open), ...(reference && state && { application: { reference, state, dueOn } }) }];
  });
}

/** Steps that can be taken up now. */
export const canBegin = ({ standing, waitsFor }: StepProgress): boolean => standing === 'open' || (standing === 'ended' && waitsFor.length === 0);

interface UnderWay {
  readonly event: LifeEvent;
  readonly endedAt: Date | null;
  readonly steps: readonly StepProgress[];
}

/** Whether another may be begun with the answers of this one: when its first application is in. */
export const mayHaveAnother = <T extends UnderWay>(own: T): own is T & { readonly event: LifeEvent & { readonly another: Another } } =>
  own.endedAt === null && own.steps.some(({ step, standing }) => step.service === own.event.another?.service && (standing === 'under-way' || standing === 'granted'));
