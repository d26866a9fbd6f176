import type { Jurisdiction, OfficeKind } from '@yichuang/definition';

interface Located {
  readonly kind: OfficeKind;
  readonly regionCode: string;
}

/** The digits of a division code that tell the area of an office: two for the province, four for a city, six for a county. */
const areaDigits: Readonly<Record<OfficeKind, 2 | 4 | 6>> = {
  'provincial-department': 2,
  'city-bureau': 4,
  'vehicle-office': 4,
  'exit-entry-office': 4,
  'county-bureau': 6,
  'police-station': 6,
};

const keyOf = ({ kind, regionCode }: Located): string => `${kind} ${regionCode.slice(0, areaDigits[kind])}`;

/**
 * The way to the office whose area holds a division (four or six digits); undefined outside the province. A county
 * abolished long ago has no office any more, and 济源, a city without counties, has no county bureau: there the city's
 * bureau answers. 济源 is alone in 4190.
 */
export function router<O extends Located>(offices: readonly O[]): (jurisdiction: Jurisdiction) => O | undefined {
  const byArea = new Map(offices.map((office) => [keyOf(office), office]));
  return (jurisdiction) => byArea.get(keyOf(jurisdiction)) ?? (areaDigits[jurisdiction.kind] === 6 ? byArea.get(keyOf({ ...jurisdiction, kind: 'city-bureau' })) : undefined);
}
