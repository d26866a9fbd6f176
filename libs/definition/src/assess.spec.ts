import fc from 'fast-check';

import { lostBicycle, owner } from '../../../test/support/lost-bicycle.js';
import { anyone } from './anyone.js';
import { askOf, assess, type Request } from './assess.js';
import type { Party } from './case.js';
import type { SeenFact, SeenFacts } from './facts.js';
import type { Answers } from './fields/field.js';
import type { Organisation } from './vocabulary/organisation.js';
import type { Person } from './vocabulary/population.js';

const today = '2026-11-23';
const home = '河南省郑州市金水区文化路1号';
const submitter: Party = { ...owner, phone: '13903710001' };
const person: Person = {
  idNumber: owner.documentNumber,
  name: owner.name,
  formerNames: [],
  sex: 'male',
  ethnicity: '汉',
  birthDate: '1990-03-02',
  registeredAddress: home,
  registeredRegion: '410105',
  alive: true,
  portrait: { takenOn: '2024-05-01', comparable: true },
};

const shop: Organisation = { uscc: '', name: '郑州自行车行', status: 'active', legalRepresentative: owner, address: home, regionCode: '410105' };

const requestOf = (changes: Answers = {}, handedIn: readonly string[] = []): Request => ({
  form: { registeredAddress: home, ...lostBicycle.samples[0]?.answers(today, anyone), ...changes },
  submitter,
  receivedOn: today,
  handedIn,
});

/** What the registers say when everything is in order; those in `silent` say nothing. */
function seenFor(request: Request, silent: readonly string[] = [], accidents: readonly object[] = []): SeenFacts {
  const said: Record<string, unknown> = { population: person, 'exit-entry': null, delegation: null, consent: null, organisation: shop, accident: accidents };
  return Object.fromEntries(
    Object.entries(lostBicycle.facts(askOf(request))).map(([name, query]): [string, SeenFact] => [
      name,
      silent.includes(name) ? { ...query, seenAt: today, silent: true } : { ...query, seenAt: today, value: said[query.register] },
    ]),
  );
}

const factNames = Object.keys(lostBicycle.facts(askOf(requestOf())));
const resultOf = (request: Request, seen: SeenFacts, id: string) => assess(lostBicycle, request, seen).findings.find((finding) => finding.id === id);
const stateOf = (request: Request, id: string) => assess(lostBicycle, request, seenFor(request)).materials.find((material) => material.id === id)?.state;

describe('an assessment', () => {
  it('grants when every condition holds and no paper is left to read', () => {
    const { findings, verdict } = assess(lostBicycle, requestOf(), seenFor(requestOf()));
    expect(findings.map(({ id, result }) => `${id} ${result}`)).toEqual(['no-open-accident holds', 'organisation-registered holds', 'handler-verified holds', 'photo-usable holds', 'register-agrees holds']);
    expect(verdict).toBe('granted');
  });

  it('grants the cases that are decided at once in a service that people decide', () => {
    const verdictWhen = (atOnce: boolean) => assess({ ...lostBicycle, decision: 'review', atOnce: () => atOnce }, requestOf(), seenFor(requestOf())).verdict;
    expect([verdictWhen(true), verdictWhen(false)]).toEqual(['granted', 'person']);
  });

  it('keeps the facts each finding rests on, and what follows from it', () => {
    expect(resultOf(requestOf(), seenFor(requestOf()), 'no-open-accident')).toMatchObject({ facts: ['accidents'], reason: { en: 'No accident case is open' } });
    expect(resultOf(requestOf(), seenFor(requestOf()), 'photo-usable')).toMatchObject({ facts: ['pictured'] });
  });

  it('leaves a failed condition to a person, with the reason', () => {
    const seen = seenFor(requestOf(), [], [{ caseNumber: 'A1' }]);
    expect(resultOf(requestOf(), seen, 'no-open-accident')).toMatchObject({ result: 'fails', reason: { zh: '有未结事故', en: 'An accident case is open' } });
    expect(assess(lostBicycle, requestOf(), seen).verdict).toBe('person');
  });

  it('leaves what only an officer may judge to a person', () => {
    const dear = requestOf({ price: 5000.01 });
    expect(resultOf(dear, seenFor(dear), 'ownership')?.result).toBe('unknown');
    expect(assess(lostBicycle, dear, seenFor(dear)).verdict).toBe('person');
  });

  it('notices an answer that is not what the register says', () => {
    const moved = requestOf({ registeredAddress: '河南省洛阳市中州路8号' });
    expect(resultOf(moved, seenFor(moved), 'register-agrees')).toMatchObject({ result: 'fails', reason: { en: '“Registered address” differs from the register' } });
  });

  it('knows where each paper stands', () => {
    expect(stateOf(requestOf(), 'identity')).toBe('waived');
    expect(stateOf(requestOf(), 'keys')).toBe('on-paper');
    expect(stateOf(requestOf(), 'invoice')).toBe('not-required');
    expect(stateOf(requestOf({ price: 6000 }), 'invoice')).toBe('missing');
    expect(stateOf(requestOf({ price: 6000 }, ['invoice']), 'invoice')).toBe('handed-in');
  });

  it.each([
    ['a photograph', requestOf({ photoSource: 'upload' }, ['photo'])],
    ['a paper that was not needed', requestOf({}, ['identity'])],
  ])('leaves %s that was uploaded to a person, although every condition holds', (_title, request) => {
    const { findings, verdict } = assess(lostBicycle, request, seenFor(request));
    expect(findings.every(({ result }) => result === 'holds')).toBe(true);
    expect(verdict).toBe('person');
  });

  it('leaves everything to a person where the law wants one', () => {
    expect(assess({ ...lostBicycle, decision: 'review' }, requestOf(), seenFor(requestOf())).verdict).toBe('person');
  });

  it('never fails a condition, and never grants one more, because registers are silent', () => {
    const accidents = fc.constantFrom([], [{ caseNumber: 'A1' }]);
    fc.assert(
      fc.property(fc.subarray(factNames), accidents, fc.constantFrom('on-file', 'upload'), (silent, open, photoSource) => {
        const request = requestOf({ photoSource });
        const spoken = assess(lostBicycle, request, seenFor(request, [], open));
        const quiet = assess(lostBicycle, request, seenFor(request, silent, open));
        if (quiet.verdict === 'granted') expect(spoken.verdict).toBe('granted');
        for (const { id, result, facts } of quiet.findings) {
          const before = spoken.findings.find((finding) => finding.id === id)?.result;
          expect([before, 'unknown']).toContain(result);
          if (facts.some((name) => silent.includes(name))) expect(result).toBe('unknown');
        }
      }),
    );
  });

  it.each(['person', 'accidents', 'pictured'])('never grants while the register of “%s” is silent', (name) => {
    expect(assess(lostBicycle, requestOf(), seenFor(requestOf(), [name])).verdict).toBe('person');
  });

  it('is the same whenever it is replayed from what was kept', () => {
    fc.assert(
      fc.property(fc.subarray(factNames), fc.integer({ min: 0, max: 10_000 }), (silent, price) => {
        const request = requestOf({ price });
        const seen = seenFor(request, silent);
        const kept = JSON.parse(JSON.stringify({ request, seen })) as { request: Request; seen: SeenFacts };
        expect(assess(lostBicycle, kept.request, kept.seen)).toEqual(assess(lostBicycle, request, seen));
      }),
    );
  });
});
