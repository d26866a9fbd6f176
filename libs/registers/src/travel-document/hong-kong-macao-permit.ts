import { travelDocument } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** The permit that was issued last, with what is endorsed on it, the latest first. */
export const hongKongMacaoPermit = recordLoader(travelDocument.hongKongMacaoPermit, {
  key: 'DISTINCT ON (d.holder_number) d.holder_number',
  columns: {
    number: 'd.number',
    form: 'd.form',
    issuedOn: 'd.issued_on',
    validUntil: 'd.valid_until',
    status: 'd.status',
    isSeized: 'd.is_seized',
    hasFingerprint: 'd.has_fingerprint',
    endorsements: `(
      SELECT coalesce(json_agg(json_build_object('region', e.region, 'type', e.type, 'entries', e.entries, 'usedEntries', e.used_entries, 'validFrom', e.valid_from,
        'validUntil', e.valid_until, 'maxStayDays', e.max_stay_days, 'status', e.status) ORDER BY e.valid_from DESC, e.number), '[]')
      FROM travel_endorsement e WHERE e.permit_number = d.number
    )`,
  },
  from: `FROM travel_document d WHERE d.holder_number = ANY($1) AND d.kind = 'hong-kong-macao-permit' ORDER BY d.holder_number, d.issued_on DESC, d.number`,
});
