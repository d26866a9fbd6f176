import { internetCafe, internetCafeKinds } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

const preparation = recordLoader(internetCafe.preparation, {
  key: 'number',
  columns: { number: 'number', uscc: 'uscc', address: 'address', level: 'level' },
  from: 'FROM cafe_preparation WHERE number = ANY($1)',
});

const systemTest = recordLoader(internetCafeKinds.systemTest, {
  key: 'address',
  columns: { receivedOn: 'received_on' },
  from: 'FROM cafe_system_test WHERE address = ANY($1)',
});

/** What confirmed cafés have stands with their licence. */
const addressesInUse = listLoader(internetCafeKinds.addressesInUse, {
  key: 'asked.key',
  columns: { ipAddress: 'one.ip' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL unnest(string_to_array(asked.key, '>')) AS one (ip)
    WHERE EXISTS (
      SELECT FROM public_order_licence l
      WHERE l.kind = 'internet-cafe-security' AND l.status = 'valid' AND (l.details -> 'publicIpAddresses') @> to_jsonb(ARRAY[one.ip])
    )`,
});

/** What is known of internet cafés beside their licence. */
export const internetCafeLoaders = [preparation, systemTest, addressesInUse];
