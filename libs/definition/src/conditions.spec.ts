import { fails, holds, runCheck, unknown, type Condition } from './conditions.js';
import { SilentRegister } from './facts.js';

const texts = { id: 'c', text: { zh: '条件', en: 'Condition' }, law: { zh: '法', en: 'Law' }, remedy: 'refusal' as const };
const silent = (): never => {
  throw new SilentRegister('driver');
};
const run = (parts: Pick<Condition<number>, 'check' | 'when'>) => runCheck({ ...texts, ...parts }, 7);

describe('a condition', () => {
  it.each([holds(), holds({ zh: '注', en: 'Note' }), fails('否', 'No'), unknown('不明', 'Unknown')])('ends as its check says: %j', (outcome) => {
    expect(run({ check: () => outcome })).toEqual(outcome);
  });

  it('is checked on the case', () => {
    expect(run({ check: (subject) => (subject === 7 ? holds() : fails('否', 'No')) })?.result).toBe('holds');
  });

  it('is unknown, never true or false, when a register it reads is silent', () => {
    expect(run({ check: silent })).toMatchObject({ result: 'unknown', reason: { en: 'The register “driver” did not answer; an officer will check' } });
    expect(run({ when: silent, check: () => holds() })?.result).toBe('unknown');
  });

  it('is unknown to a machine when only an officer may judge it', () => {
    expect(run({ check: 'examiner' })?.result).toBe('unknown');
  });

  it('is left out where it does not concern the case', () => {
    expect(run({ when: () => false, check: silent })).toBeUndefined();
    expect(run({ when: () => true, check: () => holds() })?.result).toBe('holds');
  });

  it('does not hide a mistake in a check', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => run({ check: broken })).toThrow('broken');
  });
});
