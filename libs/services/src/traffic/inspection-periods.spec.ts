import { canBeExempt, nextInspectionEnd } from './inspection-periods.js';

const car = { category: 'small-passenger', useNature: 'non-operating', approvedPassengers: 5, isVan: false, firstRegisteredOn: '2016-05-20' } as const;
type Given = Parameters<typeof canBeExempt>[0];

const periods: [string, Given, string, string][] = [
  ['a private car: two years', { ...car, firstRegisteredOn: '2024-12-09' }, '2026-12-31', '2028-12-31'],
  ['a private car at eight years: two years', car, '2024-05-31', '2026-05-31'],
  ['a private car from ten years on: one year', car, '2026-05-31', '2027-05-31'],
  ['a motorcycle: as a car', { ...car, category: 'motorcycle', approvedPassengers: 2, firstRegisteredOn: '2018-11-20' }, '2026-11-30', '2028-11-30'],
  ['a van from six years on: one year', { ...car, isVan: true }, '2022-05-31', '2023-05-31'],
  ['a van from fifteen years on: half a year', { ...car, isVan: true, firstRegisteredOn: '2010-05-20' }, '2026-05-31', '2026-11-30'],
  ['a taxi of four years: one year', { ...car, useNature: 'taxi', firstRegisteredOn: '2022-05-20' }, '2026-05-31', '2027-05-31'],
  ['a taxi of five years: half a year', { ...car, useNature: 'taxi', firstRegisteredOn: '2021-05-20' }, '2026-05-31', '2026-11-30'],
  ['a lorry of nine years: one year', { ...car, category: 'heavy-goods', useNature: 'goods', firstRegisteredOn: '2017-05-20' }, '2026-05-31', '2027-05-31'],
  ['a lorry of ten years: half a year', { ...car, category: 'heavy-goods', useNature: 'goods' }, '2026-05-31', '2026-11-30'],
  ['a private coach of ten years: half a year', { ...car, category: 'large-passenger', approvedPassengers: 45 }, '2026-05-31', '2026-11-30'],
  ['a school bus: half a year', { ...car, category: 'school-bus', useNature: 'school-transport', firstRegisteredOn: '2025-05-20' }, '2026-05-31', '2026-11-30'],
  ['anything else: one year', { ...car, category: 'special-work', useNature: 'engineering-rescue' }, '2026-05-31', '2027-05-31'],
];

describe('the next period of inspection', () => {
  it.each(periods)('of %s', (_title, vehicle, after, end) => {
    expect(nextInspectionEnd(vehicle, after)).toBe(end);
  });

  it.each<[string, Partial<Given>]>([
    ['a van', { isVan: true }],
    ['a taxi', { useNature: 'taxi' }],
    ['a car with ten seats', { approvedPassengers: 10 }],
    ['a lorry', { category: 'light-goods' }],
  ])('never begins without an inspection for %s', (_title, differs) => {
    expect(canBeExempt({ ...car, ...differs })).toBe(false);
  });
});
