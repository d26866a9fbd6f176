import { birthDateOf } from './birth-date-of.js';
import type { Party } from './case.js';

const citizen: Party = { name: '曹斌', documentType: 'identity-card', documentNumber: '11010519491231002X' };
const visitor: Party = { name: 'KIM MINSOO', documentType: 'passport', documentNumber: 'M12345678' };
const born = (birthDate: string) => ({ birthDate });

describe('the date of birth', () => {
  it('is what the register says, before what the identity number says', () => {
    expect(birthDateOf({ applicant: citizen, facts: { person: born('1949-12-30'), foreigner: null } })).toBe('1949-12-30');
    expect(birthDateOf({ applicant: citizen, facts: { person: null, foreigner: null } })).toBe('1949-12-31');
  });

  it('of a foreigner is known to the exit-entry register alone', () => {
    expect(birthDateOf({ applicant: visitor, facts: { person: null, foreigner: born('1988-05-02') } })).toBe('1988-05-02');
    expect(birthDateOf({ applicant: visitor, facts: { person: null, foreigner: null } })).toBeUndefined();
  });

  it('asks no second register where the first one answers', () => {
    const facts = {
      person: born('1990-03-02'),
      get foreigner(): never {
        throw new Error('asked for nothing');
      },
    };
    expect(birthDateOf({ applicant: citizen, facts })).toBe('1990-03-02');
  });
});
