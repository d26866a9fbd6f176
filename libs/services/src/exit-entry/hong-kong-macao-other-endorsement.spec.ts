import type { TravelPermit } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { decided, troubleOf } from '../../../../test/support/assess-world.js';
import { aunt, banned, byGuardian, mother, official, parent, travellers, withoutUsual, type TravellerWorld } from '../../../../test/support/traveller-cases.js';
import { hongKongMacaoOtherEndorsement as service } from './hong-kong-macao-other-endorsement.js';
import { maxStay, otherCharge, otherLastDay, validitiesFor, type Chosen } from './other-endorsement.js';

const permit = (changes: Partial<TravelPermit> = {}) => ({ 'travel-document.hong-kong-macao-permit': { number: 'C41003501', form: 'chip', issuedOn: '2024-01-01', validUntil: '2033-12-31', status: 'valid', isSeized: false, hasFingerprint: true, endorsements: [], ...changes } });
const uscc = makeUscc('91410105MA2703501');
const company = (changes: object = {}) => ({ 'organisation.by-uscc': { uscc, name: '郑州中远贸易有限公司', status: 'active', regionCode: '410105', ...changes } });
const filed = { 'travel-document.business-filings': [{ uscc, validUntil: '2027-01-01' }] };
const insured = { 'livelihood.of-person': [{ ground: 'employment', name: '郑州中远贸易有限公司', since: '2026-05-23' }] };
const world = travellers(service, { ...permit(), 'travel-document.business-filings': [], 'travel-document.carers': [], 'livelihood.of-person': [] });
const papers = ['relation-proof', 'relative-status-proof', 'business-letter', 'entry-permit', 'talent-certificate', 'reason-proof'];
const trouble = (known: TravellerWorld): string[] => withoutUsual(troubleOf(world({ handedIn: papers, ...known })));

const trade = { endorsementType: 'S', validity: '1yM', businessRole: 'filedEnterprise', purposeDetail: '赴香港与客户签订进出口合同。', employerName: '郑州中远贸易有限公司', employerUscc: uscc };
const talent = { endorsementType: 'R', validity: '5yM', talentCategory: 'research', employerName: '洛阳某研究院', employerUscc: uscc };
const stay = { endorsementType: 'D', destination: 'macao', validity: 'byEntryPermit', purpose: 'study', entryPermitNumber: 'M123456', entryPermitExpiryDate: '2028-08-31' };
const patient = { endorsementType: 'Q', destination: 'macao', validity: '1yM', reason: 'medical' };
const carer = { ...patient, reason: 'carer', patientCaseNumber: 'HK20260001' };
const carers = (...holders: string[]) => ({ 'travel-document.carers': holders.map((holderNumber) => ({ endorsementNumber: holderNumber, patientCaseNumber: 'HK20260001', holderNumber })) });
const sibling = { relativeRelation: 'sibling', validity: '3m1', hasMinorChildWithSpouse: undefined };
const daughter = { destination: 'macao', relativeRelation: 'child', validity: '1yM', hasMinorChildWithSpouse: undefined };
const relativeHere = { relativeDocumentNumber: makeIdentityNumber('410105', '1990-01-01', 2) };

describe('an endorsement for a purpose', () => {
  it.each<[string, TravellerWorld]>([
    ['staff of a filed enterprise ask for a year', { answers: trade, registers: { ...company(), ...filed, ...insured } }],
    ['an enterprise that has not filed asks for one entry', { answers: { ...trade, businessRole: 'unfiledEnterprise', validity: '3m1' }, registers: { ...company(), ...insured } }],
    ['a trader of their own asks for one entry', { answers: { ...trade, businessRole: 'selfEmployed', validity: '3m1' }, registers: company() }],
    ['the register knows the sibling who studies there', { answers: { ...sibling, ...relativeHere }, registers: { 'population.kinship': { relation: 'sibling' } }, handedIn: ['relative-status-proof'] }],
  ])('waits for the examiner alone when %s', (_title, known) => {
    expect(trouble(known)).toEqual([]);
  });

  it.each<[string, TravellerWorld, string[]]>([
    ['a woman visits her husband who works in Hong Kong', {}, ['family-relation unknown']],
    ['a man of 63 visits his daughter for a year', { born: '1963-05-05', answers: daughter }, ['family-relation unknown']],
    ['a husband with a minor child is visited for a year', { answers: { hasMinorChildWithSpouse: true, validity: '1yM' } }, ['family-relation unknown']],
    ['a researcher works in Luoyang', { answers: talent, registers: company({ regionCode: '410305' }) }, ['talent unknown']],
    ['a patient has an appointment in Macao', { answers: patient }, ['special-reason unknown']],
    ['a second carer comes along', { answers: carer, registers: carers('A') }, ['special-reason unknown']],
    ['a stay was approved', { answers: stay }, ['stay-approval unknown']],
    ['a driver crosses the border', { answers: { ...trade, businessRole: 'crossBorderDriver' }, registers: company() }, ['business-unit unknown']],
    ['a brother is visited many times', { answers: { ...sibling, validity: '3mM' } }, ['family-relation unknown', 'validity-fits-type fails']],
    ['a man of 59 visits his daughter for a year', { born: '1967-05-05', answers: daughter }, ['family-relation unknown', 'validity-fits-type fails']],
    ['an enterprise that has not filed asks for a year', { answers: { ...trade, businessRole: 'unfiledEnterprise' }, registers: { ...company(), ...insured } }, ['validity-fits-type fails']],
    ['the enterprise has not filed this person', { answers: trade, registers: { ...company(), ...insured } }, ['business-unit fails']],
    ['the insurance is five months old', { answers: trade, registers: { ...company(), ...filed, 'livelihood.of-person': [{ ground: 'employment', name: '郑州中远贸易有限公司', since: '2026-06-23' }] } }, ['social-insurance missing']],
    ['the entry permit expired last month', { answers: { ...stay, entryPermitExpiryDate: '2026-10-23' } }, ['stay-approval fails']],
    ['a third carer comes along', { answers: carer, registers: carers('A', 'B') }, ['special-reason fails']],
    ['a carer goes to Hong Kong', { answers: { ...carer, destination: 'hongKong', validity: '3m1' } }, ['special-reason fails']],
    ['the employer was struck off', { answers: trade, registers: { ...company({ status: 'deregistered' }), ...filed, ...insured } }, ['business-unit fails']],
    ['the talent works in Xinyang', { answers: talent, registers: company({ regionCode: '411502' }) }, ['talent fails']],
    ['the employer of the talent is unknown', { answers: talent }, ['talent fails']],
    ['there is no permit', { registers: { 'travel-document.hong-kong-macao-permit': null } }, ['valid-card fails', 'family-relation unknown']],
    ['the permit is a booklet', { registers: permit({ form: 'booklet' }) }, ['valid-card fails', 'family-relation unknown']],
    ['the permit ends before the endorsement', { registers: permit({ validUntil: '2027-01-01' }) }, ['valid-card fails', 'family-relation unknown']],
    ['the same is still to be written', { registers: permit({ endorsements: [{ region: 'hong-kong', type: 'T', entries: null, usedEntries: 0, validFrom: '2026-11-20', validUntil: '2027-02-20', maxStayDays: 90, status: 'approved' }] }) }, ['valid-card fails', 'family-relation unknown']],
    ['an agent applies for someone who is in Hong Kong', { submitter: aunt, answers: { handledBy: 'agent', agentPhone: '13903710003' }, registers: { 'entry-exit-record.movements': [{ direction: 'exit', region: 'hong-kong', on: '2026-11-01' }] } }, ['family-relation unknown', 'in-mainland fails', 'authorised unknown', 'authorisation missing']],
    ['a holder renews a stay from Macao', { answers: stay, registers: { 'entry-exit-record.movements': [{ direction: 'exit', region: 'macao', on: '2026-11-01' }] } }, ['stay-approval unknown']],
    ['a court has barred the applicant', { registers: banned('civil-court-order') }, ['family-relation unknown', 'not-exit-banned fails']],
    ['registered personnel do not say so', { registers: official }, ['family-relation unknown', 'registered-personnel-consent fails']],
    ['a mother comes with her child', { born: '2015-05-05', submitter: mother, answers: byGuardian, registers: parent }, ['family-relation unknown']],
    ['an agent comes with a child', { born: '2015-05-05', submitter: aunt, answers: { handledBy: 'agent', agentPhone: '13903710003' } }, ['family-relation unknown', 'identity-proven unknown', 'minor-guardian unknown', 'authorised unknown', 'authorisation missing']],
    ['a child applies alone', { born: '2015-05-05' }, ['family-relation unknown', 'identity-proven unknown', 'minor-guardian fails']],
    ['a mother comes for a grown son', { submitter: mother, answers: byGuardian, registers: parent }, ['family-relation unknown', 'minor-guardian fails']],
    ['nothing is handed in', { handedIn: [] }, ['family-relation unknown', 'relation-proof missing', 'relative-status-proof missing']],
  ])('waits for more when %s', (_title, known, expected) => {
    expect(trouble(known)).toEqual(expected);
  });

  it('is not for a cousin, and names the code of the employer', () => {
    expect(() => world({ answers: { relativeRelation: 'cousin' } })).toThrow('relativeRelation');
    expect(() => world({ answers: { ...trade, employerUscc: undefined } })).toThrow('employerUscc');
  });

  it.each<[string, Chosen, number, number | null]>([
    ['three months of family visits', { endorsementType: 'T', relativeRelation: 'spouse', validity: '3mM' }, 80, 90],
    ['one visit to a sibling', { endorsementType: 'T', relativeRelation: 'sibling', validity: '3m1' }, 15, 14],
    ['two entries', { endorsementType: 'Q', validity: '3m2' }, 30, 14],
    ['five years of talent', { endorsementType: 'R', validity: '5yM' }, 240, 30],
    ['two years of talent', { endorsementType: 'R', validity: '2yM' }, 120, 30],
    ['a stay of two and a half years', { endorsementType: 'D', validity: 'byEntryPermit', entryPermitExpiryDate: '2029-05-01' }, 160, null],
  ])('costs by entries and length, and says how long a stay may be: %s', (_title, chosen, yuan, days) => {
    expect([otherCharge(chosen, '2026-11-23').yuan, maxStay(chosen)]).toEqual([yuan, days]);
  });

  it('never lasts longer than the permit', () => {
    expect(otherLastDay({ validity: '1yM' }, '2026-11-23', '2027-01-01')).toBe('2027-01-01');
    expect(validitiesFor({ endorsementType: 'Q', destination: 'macao', reason: 'medical' }, 30)).toContain('1yM');
    expect(validitiesFor({ endorsementType: 'Q', destination: 'hongKong', reason: 'medical' }, 30)).not.toContain('1yM');
  });

  it('is added to the card, and a carer to the patient', () => {
    const effects = (known: TravellerWorld) => service.effects(decided(world(known))).map(({ data }) => data);
    expect(effects({})).toEqual([{ number: '410000000007H', permitNumber: 'C41003501', region: 'hong-kong', type: 'T', entries: null, validFrom: '2026-11-23', validUntil: '2027-02-23', maxStayDays: 90 }]);
    expect(effects({ answers: carer })).toMatchObject([{ number: '410000000007M', region: 'macao', type: 'Q', validUntil: '2027-11-23' }, { endorsementNumber: '410000000007M', patientCaseNumber: 'HK20260001' }]);
    expect(effects({ registers: { 'travel-document.hong-kong-macao-permit': null } })).toEqual([]);
  });

  it('lies with the office that was chosen, for talents with that of the employer', () => {
    expect(service.jurisdiction(decided(world({ answers: { acceptingOffice: '410702' } })))).toMatchObject({ regionCode: '410702' });
    expect(service.jurisdiction(decided(world({ answers: talent, registers: company({ regionCode: '410305' }) })))).toMatchObject({ regionCode: '410305' });
  });

  it('tells what it allows', () => {
    const values = (known: TravellerWorld) => service.result.rows(decided(world(known))).map(({ value }) => value.en);
    expect(values({})).toEqual(['霍明', 'C41003501', 'Family visit (T)', 'Hong Kong', 'Three months, multiple', '23 February 2027', '90 days']);
    expect(values({ answers: stay })).toContain('As the entry permit says');
  });
});
