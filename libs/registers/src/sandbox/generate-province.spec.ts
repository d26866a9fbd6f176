import { addDays, addYears, ageOn, findRegion, isPassportNumber, isPlateNumber, isVin, parseIdentityNumber } from '@yichuang/kernel';
import fc from 'fast-check';

import { generateProvince } from './generate-province.js';
import { noRecords, type PersonRecord, type Records } from './records.js';

const office = (regionCode: string): string => `office-${regionCode.slice(0, 4)}`;

function province({ people = 3_000, seed = 1, today = '2026-11-23' } = {}): Records {
  const all = noRecords();
  for (const part of generateProvince({ people, seed, today, vehicleOfficeOf: office })) {
    const { rows: _rows, ...lists } = part;
    for (const [name, records] of Object.entries(lists)) (all[name as keyof typeof lists] as object[]).push(...records);
  }
  return all;
}

const options = fc.record({ people: fc.integer({ min: 700, max: 900 }), seed: fc.integer(), today: fc.date({ min: new Date('2012-01-01'), max: new Date('2048-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) });
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

const membersOfEach = ({ households, persons }: Records): PersonRecord[][] => households.map(({ id }) => persons.filter(({ householdId }) => householdId === id));
const of = (members: readonly PersonRecord[], relation: PersonRecord['relationToHead']): PersonRecord[] => members.filter(({ relationToHead }) => relationToHead === relation);

describe('The sandbox province', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(province({ seed: 5, people: 300 })).toEqual(province({ seed: 5, people: 300 }));
    expect(province({ seed: 5, people: 300 }).persons).not.toEqual(province({ seed: 6, people: 300 }).persons);
  });

  it('has exactly as many people as asked, whatever the seed and the day', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const { persons, foreigners } = province(chosen);
        expect(persons.length + foreigners.length).toBe(chosen.people);
      }),
      { numRuns: 15 },
    );
  });

  it('gives every citizen a valid number that tells birth date and sex, no two the same', () => {
    const { persons } = province();
    for (const { idNumber, birthDate, sex } of persons) {
      const parsed = parseIdentityNumber(idNumber);
      expect(parsed).toMatchObject({ ok: true, value: { birthDate, sex } });
      expect(findRegion(idNumber.slice(0, 6))).toBeDefined();
    }
    expect(unique(persons.map(({ idNumber }) => idNumber))).toBe(true);
  });

  it('gives every vehicle a valid plate and VIN, whatever the day', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        for (const { plateNumber, vin } of province(chosen).vehicles) expect([isPlateNumber(plateNumber), isVin(vin)]).toEqual([true, true]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives vehicles, licences, passports and records numbers of the right form, no two the same', () => {
    const { vehicles, licences, foreigners, violations, reports, accidents } = province();
    expect(licences.every(({ fileNumber }) => /^41(0[1-9]|1[0-7]|90)\d{8}$/.test(fileNumber))).toBe(true);
    expect(foreigners.every(({ documentNumber }) => isPassportNumber(documentNumber))).toBe(true);
    for (const numbers of [
      vehicles.flatMap(({ plateNumber, vin }) => [plateNumber, vin]),
      licences.flatMap(({ fileNumber, serial }) => [fileNumber, serial]),
      foreigners.map(({ documentNumber }) => documentNumber),
      violations.map(({ recordNumber }) => recordNumber),
      reports.map(({ reportNumber }) => reportNumber),
      accidents.map(({ caseNumber }) => caseNumber),
    ]) expect(unique(numbers)).toBe(true);
  });
});

describe('Families', () => {
  const families = membersOfEach(province());

  it('have one head and at most one spouse, both of age to marry', () => {
    for (const members of families) {
      expect(of(members, 'head')).toHaveLength(1);
      const couple = [...of(members, 'head'), ...of(members, 'spouse')];
      expect(couple.length).toBeLessThanOrEqual(2);
      if (couple.length === 2) expect(new Set(couple.map(({ sex }) => sex)).size).toBe(2);
      for (const { birthDate, sex, relationToHead } of couple) if (relationToHead === 'spouse') expect(ageOn(birthDate, '2026-11-23')).toBeGreaterThanOrEqual(sex === 'male' ? 22 : 20);
    }
  });

  it('have parents 18 to 45 years older than their children, whose surname and people they share', () => {
    for (const members of families) {
      const couple = [...of(members, 'head'), ...of(members, 'spouse')];
      for (const child of of(members, 'child')) {
        for (const { birthDate } of couple) expect(ageOn(birthDate, child.birthDate) >= 18 && ageOn(birthDate, child.birthDate) <= 45).toBe(true);
        expect(couple.map(({ name }) => name[0])).toContain(child.name[0]);
        expect(couple.map(({ ethnicity }) => ethnicity)).toContain(child.ethnicity);
      }
    }
  });

  it('have grandparents who fit the head in age, the grandfather with the same surname', () => {
    for (const members of families) {
      const [head] = of(members, 'head') as [PersonRecord];
      for (const { birthDate, sex, name } of of(members, 'parent')) {
        expect(ageOn(birthDate, head.birthDate) >= 18 && ageOn(birthDate, head.birthDate) <= 45).toBe(true);
        if (sex === 'male') expect(name[0]).toBe(head.name[0]);
      }
    }
  });

  it('look like Henan: of every kind, nearly all Han', () => {
    const sizes = new Set(families.map(({ length }) => length));
    expect([1, 2, 3, 4, 5].every((size) => sizes.has(size))).toBe(true);
    const persons = families.flat();
    const han = persons.filter(({ ethnicity }) => ethnicity === '汉族').length / persons.length;
    expect(han).toBeGreaterThan(0.975);
    expect(han).toBeLessThan(0.997);
  });
});

describe('Drivers of the sandbox', () => {
  it('were of age when they got their licence, whatever the seed and the day', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const { persons, foreigners, licences } = province(chosen);
        const births = new Map([...persons.map(({ idNumber, birthDate }) => [idNumber, birthDate] as const), ...foreigners.map(({ documentNumber, birthDate }) => [documentNumber, birthDate] as const)]);
        for (const { licenceNumber, firstIssuedOn, classes, cycleStart } of licences) {
          expect(ageOn(births.get(licenceNumber) ?? '', firstIssuedOn)).toBeGreaterThanOrEqual(18);
          expect(classes.every(({ acquiredOn }) => acquiredOn >= firstIssuedOn && acquiredOn <= chosen.today)).toBe(true);
          const years = Number(cycleStart.slice(0, 4)) - Number(firstIssuedOn.slice(0, 4));
          expect(cycleStart).toBe(addYears(firstIssuedOn, years)); // a 29 February returns as the 28th, and in a leap year as itself
          expect(cycleStart <= chosen.today && chosen.today < addYears(firstIssuedOn, years + 1)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('have terms of six years, ten years or without end', () => {
    for (const { validFrom, validUntil } of province().licences) {
      expect([addYears(validFrom, 6), addYears(validFrom, 10), null]).toContain(validUntil);
    }
  });

  it('have renewals due at any day, and all kinds of trouble among them', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const due = province({ ...chosen, people: 2_000 }).licences.filter(({ validUntil }) => validUntil && validUntil >= addYears(chosen.today, -1) && validUntil <= addDays(chosen.today, 90));
        expect(due.length).toBeGreaterThan(120);
      }),
      { numRuns: 5 },
    );
    const { licences, violations, accidents, reports, persons } = province({ people: 20_000 });
    expect(new Set(licences.map(({ status }) => status)).size).toBeGreaterThan(6);
    expect(violations.some(({ source, driverIdNumber, plateNumber }) => source === 'camera' && !driverIdNumber && plateNumber)).toBe(true);
    expect(violations.some(({ driverIdNumber, status }) => driverIdNumber && status === 'processed-unpaid')).toBe(true);
    expect(new Set(accidents.map(({ status }) => status)).size).toBe(2);
    expect(reports.some(({ listed }) => !listed) && persons.some(({ portraitComparable }) => portraitComparable === false)).toBe(true);
  });
});
