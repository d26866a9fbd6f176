import { accident, violation, type Condition, type OpenAccident, type OpenViolation } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { settled } from './licence-checks.js';
import type { PlatesForm } from './plates.js';

/** What is open of a vehicle, whoever drove. */
export const openOfPlates = (plates: Partial<PlatesForm>) => ({ violations: violation.openOfPlates(plates), accidents: accident.openOfPlates(plates) });

/** What is open of a vehicle, as known. */
export interface Settled {
  readonly facts: { readonly violations: readonly OpenViolation[]; readonly accidents: readonly OpenAccident[] };
}

export const vehicleSettled = (law: Text): Condition<Settled> => ({
  id: 'violations-settled',
  text: { zh: '涉及该车的道路交通安全违法行为和交通事故已处理完毕', en: 'All traffic violations and accidents involving the vehicle are settled' },
  law,
  remedy: 'refusal',
  check: settled,
});
