import fc from 'fast-check';

import { canonicalJson, chainHash, sha256Hex } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is the text of RFC 8785', () => {
    const value = { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], string: '€$\u000F\nA\'B"\\\\"/', literals: [null, true, false] };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders keys by their UTF-16 units, at every depth', () => {
    const value = { b: { z: 1, a: 2 }, '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":3,"b":{"a":2,"z":1},"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}');
  });

  it('is the same for a value that went through JSON and back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(value)).toBe(canonicalJson(stored));
        expect(JSON.parse(canonicalJson(value))).toEqual(stored);
      }),
    );
  });

  it('leaves out what JSON leaves out and writes instants as JSON does', () => {
    expect(canonicalJson({ at: new Date('2026-11-23T01:00:00Z'), none: undefined, list: [undefined, 1] })).toBe('{"at":"2026-11-23T01:00:00.000Z","list":[null,1]}');
  });

  it.each([NaN, Infinity, 1n, Symbol('s'), () => 1, undefined])('refuses what JSON would change silently', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    if (value !== undefined) expect(() => canonicalJson({ deep: [value] })).toThrow(TypeError);
  });
});

describe('the hash of a log entry', () => {
  it('covers the entry and all before it', () => {
    const first = chainHash('', '{"kind":"submitted"}');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(chainHash('', '{"kind":"submitted"}')).toBe(first);
    expect(chainHash('', '{"kind":"granted"}')).not.toBe(first);
    expect(chainHash(first, '{"kind":"granted"}')).not.toBe(chainHash('', '{"kind":"granted"}'));
  });

  it('is SHA-256', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
