import type { CardApplication } from '@yichuang/definition';

import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { cardWorld, ofGansu, type CardWorld } from '../../../../test/support/card-cases.js';
import { temporaryIdCard as service } from './temporary-id-card.js';

const application: CardApplication = { number: 'SF410105202600001', kind: 'replacement', acceptedBy: '411302-station', signedOn: null };
const lost = { validFrom: '2016-01-01', validUntil: '2036-01-01', status: 'lost' } as const;
const world = (known: CardWorld) => cardWorld(service)({ card: lost, applications: [application], ...known, answers: { acceptingOffice: '411302', ...known.answers } });

const need = 'urgent-need unknown';
const expired = { validFrom: '2016-01-01', validUntil: '2026-10-01', status: 'valid' } as const;
const awayApplication = { ...application, acceptedBy: '410105-station' };
const away: CardWorld = { answers: { acceptingOffice: '410105' }, applications: [awayApplication], registers: ofGansu('1989-05-05'), handedIn: ['booklet'] };

describe('a temporary card', () => {
  it.each<[string, CardWorld]>([
    ['a lost card is being replaced and a flight is near', {}],
    ['the card of a boy of 15 has ended, his mother applies', { born: '2011-05-01', byMother: true, card: expired, applications: [{ ...application, kind: 'renewal' }], answers: { pendingKind: 'renewal', reason: 'exam' } }],
    ['a worker of another province waits for a card that has been signed there', { ...away, applications: [{ ...awayApplication, signedOn: '2026-11-20' }] }],
    ['the card on record is the one being made', { card: { ...expired, validUntil: '2036-10-01' }, applications: [{ ...application, signedOn: '2026-11-20' }] }],
  ])('depends on the need alone when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([need]);
  });

  it.each<[string, CardWorld, string[]]>([
    ['no card has been applied for', { applications: [] }, ['card-pending fails', need, 'receipt missing']],
    ['the application is of another kind', { answers: { pendingKind: 'first' } }, ['card-pending fails', need]],
    ['a valid card is held', { card: { ...lost, status: 'valid' } }, [need, 'no-valid-card fails']],
    ['a third county is asked', { answers: { acceptingOffice: '410203' } }, [need, 'registered-or-accepting fails']],
    ['the temporary card of last month is still valid', { registers: { 'identity-card.temporary': { number: 'LS1', validFrom: '2026-10-23', validUntil: '2027-01-23' } } }, [need, 'no-valid-card fails']],
    ['the home county has not signed yet', away, [need, 'registered-or-accepting fails']],
    ['a boy applies alone', { born: '2011-05-01' }, [need, 'guardian-under-16 fails']],
    ['no photograph was taken', { biometrics: null }, [need, 'photo missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('is not asked for after it was needed', () => {
    expect(() => world({ answers: { neededBy: '2026-11-22' } })).toThrow('neededBy');
  });

  it('costs ten yuan and is valid for three months', () => {
    const done = decided(world({}));
    expect(service.charges(done).map(({ yuan }) => yuan)).toEqual([10]);
    expect(service.effects(done).map(({ data }) => data)).toEqual([{ number: 'LS410000000007', idNumber: done.applicant.documentNumber, validFrom: today, validUntil: '2027-02-23' }]);
    expect(service.jurisdiction(done)).toEqual({ kind: 'police-station', regionCode: '411302' });
    expect(service.result.rows(done).map(({ value }) => value.zh)).toContain('2027年2月23日');
  });
});
