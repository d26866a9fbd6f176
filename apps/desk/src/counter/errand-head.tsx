import type { Errand } from './errands.js';
import { ServedCase } from './served-case.js';

/** Who brings something, for which case, and until when. */
export const ErrandHead = ({ visit: { locale }, kind, person, the }: Errand) => <ServedCase locale={locale} title={kind.title} person={person} the={the} dueOn={the.ledger.get('K4')?.dueOn ?? the.correction?.dueOn} />;
