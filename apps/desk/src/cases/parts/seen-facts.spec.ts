import type { SeenFacts } from '@yichuang/definition';

import { distinctFacts, factsNamed } from './seen-facts.js';

const asked = (query: string, key: string) => ({ register: 'population', query, key, seenAt: '2026-11-23T01:00:00Z', value: null });
const seen: SeenFacts = { person: asked('person', '1'), household: asked('household', '1'), pictured: asked('person', '1'), spouse: asked('person', '2') };

describe('The answers of registers', () => {
  it('are shown once however often a service asked the same', () => {
    expect(distinctFacts(seen).map(({ anchor, fact }) => [anchor, fact.query, fact.key])).toEqual([
      ['fact-1', 'person', '1'],
      ['fact-2', 'household', '1'],
      ['fact-3', 'person', '2'],
    ]);
  });

  it('are found from a condition by the names it knows them under', () => {
    expect(factsNamed(seen, ['pictured', 'person', 'spouse']).map(({ anchor }) => anchor)).toEqual(['fact-1', 'fact-3']);
  });
});
