import type { EffectHandler } from './effect-handler.js';
import type { FactLoader } from './fact-loader.js';
import type { Table } from './migrations/table.js';
import type { Resident, Visitor } from './sandbox/residents.js';

/** What some services need of the registers: their tables, what can be asked and changed, and who lives there in the sandbox. */
export interface RegisterPart {
  /** In the order in which they can be filled. */
  readonly tables: readonly Table[];
  readonly loaders: readonly FactLoader[];
  readonly handlers: readonly EffectHandler[];
  readonly personas: readonly Resident[];
  /** From outside the mainland; settled after everybody who lives here. */
  readonly visitors?: readonly Visitor[];
}
