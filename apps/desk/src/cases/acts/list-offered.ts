import { civilDateOf } from '@yichuang/kernel';
import { acts, permission, type Officer } from '@yichuang/one-window';

import type { CaseFile } from '../case-file.js';
import type { OfferedAct } from '../parts/acts-part.js';

/** What this officer may do to the case, and what they may not do now and why. */
export function listOffered({ the, at }: CaseFile, officer: Officer): OfferedAct[] {
  return acts.flatMap((act): OfferedAct[] => {
    const may = permission(officer, act, the, { at, today: civilDateOf(at) });
    if (may === 'hidden') return [];
    const { id, name, law, withoutHolding = false } = act;
    return [{ id, name, law, isAside: withoutHolding, ...(may !== 'open' && { closed: may.closed }) }];
  });
}
