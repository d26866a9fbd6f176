import { freeCompatriotCardKind, freeCompatriotPermitKind, freeLicenceFileKind, freeTaiwanPermitKind, type FactKind, type FreeNumber } from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { recordLoader, type FactLoader } from './fact-loader.js';

/** How often is drawn; that all are taken is unlikely until nearly every number is. */
const DRAWS = 32;

/** For keys `prefix>who asks`: the prefix and eight digits, drawn until nobody has the number. */
const eightDigits = (kind: FactKind<FreeNumber | null>, { table, column }: { readonly table: string; readonly column: string }): FactLoader =>
  recordLoader(kind, {
    key: 'asked.key',
    columns: { number: 'free.number' },
    from: `FROM unnest($1::text[]) AS asked (key) CROSS JOIN LATERAL (
      SELECT drawn.number FROM (
        SELECT split_part(asked.key, '>', 1) || lpad(floor(random() * 100000000)::integer::text, 8, '0') AS number FROM generate_series(1, ${DRAWS})
      ) AS drawn
      WHERE NOT EXISTS (SELECT FROM ${table} taken WHERE taken.${column} = drawn.number) LIMIT 1
    ) AS free WHERE asked.key LIKE '%>_%'`,
  });

export const freeLicenceFile = eightDigits(freeLicenceFileKind, { table: 'driver_licence', column: 'file_number' });
export const freeTaiwanPermit = eightDigits(freeTaiwanPermitKind, { table: 'travel_document', column: 'number' });
export const freeCompatriotPermit = eightDigits(freeCompatriotPermitKind, { table: 'compatriot_document', column: 'number' });

interface Taken {
  readonly key: string;
  readonly birthDate: CivilDate;
  readonly sex: string;
  readonly taken: readonly string[];
}

const takenSql = `
SELECT asked.key, f.birth_date AS "birthDate", f.sex, ARRAY(
  SELECT number FROM compatriot_card WHERE left(number, 14) = split_part(asked.key, '>', 1) || to_char(f.birth_date, 'YYYYMMDD')
) AS taken
FROM unnest($1::text[]) AS asked (key) JOIN exit_entry_foreigner f ON f.document_number = split_part(asked.key, '>', 2)
WHERE split_part(asked.key, '>', 1) ~ '^\\d{6}$'`;

/** Three digits, odd for men. */
const SEQUENCES = 1_000;

/** Those who are asked for together get different numbers. */
function nextFree({ key, birthDate, sex }: Taken, taken: Set<string>): string | undefined {
  const [place = ''] = key.split('>');
  for (let sequence = sex === 'female' ? 2 : 1; sequence < SEQUENCES; sequence += 2) {
    const number = makeIdentityNumber(place, birthDate, sequence);
    if (!taken.has(number)) return number;
  }
  return undefined;
}

export const freeCompatriotCard: FactLoader = {
  register: freeCompatriotCardKind.register,
  query: freeCompatriotCardKind.query,
  shape: { isList: false, properties: ['number'] },
  load: async (keys, query) => {
    const answers = new Map<string, unknown>(keys.map((key) => [key, null]));
    const rows = await query<Taken>(takenSql, [keys]);
    const taken = new Set(rows.flatMap((row) => row.taken));
    for (const row of rows) {
      const number = nextFree(row, taken);
      if (!number) continue;
      taken.add(number);
      answers.set(row.key, { number });
    }
    return answers;
  },
};
