import { factKind, readableFacts, SilentRegister, type SeenFacts } from './facts.js';

const seen: SeenFacts = {
  found: { register: 'vault', query: 'coin', key: '1', seenAt: '2026-11-23T01:00:00Z', value: { worth: 5 } },
  none: { register: 'vault', query: 'coin', key: '2', seenAt: '2026-11-23T01:00:00Z', value: null },
  silent: { register: 'vault', query: 'coin', key: '3', seenAt: '2026-11-23T01:00:00Z', silent: true },
};

describe('facts', () => {
  it('are asked as data', () => {
    const coin = factKind<{ worth: number } | null>('facts-spec', 'coin');
    expect(coin('7')).toEqual({ register: 'facts-spec', query: 'coin', key: '7' });
  });

  it('have one declaration each', () => {
    factKind('facts-spec', 'note');
    expect(() => factKind('facts-spec', 'note')).toThrow('facts-spec.note is declared twice');
  });

  it('tell an answer and a missing record apart from silence', () => {
    const facts = readableFacts(seen) as Record<string, unknown>;
    expect(facts.found).toEqual({ worth: 5 });
    expect(facts.none).toBeNull();
    expect(() => facts.silent).toThrow(SilentRegister);
    expect(() => facts.silent).toThrow('The register vault did not answer');
  });

  it('report which of them are read, and only those', () => {
    const read: string[] = [];
    const facts = readableFacts(seen, (name) => read.push(name)) as Record<string, unknown>;
    expect(read).toEqual([]);
    void facts.none;
    expect(() => facts.silent).toThrow();
    expect(read).toEqual(['none', 'silent']);
  });
});
