interface Located {
  readonly kind: string;
  readonly regionCode: string;
}

/**
 * The area of a city's office: all divisions that begin with the city's four digits, also those long abolished. 济源,
 * a city and a county at once, is alone in 4190.
 */
const areaOf = (regionCode: string): string => regionCode.slice(0, 4);

/** The office of this kind whose area holds the division (four or six digits), or undefined: outside the province there is none. */
export const route = <O extends Located>(offices: readonly O[], { kind, regionCode }: Located): O | undefined =>
  offices.find((office) => office.kind === kind && areaOf(office.regionCode) === areaOf(regionCode));
