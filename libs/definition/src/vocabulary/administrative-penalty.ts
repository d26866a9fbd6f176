import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A decision that bars someone from work or licences. Such records are sealed: they serve the check that a law asks for and are shown to nobody else (《治安管理处罚法》第一百三十六条). */
export interface AdministrativePenalty {
  readonly partyNumber: string;
  readonly kind: 'detention' | 'compulsory-rehabilitation';
  readonly decidedOn: CivilDate;
}

/** The question behind `administrativePenalty.of`; its key names several parties. */
export const administrativePenaltyKind = factKind<readonly AdministrativePenalty[]>('administrative-penalty', 'of-parties');

/** Detentions and compulsory rehabilitations of these persons, the latest first. */
export const administrativePenalty = { of: (numbers: readonly string[]) => administrativePenaltyKind(numbers.join('>')) };
