import type { Text } from '@yichuang/kernel';

import type { PersonRef } from './fields/person-ref.js';

/** Something another person must agree to from their own account before the case can be granted. */
export interface ConsentRequest {
  /** Unique in the service. */
  readonly id: string;
  readonly by: PersonRef;
  /** What they agree to, as they read it. */
  readonly statement: Text;
}
