import { marriage } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** A record names its parties in the order of their numbers; each of them sees the other. */
export const marriagesOfPerson = listLoader(marriage.ofPerson, {
  key: 'asked.key',
  columns: {
    certificateNumber: 'm.certificate_number',
    registeredOn: 'm.registered_on',
    spouseId: 'CASE WHEN m.one_id = asked.key THEN m.other_id ELSE m.one_id END',
    spouseName: 'CASE WHEN m.one_id = asked.key THEN m.other_name ELSE m.one_name END',
    endedBy: 'm.ended_by',
    endedOn: 'm.ended_on',
  },
  from: `FROM unnest($1::text[]) AS asked (key) JOIN marriage_record m ON m.one_id = asked.key OR m.other_id = asked.key
    ORDER BY m.registered_on DESC, m.certificate_number`,
});
