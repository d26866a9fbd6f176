import type { Party } from '@yichuang/definition';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { aunt, banned, byAgent, byGuardian, mother, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { exitEntryPermit as service } from './exit-entry-permit.js';

const papers = ['foreign-passport', 'parents-documents'];
const asks = travellers(service, { 'travel-document.loss-reports': [] });
const here = (known: TravellerWorld): string[] => withoutUsual(troubleOf(asks({ handedIn: papers, ...known })));

const born = '2023-05-05';
const british = { 'exit-entry.foreigner': { documentNumber: '535003501', birthDate: born, nationality: 'GBR' } };
const child: TravellerWorld = { born, submitter: mother, answers: byGuardian, registers: { ...parent, ...british } };
const studies = { handledBy: 'self', reason: 'mainlandStayHolder', documentType: 'hkMacaoPermit', documentState: 'expired', documentNumber: 'C41003501', destination: 'MAC' };
const stay = (changes: object = {}, permit: object = {}) => ({ 'travel-document.hong-kong-macao-permit': { number: 'C41003501', status: 'valid', validUntil: '2030-01-01', endorsements: [{ region: 'macao', type: 'D', validUntil: '2026-10-01', status: 'expired', ...changes }], ...permit } });

const fromHongKong: Party = { name: '陈大文', documentType: 'hong-kong-macao-permit', documentNumber: 'H12345678' };
const returns = { handledBy: 'self', reason: 'hkMacaoReturn', hkMacaoIdNumber: 'A123456(7)', documentType: 'homeReturnPermit', documentState: 'lost', destination: 'HKG' };
const document = (changes: object = {}) => ({ 'travel-document.of-compatriot': { number: 'H12345678', name: '陈大文', kind: 'home-return-permit', birthDate: '1990-01-01', status: 'void-lost', issuedOn: '2020-01-01', validUntil: '2030-01-01', ...changes } });
const home = (registers: object = {}, answers: object = {}): Assessed =>
  assessed(service, { submitter: fromHongKong, answers: { ...returns, ...answers }, registers: { 'exit-ban.of-person': [], 'entry-exit-record.movements': [{ direction: 'entry', region: 'hong-kong', on: '2026-10-01' }], 'travel-document.of-holder': [], 'travel-document.loss-reports': [], ...document(), ...registers } });
const report = { number: 'YS1', holderName: '陈大文', documentType: 'homeReturnPermit', reportedOn: '2026-11-01' };
const reported = { 'travel-document.loss-reports': [report] };
const named = { lossReportNumber: 'YS01' };
const stillValid = document({ status: 'valid' });

describe('an exit-entry permit', () => {
  it.each<[string, string[]]>([
    ['a child of 3, registered in Zhengzhou, holds a British passport', here(child)],
    ['a student’s stay endorsement lapsed while home in Henan', here({ answers: studies, registers: stay() })],
    ['a student’s permit has ended', here({ answers: studies, registers: stay({ status: 'valid', validUntil: '2027-07-01' }, { validUntil: '2026-11-01' }) })],
    ['a student’s permit was lost and reported', here({ answers: { ...studies, documentState: 'lost' }, registers: stay({}, { status: 'void-lost' }) })],
    ['a resident of Hong Kong lost the home return permit and reported it', withoutUsual(troubleOf(home()))],
    ['the loss was reported apart', withoutUsual(troubleOf(home({ ...stillValid, ...reported })))],
    ['the report is named', withoutUsual(troubleOf(home({ ...stillValid, 'travel-document.loss-report': report }, named)))],
    ['the home return permit has ended', withoutUsual(troubleOf(home(document({ status: 'valid', validUntil: '2026-11-01' }), { documentState: 'expired' })))],
  ])('waits for the examiner alone when %s', (_title, found) => {
    expect(found).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['a trader of Zhoukou wants to trade with Vietnam', here({ region: '411602', answers: { handledBy: 'self', reason: 'borderTrade', destination: 'VNM' } }), ['not-border-business fails']],
    ['an adult of 24 claims a conflict of nationality', here({ born: '2002-05-05' }), ['ground fails', 'birth-certificate missing']],
    ['the home return permit is valid and in hand', withoutUsual(troubleOf(home(stillValid, { documentState: 'expired' }))), ['ground fails']],
    ['the home return permit is damaged', withoutUsual(troubleOf(home(stillValid, { documentState: 'damaged' }))), ['ground unknown']],
    ['the home return permit is in no register', withoutUsual(troubleOf(home({ 'travel-document.of-compatriot': null }))), ['ground unknown', 'loss-reported fails', 'identity missing', 'loss-statement missing']],
    ['the loss was not reported', withoutUsual(troubleOf(home(stillValid))), ['loss-reported fails', 'loss-statement missing']],
    ['the report that is named is of somebody else', withoutUsual(troubleOf(home({ ...stillValid, 'travel-document.loss-report': { ...report, holderName: '李小文' } }, named))), ['loss-reported fails', 'loss-statement missing']],
    ['the report is about the permit before this one', withoutUsual(troubleOf(home({ ...stillValid, 'travel-document.loss-reports': [{ ...report, reportedOn: '2019-05-01' }] }))), ['loss-reported fails', 'loss-statement missing']],
    ['a passport was reported, not the permit', withoutUsual(troubleOf(home({ ...stillValid, 'travel-document.loss-reports': [{ ...report, documentType: 'passport' }] }))), ['loss-reported fails', 'loss-statement missing']],
    ['the child was born abroad and is not registered here', here({ ...child, person: null, registers: { ...parent } }), ['ground unknown', 'subject-verified fails', 'identity missing']],
    ['the foreign passport is in no register', here({ ...child, registers: parent }), ['ground unknown']],
    ['the departure is five months ahead', here({ ...child, answers: { ...byGuardian, plannedDepartureDate: '2027-04-23' } }), ['departure-in-time fails']],
    ['the stay endorsement is valid', here({ answers: studies, registers: stay({ status: 'valid', validUntil: '2027-07-01' }) }), ['ground fails']],
    ['there is no stay endorsement', here({ answers: studies, registers: stay({ type: 'G' }) }), ['ground fails']],
    ['the permit with the stay is damaged', here({ answers: { ...studies, documentState: 'damaged' }, registers: stay() }), ['ground unknown']],
    ['there is another reason', here({ answers: { handledBy: 'self', reason: 'other' } }), ['ground unknown']],
    ['the applicant has left', here({ answers: studies, registers: { ...stay(), 'entry-exit-record.movements': [{ direction: 'exit', region: 'macao', on: '2026-11-01' }] } }), ['in-mainland fails']],
    ['the applicant is barred from leaving', here({ answers: studies, registers: { ...stay(), ...banned('other-statutory') } }), ['not-exit-banned fails']],
    ['a child of 17 applies alone', here({ born: '2009-05-05', answers: studies, registers: stay() }), ['guardian fails']],
    ['a mother comes for a grown son', here({ submitter: mother, answers: { ...studies, ...byGuardian }, registers: { ...stay(), ...parent } }), ['guardian fails']],
    ['an aunt comes without delegation', here({ ...child, submitter: aunt, answers: byAgent }), ['authorised unknown', 'guardian-consent unknown', 'authorisation missing']],
    ['no register knows the guardian', here({ ...child, registers: british }), ['guardian unknown', 'guardianship unknown', 'birth-certificate missing', 'guardian-identity missing', 'guardianship-proof missing']],
    ['it is urgent in two months only', here({ ...child, answers: { ...byGuardian, expedited: true, expediteReason: 'funeral', neededBy: '2027-01-23' } }), ['needed-in-time fails', 'urgency-proof missing']],
  ])('waits for more when %s', (_title, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('returns to Hong Kong or Macao only', () => {
    expect(() => home({}, { destination: 'GBR' })).toThrow('destination');
  });

  it('is issued for three months and one journey, in place of an earlier one', () => {
    const earlier = { 'travel-document.of-holder': [{ kind: 'exit-entry-permit', number: 'ZA0000001', status: 'valid', validUntil: '2026-12-01' }] };
    expect(service.effects(decided(home(earlier))).map(({ data }) => data)).toMatchObject([
      { number: 'ZA0000001', status: 'void-replaced', voidedOn: today },
      { kind: 'exit-entry-permit', number: 'ZA0000007', holderNumber: 'H12345678', validUntil: '2027-02-23', entries: 1 },
    ]);
    expect(service.charges(decided(home())).map(({ yuan }) => yuan)).toEqual([15]);
    expect(service.jurisdiction(decided(home({}, { acceptingOffice: '410302' })))).toEqual({ kind: 'exit-entry-office', regionCode: '410302' });
  });

  it('tells for how many journeys it is', () => {
    expect(service.result.rows(decided(home())).map(({ value }) => value.en)).toContain('One exit');
    expect(service.result.rows(decided(asks(child))).map(({ value }) => value.en)).toContain('One exit and entry');
  });
});
