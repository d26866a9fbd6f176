import { goods, goodsAccountKind, goodsPenaltiesKind, goodsStoreKind, listedChemicalsKind, safetyPermit } from '@yichuang/definition';

import { listLoader, recordLoader, severalNumbers } from '../fact-loader.js';

/** Keys that name trade and unit, `toxic>91…`. */
const ofUnit = (table: string): string => `FROM unnest($1::text[]) AS asked (key) JOIN ${table} g ON g.trade = split_part(asked.key, '>', 1) AND g.uscc = split_part(asked.key, '>', 2)`;

const permit = { number: 'number', uscc: 'uscc', kind: 'kind', covers: 'covers', validUntil: 'valid_until', status: 'status' };

const store = recordLoader(goodsStoreKind, {
  key: 'address',
  columns: { address: 'address', regionCode: 'region_code', operatorUscc: 'operator_uscc', capacity: 'capacity', stock: 'stock' },
  from: 'FROM goods_store WHERE address = ANY($1)',
});

const account = recordLoader(goodsAccountKind, {
  key: 'asked.key',
  columns: { overdueReports: 'g.overdue_reports', hasDifference: 'g.has_difference', boughtLastYear: 'g.bought_last_year', reportedLastYear: 'g.reported_last_year' },
  from: ofUnit('goods_account'),
});

const penalties = listLoader(goodsPenaltiesKind, { key: 'asked.key', columns: { decidedOn: 'g.decided_on' }, from: `${ofUnit('goods_penalty')} ORDER BY g.decided_on DESC` });

const project = recordLoader(goods.blastingProject, {
  key: 'number',
  columns: { number: 'number', uscc: 'uscc', regionCode: 'region_code', needsCityApproval: 'needs_city_approval', isCityApproved: 'is_city_approved', planned: 'planned', purchased: 'purchased' },
  from: 'FROM blasting_project WHERE number = ANY($1)',
});

/** What the police know of dangerous goods. */
export const goodsLoaders = [store, account, penalties, project];

const listed = listLoader(listedChemicalsKind, {
  key: 'asked.key',
  columns: { cas: 'c.cas', name: 'c.name', isHighlyToxic: 'c.is_highly_toxic' },
  from: `${severalNumbers} JOIN hazardous_chemical c ON c.cas = one.number ORDER BY one.place`,
});
const permitByNumber = recordLoader(safetyPermit.byNumber, { key: 'number', columns: permit, from: 'FROM safety_permit WHERE number = ANY($1)' });
const permitsOfHolder = listLoader(safetyPermit.ofHolder, { key: 'uscc', columns: permit, from: 'FROM safety_permit WHERE uscc = ANY($1) ORDER BY number' });

/** What the emergency-management authority shares. */
export const emergencyLoaders = [listed, permitByNumber, permitsOfHolder];
