import { organisations } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

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
