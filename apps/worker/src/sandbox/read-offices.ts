import { route } from '@yichuang/places';
import type { Query } from '@yichuang/platform';

interface Row {
  readonly code: string;
  readonly kind: string;
  readonly regionCode: string;
}

/** Reads the offices. @returns the code of the vehicle office that a division belongs to */
export async function readOffices(query: Query): Promise<(regionCode: string) => string> {
  const offices = await query<Row>('SELECT code, kind, region_code AS "regionCode" FROM office');
  return (regionCode) => {
    const office = route(offices, { kind: 'vehicle-office', regionCode });
    if (!office) throw new Error(`No vehicle office is responsible for ${regionCode}`);
    return office.code;
  };
}
