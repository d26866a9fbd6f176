import { civilDateOf } from '@yichuang/kernel';
import { acts, permission, type Act, type Officer } from '@yichuang/one-window';

import type { CaseFile } from '../case-file.js';
import type { OfferedAct } from '../parts/acts-part.js';

/** To look once more and to stand aside are nobody's next step, whoever holds the case. */
const besides: readonly Act['action'][] = ['assessed', 'recused'];

/** What this officer may do to the case, and what they may not do now and why. */
export function listOffered({ the, at }: CaseFile, officer: Officer): OfferedAct[] {
  return acts.flatMap((act): OfferedAct[] => {
    const may = permission(officer, act, the, { at, today: civilDateOf(at) });
    if (may === 'hidden') return [];
    const { id, name, law, action, withoutHolding = false } = act;
    return [{ id, name, law, isAside: withoutHolding || besides.includes(action), ...(may !== 'open' && { closed: may.closed }) }];
  });
}
