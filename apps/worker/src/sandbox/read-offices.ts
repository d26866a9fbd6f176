import type { OfficeKind } from '@yichuang/definition';
import { router } from '@yichuang/places';
import type { Query } from '@yichuang/platform';

interface Row {
  readonly code: string;
  readonly kind: OfficeKind;
  readonly regionCode: string;
}

/** Reads the offices. @returns the code of the vehicle office that a division belongs to */
export async function readOffices(query: Query): Promise<(regionCode: string) => string> {
  const offices = await query<Row>('SELECT code, kind, region_code AS "regionCode" FROM office');
  const route = router(offices);
  return (regionCode) => {
    const office = route({ kind: 'vehicle-office', regionCode });
    if (!office) throw new Error(`No vehicle office is responsible for ${regionCode}`);
    return office.code;
  };
}
