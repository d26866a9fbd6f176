import { guardExamination } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

const session = recordLoader(guardExamination.session, {
  key: 'number',
  columns: { number: 'number', regionCode: 'region_code', heldOn: 'held_on', freePlaces: 'free_places' },
  from: 'FROM guard_examination_session WHERE number = ANY($1)',
});

const results = listLoader(guardExamination.results, {
  key: 'id_number',
  columns: { score: 'score', takenOn: 'taken_on' },
  from: 'FROM guard_examination_result WHERE id_number = ANY($1) ORDER BY taken_on DESC',
});

const fingerprints = recordLoader(guardExamination.fingerprints, {
  key: 'id_number',
  columns: { reference: 'reference', takenOn: 'taken_on' },
  from: 'FROM guard_fingerprints WHERE id_number = ANY($1)',
});

/** Examinations of security guards, and who gave fingerprints for them. */
export const guardExaminationLoaders = [session, results, fingerprints];
