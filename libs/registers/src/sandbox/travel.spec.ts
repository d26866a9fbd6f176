import { addMonths, addYears, ageOn, isUscc, startOfDay } from '@yichuang/kernel';
import fc from 'fast-check';

import { generateProvince } from './generate-province.js';
import { noRecords, type Records } from './records.js';

const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2048-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const options = fc.record({ people: fc.constant(500), seed: fc.integer(), today: day });

function province(chosen: { people: number; seed: number; today: string }): Records {
  const all = noRecords();
  for (const part of generateProvince({ ...chosen, vehicleOfficeOf: () => 'office' })) {
    const { rows: _rows, ...lists } = part;
    for (const [name, records] of Object.entries(lists)) (all[name as keyof typeof lists] as object[]).push(...records);
  }
  return all;
}

const always = (holds: (records: Records, today: string) => void): void => fc.assert(fc.property(options, (chosen) => holds(province(chosen), chosen.today)), { numRuns: 4 });

describe('Travellers of the sandbox', () => {
  it('hold at most one valid document of a kind, and endorsements that begin and end within it', () => {
    always(({ travelDocuments, endorsements }, today) => {
      const valid = travelDocuments.filter(({ status }) => status === 'valid');
      expect(new Set(valid.map(({ holderNumber, kind }) => `${kind} ${holderNumber}`)).size).toBe(valid.length);
      expect(valid.every(({ validUntil }) => validUntil >= today)).toBe(true);
      const permits = new Map(travelDocuments.map((permit) => [permit.number, permit]));
      for (const { permitNumber, validFrom, validUntil, entries, usedEntries, status } of endorsements) {
        const permit = permits.get(permitNumber);
        expect([permit && permit.issuedOn <= validFrom, usedEntries <= (entries ?? usedEntries), validFrom < today]).toEqual([true, true, true]);
        expect([addMonths(validFrom, 3), addMonths(validFrom, 12)]).toContain(validUntil);
        if (status === 'valid') expect([validUntil >= today, usedEntries < (entries ?? Infinity)]).toEqual([true, true]);
      }
    });
  });

  it('cross the border out and back, in turn, and never tomorrow', () => {
    always(({ movements, foreigners }, today) => {
      const abroad = new Set(foreigners.map(({ documentNumber }) => documentNumber));
      const journeys = new Map<string, typeof movements>();
      for (const movement of movements) journeys.set(movement.personNumber, [...(journeys.get(movement.personNumber) ?? []), movement]);
      for (const [person, crossings] of journeys) {
        const inOrder = [...crossings].sort((one, other) => one.at.getTime() - other.at.getTime());
        const first = abroad.has(person) ? 'entry' : 'exit';
        expect(inOrder.map(({ direction }) => direction)).toEqual(inOrder.map((_, index) => (index % 2 === 0 ? first : first === 'entry' ? 'exit' : 'entry')));
        expect(inOrder.every(({ at }) => at.getTime() < startOfDay(today).getTime() + 86_400_000)).toBe(true);
      }
    });
  });
});

describe('Records of the sandbox', () => {
  it('were made of people who could be tried, of the past, sealed as the law says', () => {
    always(({ convictions }, today) => {
      expect(convictions.length).toBeGreaterThanOrEqual(3);
      for (const { birthDate, ageAtOffence, finalOn, sentenceMonths, isSealed } of convictions) {
        expect([ageOn(birthDate, finalOn) >= ageAtOffence, finalOn > addYears(birthDate, ageAtOffence), finalOn <= today]).toEqual([true, true, true]);
        expect(isSealed).toBe(ageAtOffence < 18 && (sentenceMonths ?? 1_000) <= 60);
      }
    });
  });

  it('agree with each other: whoever serves a sentence was convicted and may not leave', () => {
    always(({ sentences, convictions, exitBans }) => {
      for (const { idNumber, until } of sentences) {
        expect(convictions.some(({ personNumber }) => personNumber === idNumber)).toBe(true);
        expect(exitBans.some(({ personNumber, category, endsOn }) => personNumber === idNumber && category === 'serving-sentence' && endsOn === until)).toBe(true);
      }
    });
  });

  it('have organisations with valid codes, no two the same', () => {
    always(({ organisations, persons }) => {
      const known = new Set(persons.map(({ idNumber }) => idNumber));
      expect(organisations.every(({ uscc, representativeNumber }) => isUscc(uscc) && known.has(representativeNumber))).toBe(true);
      expect(new Set(organisations.map(({ uscc }) => uscc)).size).toBe(organisations.length);
    });
  });
});
