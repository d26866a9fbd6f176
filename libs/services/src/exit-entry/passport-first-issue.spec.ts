import { decided, today, troubleOf } from '../../../../test/support/assess-world.js';
import { asOfficial, aunt, banned, byAgent, byGuardian, held, mother, official, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { passportFirstIssue as service } from './passport-first-issue.js';

const world = travellers(service);
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world(known)));
const passports = (...documents: object[]) => ({ registers: { 'travel-document.of-holder': documents } });
const valid = held('ordinary-passport', 'EH1234567');
const lapsed = held('ordinary-passport', 'E41230000', { validUntil: '2024-05-05', status: 'expired' });
const again = { applicationKind: 'lapsed', previousPassportNumber: 'E41230000' };
const child = { born: '2010-12-20', submitter: mother, answers: byGuardian };
const years = (known: TravellerWorld) => (service.effects(decided(world(known))).at(-1)?.data as { validUntil: string }).validUntil;

describe('a first passport', () => {
  it.each<[string, TravellerWorld]>([
    ['a resident of Luoyang never had one', { region: '410305' }],
    ['a mother comes with her daughter of 15', { ...child, registers: parent }],
    ['an earlier one expired in 2024', { ...passports(lapsed), answers: again }],
    ['a permit for Hong Kong and Macao is held', passports(held('hong-kong-macao-permit', 'C98765432'))],
    ['the ban ended yesterday', { registers: banned('civil-court-order', { until: '2026-11-22' }) }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['a registered civil servant hands in the letter of his unit', { registers: official, answers: asOfficial, handedIn: ['unit-consent'] }, ['registered-personnel-consent unknown']],
    ['a registered civil servant does not say so', { registers: official }, ['registered-personnel-consent fails']],
    ['a registered civil servant brings no letter', { registers: official, answers: asOfficial }, ['registered-personnel-consent unknown', 'unit-consent missing']],
    ['a valid passport is held', passports(valid), ['no-valid-passport fails']],
    ['the applicant is suspected in a criminal case', { registers: banned('suspect-or-defendant') }, ['not-exit-banned fails']],
    ['a court has told of an unsettled civil case', { registers: banned('civil-court-order', { until: '2027-03-01' }) }, ['not-exit-banned fails']],
    ['the applicant was repatriated for unlawful work a year ago', { registers: banned('border-offence-period', { from: '2025-12-01', until: '2026-12-01' }) }, ['not-exit-banned fails', 'no-refusal-period fails']],
    ['an aunt comes with a child of 12, without delegation', { born: '2014-05-05', submitter: aunt, answers: byAgent, registers: parent }, ['authorised unknown', 'guardian-consent unknown', 'authorisation missing']],
    ['a child applies alone', { born: '2014-05-05' }, ['identity-proven unknown', 'minor-guardian fails']],
    ['a mother comes for a son of 16', { born: '2010-11-23', submitter: mother, answers: byGuardian, registers: parent }, ['minor-guardian fails']],
    ['no register knows the guardian', child, ['identity-proven unknown', 'guardianship unknown', 'guardian-identity missing', 'guardianship-proof missing']],
    ['the earlier passport has another number', { ...passports(lapsed), answers: { ...again, previousPassportNumber: 'E41230001' } }, ['lapsed-document-known fails']],
    ['the passport said to have lapsed is valid', { ...passports(held('ordinary-passport', 'E41230000')), answers: again }, ['no-valid-passport fails', 'lapsed-document-known fails']],
    ['the household is cancelled', { registers: { 'population.registration': { status: 'cancelled' } } }, ['mainland-resident fails']],
    ['the exit-entry register knows a foreign passport', { registers: { 'exit-entry.foreigner': { birthDate: '1993-03-02' } } }, ['mainland-resident fails']],
    ['the household is in another province', { person: null, registers: { 'national-population.registrations': [{ name: '霍明', regionCode: '130403' }] } }, ['identity-proven unknown']],
    ['nobody knows the applicant', { person: null }, ['mainland-resident fails', 'identity-proven fails', 'resident-id-card missing']],
    ['the name is spelt in another way, and an annotation asked for', { answers: { surnamePinyin: 'FOK', annotations: ['pinyinVariant'] } }, ['name-in-pinyin unknown', 'annotation-proof missing']],
    ['it is urgent, but only in two months', { answers: { expedited: true, expediteReason: 'funeral', neededBy: '2027-01-20' } }, ['needed-in-time fails', 'urgency-proof missing']],
    ['the photograph on file is older than a year', { answers: { photoSource: 'on-file' } }, ['photo-usable fails']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it('is valid for ten years, for five where the applicant was under 16 on the day of application', () => {
    expect([years({}), years({ ...child, registers: parent })]).toEqual(['2036-11-22', '2031-11-22']);
  });

  it('is entered as the only valid one, the lapsed one closed', () => {
    const entered = service.effects(decided(world({ ...passports(held('ordinary-passport', 'E41230000', { validUntil: '2024-05-05' })), answers: { ...again, annotations: ['formerName'] } })));
    expect(entered.map(({ kind, data }) => ({ kind, ...data }))).toEqual([
      { kind: 'end', number: 'E41230000', status: 'expired', voidedOn: today },
      expect.objectContaining({ kind: 'ordinary-passport', number: 'EA0000007', namePinyin: 'HUO, MING', previousNumber: 'E41230000', hasFingerprint: true, annotations: ['formerName'] }),
    ]);
  });

  it('costs 120 yuan, and 20 for each annotation', () => {
    expect(service.charges(decided(world({ answers: { annotations: ['formerName', 'foreignName'] } }))).map(({ yuan }) => yuan)).toEqual([120, 20, 20]);
  });

  it('lies with the city whose office was chosen, else where the applicant is registered', () => {
    expect(service.jurisdiction(decided(world({ answers: { acceptingOffice: '410702' } })))).toEqual({ kind: 'exit-entry-office', regionCode: '410702' });
    expect(service.jurisdiction(decided(world({ region: '410305', answers: { acceptingOffice: '130403' } })))).toEqual({ kind: 'exit-entry-office', regionCode: '410305' });
  });

  it('tells on its document who holds it and until when', () => {
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['霍明', 'HUO, MING', 'EA0000007', '23 November 2026', '22 November 2036']);
  });
});
