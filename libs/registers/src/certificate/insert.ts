import { certificate } from '@yichuang/definition';

import { entry } from '../row-effects.js';

/** Enters what was issued. */
export const insertCertificate = entry(certificate.insert, {
  table: 'certificate',
  keyOf: ({ number }) => number,
  columns: ['number', 'kind', 'subjectNumber', 'subjectName', 'periodFrom', 'periodUntil', 'purpose', 'content', 'issuedBy', 'issuedOn'],
  also: { application_id: 'r.application_id' },
});
