import fc from 'fast-check';

import { isHenan, listCities, listCounties } from '@yichuang/kernel';

import { route } from './route.js';
import { vehicleOffices } from './vehicle-offices.js';

const offices = vehicleOffices();
const kind = 'vehicle-office';
const codeOf = (regionCode: string): string | undefined => route(offices, { kind, regionCode })?.code;

describe('The way to a vehicle office', () => {
  it('leads from every county to the one office of its city, and from the four digits of a city too', () => {
    const counties = listCities().flatMap((city) => listCounties(city.code).map((county) => ({ city, county })));
    expect(counties.length).toBeGreaterThan(150);
    for (const { city, county } of counties) {
      expect(offices.filter((office) => route([office], { kind, regionCode: county.code }))).toHaveLength(1);
      expect(codeOf(county.code)).toBe(`${city.code}-traffic`);
    }
    for (const { code } of listCities()) expect([codeOf(code), codeOf(code.slice(0, 4))]).toEqual([`${code}-traffic`, `${code}-traffic`]);
  });

  it('leads from a county abolished long ago to the city that took it over', () => {
    expect(codeOf('410121')).toBe('410100-traffic');
  });

  it('leads nowhere from outside the province', () => {
    const elsewhere = fc.integer({ min: 110_000, max: 829_999 }).map(String).filter((code) => !isHenan(code));
    fc.assert(fc.property(elsewhere, (code) => codeOf(code) === undefined && codeOf(code.slice(0, 4)) === undefined));
  });

  it('leads to no office of another kind', () => {
    expect(route(offices, { kind: 'police-station', regionCode: '410102' })).toBeUndefined();
  });

  it('ends at offices named in both languages, all different', () => {
    expect(offices).toHaveLength(18);
    expect(new Set(offices.flatMap(({ name }) => [name.zh, name.en])).size).toBe(36);
  });
});
