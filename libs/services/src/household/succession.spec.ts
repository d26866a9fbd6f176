import type { HouseholdMember } from '@yichuang/definition';

import { relationsAfter } from './succession.js';

const today = '2026-11-23';
const member = (idNumber: string, birthDate: string, kin: Partial<HouseholdMember> = {}): HouseholdMember => ({ idNumber, name: idNumber, birthDate, relationToHead: 'other-relative', spouseId: null, fatherId: null, motherId: null, ...kin });

const wife = member('wife', '1960-01-01', { spouseId: 'husband' });
const grandmother = member('grandmother', '1935-01-01');
const son = member('son', '1985-01-01', { motherId: 'wife', spouseId: 'bride' });
const bride = member('bride', '1986-01-01', { spouseId: 'son' });
const daughter = member('daughter', '1988-01-01', { motherId: 'wife' });
const sonsChild = member('sons-child', '2015-01-01', { fatherId: 'son', motherId: 'bride' });
const daughtersChild = member('daughters-child', '2016-01-01', { motherId: 'daughter' });

const after = (...remaining: readonly HouseholdMember[]) => Object.fromEntries(relationsAfter('husband', remaining, today).map(({ idNumber, relationToHead }) => [idNumber, relationToHead]));

describe('who heads a household when its head has left', () => {
  it('is the spouse who stays, whoever is older', () => {
    expect(after(grandmother, wife, son, bride, daughter, sonsChild, daughtersChild)).toEqual({
      grandmother: 'other-relative',
      wife: 'head',
      son: 'child',
      bride: 'other-relative',
      daughter: 'child',
      'sons-child': 'grandchild',
      'daughters-child': 'maternal-grandchild',
    });
  });

  it('is else the eldest adult', () => {
    expect(after(sonsChild, bride, son)).toEqual({ son: 'head', bride: 'spouse', 'sons-child': 'child' });
    expect(after(daughter, { ...grandmother, idNumber: 'wife' })).toEqual({ wife: 'head', daughter: 'child' });
    expect(after(member('young', '2008-11-23', { motherId: 'gone' }), sonsChild)).toEqual({ young: 'head', 'sons-child': 'other-relative' });
  });

  it('is nobody when no adult stays, or no one at all', () => {
    expect(after(sonsChild, daughtersChild, member('nearly', '2008-11-24'))).toEqual({});
    expect(after()).toEqual({});
  });

  it('knows the parents of the new head', () => {
    expect(after({ ...wife, birthDate: '2008-11-24' }, son)).toEqual({ son: 'head', wife: 'parent' });
  });
});
