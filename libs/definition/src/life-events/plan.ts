import { unlessSilent } from '../facts.js';
import type { ErasedCase } from '../service.js';
import type { LifeEvent, LifeEventStep } from './life-event.js';

/** The steps an event comes to for someone. What hangs on a register that is silent is among them: people can leave it, not guess it. */
export const planOf = ({ steps }: LifeEvent, known: ErasedCase): readonly LifeEventStep[] => steps.filter(({ when }) => when === undefined || (unlessSilent(() => when(known)) ?? true));
