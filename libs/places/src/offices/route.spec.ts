import type { OfficeKind } from '@yichuang/definition';
import { isHenan, listCities, listCounties } from '@yichuang/kernel';
import fc from 'fast-check';

import { policeOffices } from './police-offices.js';
import { router } from './route.js';
import { vehicleOffices } from './vehicle-offices.js';

const offices = [...policeOffices(), ...vehicleOffices()];
const route = router(offices);
const codeOf = (kind: OfficeKind, regionCode: string): string | undefined => route({ kind, regionCode })?.code;

const kinds: readonly OfficeKind[] = ['provincial-department', 'city-bureau', 'county-bureau', 'police-station', 'vehicle-office', 'exit-entry-office'];
const counties = listCities().flatMap((city) => listCounties(city.code).map((county) => ({ city, county })));

describe('The way to an office', () => {
  it('leads from every county to the offices of its city, and from the four digits of a city too', () => {
    expect(counties.length).toBeGreaterThan(150);
    for (const { city, county } of counties) {
      expect(codeOf('vehicle-office', county.code)).toBe(`${city.code}-traffic`);
      expect(codeOf('exit-entry-office', county.code)).toBe(`${city.code}-exit-entry`);
      expect(codeOf('city-bureau', county.code)).toBe(`${city.code}-bureau`);
    }
    for (const { code } of listCities()) expect([codeOf('vehicle-office', code), codeOf('city-bureau', code.slice(0, 4))]).toEqual([`${code}-traffic`, `${code}-bureau`]);
  });

  it('leads from every county to its own bureau and police station', () => {
    for (const { county } of counties) {
      expect(codeOf('police-station', county.code)).toBe(`${county.code}-station`);
      expect(codeOf('county-bureau', county.code)).toBe(`${county.code}-bureau`);
    }
  });

  it('leads from a county abolished long ago to the city that took it over', () => {
    expect(codeOf('vehicle-office', '410121')).toBe('410100-traffic');
    expect(codeOf('county-bureau', '410121')).toBe('410100-bureau');
    expect(codeOf('police-station', '410121')).toBe('410100-bureau');
  });

  it('leads from everywhere in the province to its department, and nowhere from outside', () => {
    const code = fc.integer({ min: 110_000, max: 829_999 }).map(String);
    fc.assert(fc.property(code, (regionCode) => (codeOf('provincial-department', regionCode) === '410000') === isHenan(regionCode)));
    fc.assert(fc.property(code.filter((each) => !isHenan(each)), fc.constantFrom(...kinds), (regionCode, kind) => codeOf(kind, regionCode) === undefined && codeOf(kind, regionCode.slice(0, 4)) === undefined));
  });

  it('ends at offices named in both languages, all different, each below another but the department', () => {
    const codes = new Set(offices.map(({ code }) => code));
    expect(codes.size).toBe(offices.length);
    expect(new Set(offices.flatMap(({ name }) => [name.zh, name.en])).size).toBe(offices.length * 2);
    for (const { code, parentCode } of offices) expect(parentCode === null ? code : codes.has(parentCode)).toBe(parentCode === null ? '410000' : true);
  });

  it.each([
    ['410105-bureau', '郑州市公安局金水分局', 'Jinshui District Branch, Zhengzhou Public Security Bureau'],
    ['410104-bureau', '郑州市公安局管城分局', 'Guancheng Hui District Branch, Zhengzhou Public Security Bureau'],
    ['410122-bureau', '中牟县公安局', 'Zhongmu County Public Security Bureau, Zhengzhou'],
    ['410181-station', '巩义市公安局中心派出所', 'Central Police Station, Gongyi City Public Security Bureau, Zhengzhou'],
    ['419001-bureau', '济源市公安局', 'Jiyuan Public Security Bureau'],
  ])('calls %s by its name', (code, zh, en) => {
    expect(offices.find((office) => office.code === code)?.name).toEqual({ zh, en });
  });
});
