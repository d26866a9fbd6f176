import { organisations, organisationsKind } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

export const organisationByUscc = recordLoader(organisations.byUscc, {
  key: 'uscc',
  columns: {
    uscc: 'uscc',
    name: 'name',
    status: 'status',
    legalRepresentative: `json_build_object('name', representative_name, 'documentNumber', representative_number)`,
    address: 'address',
    regionCode: 'region_code',
  },
  from: 'FROM organisation WHERE uscc = ANY($1)',
});

export const activeOrganisations = listLoader(organisationsKind, {
  key: 'asked.key',
  columns: { uscc: 'o.uscc', name: 'o.name' },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN organisation o ON o.uscc = ANY(string_to_array(asked.key, '>')) AND o.status = 'active' ORDER BY o.uscc`,
});
