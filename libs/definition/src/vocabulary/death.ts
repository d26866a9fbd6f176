import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A medical certificate of death (死亡医学证明（推断）书), as the health authority has it. */
export interface DeathCertificate {
  readonly number: string;
  readonly name: string;
  readonly deathOn: CivilDate;
}

/** A judgment that declares someone dead (宣告死亡), as the courts have it. */
export interface DeclaredDeath {
  readonly judgmentNumber: string;
  readonly court: string;
  /** The day the judgment fixes as that of the death (《民法典》第四十八条). */
  readonly deathOn: CivilDate;
  /** Null while it may be appealed. */
  readonly finalOn: CivilDate | null;
}

/** Key: identity number. */
export const death = {
  certificate: factKind<DeathCertificate | null>('death-certificate', 'of-person'),
  declared: factKind<DeclaredDeath | null>('court', 'declared-death'),
};
