import type { Migration } from '@yichuang/platform';

import { openOfParty } from './accident/open-of-party.js';
import { licence } from './driver/licence.js';
import { renew } from './driver/renew.js';
import type { EffectHandler } from './effect-handler.js';
import { foreigner } from './exit-entry/foreigner.js';
import type { FactLoader } from './fact-loader.js';
import { latestAbilityTest } from './medical/latest-ability-test.js';
import { latestReport } from './medical/latest-report.js';
import { Registers1764170000005 } from './migrations/1764170000005-registers.js';
import { person } from './population/person.js';
import { openOfDriver } from './violation/open-of-driver.js';

export type { AppliedEffect, EffectHandler } from './effect-handler.js';
export type { FactLoader } from './fact-loader.js';
export { emptyRegisters, fillRegisters, registersHold } from './sandbox/fill-registers.js';
export { generateProvince } from './sandbox/generate-province.js';
export { listPersonas, type ListedPersona } from './sandbox/list-personas.js';
export type { Records } from './sandbox/records.js';

export const registersMigrations: readonly Migration[] = [Registers1764170000005];

/** Answers to all questions of the vocabulary except delegations, which accounts keep. */
export const factLoaders: readonly FactLoader[] = [person, foreigner, licence, openOfDriver, openOfParty, latestReport, latestAbilityTest];

/** All changes of the vocabulary. */
export const effectHandlers: readonly EffectHandler[] = [renew];
