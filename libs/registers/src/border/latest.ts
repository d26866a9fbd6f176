import { border } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

const inChina = `at AT TIME ZONE 'Asia/Shanghai'`;

export const latestCrossing = recordLoader(border.latest, {
  key: 'DISTINCT ON (person_number) person_number',
  columns: {
    direction: 'direction',
    region: 'region',
    on: `(${inChina})::date`,
    documentNumber: 'document_number',
    port: 'port',
    at: `to_char(${inChina}, 'YYYY-MM-DD"T"HH24:MI')`,
    admittedAs: 'admitted_as',
  },
  from: 'FROM border_movement WHERE person_number = ANY($1) ORDER BY person_number, border_movement.at DESC, number DESC',
});
