import { travelDocument } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const filings = listLoader(travelDocument.filings, {
  key: 'person_number',
  columns: { uscc: 'uscc', validUntil: 'valid_until' },
  from: 'FROM travel_business_filing WHERE person_number = ANY($1) ORDER BY valid_until DESC, uscc',
});

const carers = listLoader(travelDocument.carers, {
  key: 'patient_case_number',
  columns: { endorsementNumber: 'endorsement_number', patientCaseNumber: 'patient_case_number', holderNumber: 'holder_number' },
  from: 'FROM travel_patient_carer WHERE patient_case_number = ANY($1) ORDER BY endorsement_number',
});

/** No patient has a third carer: the case is assessed again. */
const recordCarer = entry(travelDocument.recordCarer, {
  table: 'travel_patient_carer',
  keyOf: ({ patientCaseNumber }) => patientCaseNumber,
  columns: ['endorsementNumber', 'patientCaseNumber', 'holderNumber'],
  unless: `EXISTS (
      SELECT FROM travel_patient_carer t WHERE t.patient_case_number = c.data ->> 'patientCaseNumber' AND t.endorsement_number <> c.data ->> 'endorsementNumber'
      HAVING count(*) >= 2 OR bool_or(t.holder_number = c.data ->> 'holderNumber')
    )`,
});

/** What endorsements for business and for carers need. */
export const endorsedLoaders = [filings, carers];
export const endorsedHandlers = [recordCarer];
