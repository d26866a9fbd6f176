import { website } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const icp = recordLoader(website.icp, {
  key: 'number',
  columns: { number: 'number', operatorNumber: 'operator_number', names: 'names' },
  from: 'FROM icp_filing WHERE number = ANY($1)',
});

const ofOperator = listLoader(website.ofOperator, {
  key: 'operator_number',
  columns: { filingNumber: 'filing_number', siteName: 'site_name', names: 'names' },
  from: `FROM website WHERE operator_number = ANY($1) AND status = 'filed' ORDER BY filed_on DESC, filing_number`,
});

/** Websites, apps and mini-programs, and who may run them. */
export const websiteLoaders = [icp, ofOperator];

export const fileWebsite = entry(website.file, {
  table: 'website',
  keyOf: ({ filingNumber }) => filingNumber,
  columns: ['filingNumber', 'operatorNumber', 'operatorName', 'serviceKind', 'siteName', 'names', 'icpNumber', 'ipAddresses', 'accessProvider', 'interactive', 'securityOfficer', 'emergencyPhone', 'regionCode', 'openedOn', 'filedOn'],
  also: { status: `'filed'` },
});
