import { lossReport } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const columns = {
  number: 'number',
  holderNumber: 'holder_number',
  holderName: 'holder_name',
  documentType: 'document_type',
  documentNumber: 'document_number',
  reason: 'reason',
  reportedOn: 'reported_on',
} as const;

const ofHolder = listLoader(lossReport.ofHolder, { key: 'holder_number', columns, from: 'FROM travel_document_loss WHERE holder_number = ANY($1) ORDER BY reported_on DESC, number' });
const byNumber = recordLoader(lossReport.byNumber, { key: 'number', columns, from: 'FROM travel_document_loss WHERE number = ANY($1)' });

const enter = entry(lossReport.enter, {
  table: 'travel_document_loss',
  keyOf: ({ number }) => number,
  columns: ['number', 'holderNumber', 'holderName', 'documentType', 'documentNumber', 'reason', 'lostAt', 'lostWhere', 'reportedOn'],
});

/** Reports that documents were lost. */
export const lossLoaders = [ofHolder, byNumber];
export const lossHandlers = [enter];
