import type { ForeignPermit, Party } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { crossing, foreigner, judged, lodging, visiting, visitor } from '../../../../test/support/foreigner-cases.js';
import { foreignerStayPermit as service } from './foreigner-stay-permit.js';

interface World {
  readonly submitter?: Party;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const visaFree = { 'entry-exit-record.latest': crossing({ admittedAs: 'visa-free' }), 'exit-entry.visa': null };

/** Somebody who entered visa-free for 30 days asks for 30 more. */
const world = ({ submitter = visitor, registers = {}, answers, handedIn = ['ground-proof'] }: World): Assessed => assessed(service, { submitter, answers, handedIn, registers: { ...visiting, ...visaFree, ...registers } });
const doubts = (known: World): string[] => troubleOf(world(known)).filter((trouble) => !judged.includes(trouble));
const effects = (known: World) => service.effects(decided(world(known))).map(({ kind, data }) => [kind, data]);

const permit = (changes: Partial<ForeignPermit> = {}): ForeignPermit => ({ number: 'JL1', kind: 'residence', category: 'work', passportNumber: visitor.documentNumber, validFrom: '2025-12-01', validUntil: '2026-12-08', tiedTo: null, endorsement: null, status: 'valid', ...changes });
const teacher: World = {
  answers: { reason: 'residenceEnded', requestedDays: 20, foreignerResidencePermitNumber: 'JL1', residenceEndReason: 'jobEnded', departureTicket: '2026年12月5日 CZ345 郑州至法兰克福' },
  registers: { 'exit-entry.foreign-permits': [permit()] },
};
const renounced = { reason: 'renounced', requestedDays: 180, renunciationCertificateNumber: 'TJ123', formerIdNumber: makeIdentityNumber('410105', '1981-05-02', 2) };
const parent: Party = { name: 'OKAFOR NGOZI', documentType: 'passport', documentNumber: 'A01234567' };
const baby = { name: 'OKAFOR ADA', documentType: 'passport', documentNumber: 'T410123456' };
const newborn: World = {
  submitter: parent,
  answers: {
    reason: 'newborn',
    handledBy: 'relative',
    subject: baby,
    agentPhone: '13903710077',
    agentRelation: 'relative',
    representationGround: 'under16',
    childBirthDate: '2026-10-14',
    childSex: 'female',
    childNationality: 'NGA',
    parentPassportNumbers: [{ passportNumber: parent.documentNumber }],
    birthCertificateNumber: 'T410123456',
    requestedDays: 15,
  },
  handedIn: ['ground-proof', 'relation-proof', 'passport'],
  registers: { 'entry-exit-record.latest': null, 'accommodation.of-guest': [lodging()], 'exit-entry.foreigner': foreigner({ name: baby.name, documentNumber: parent.documentNumber }), 'birth-certificate.by-number': { motherNumber: parent.documentNumber, fatherNumber: null, status: 'valid' } },
};
const agent = { 'organisation.by-uscc': { status: 'active' } };
const crew = { reason: 'crew', seafarerDocumentNumber: 'H1', shippingAgentUscc: makeUscc('91410105MA3600009'), requestedDays: 20 };

describe('a stay permit', () => {
  it.each<[string, World]>([
    ['somebody who entered visa-free broke a leg and needs 30 more days', {}],
    ['a teacher whose contract ended stays until the flight', teacher],
    ['a crew leaves the port city', { answers: crew, registers: { ...agent, 'entry-exit-record.latest': crossing({ admittedAs: 'crew' }) }, handedIn: ['ground-proof', 'seafarer-guarantee'] }],
    ['a damaged permit is replaced', { answers: { applicationKind: 'replacement', replacementReason: 'damaged', licenceNumber: 'TL1' }, registers: { 'exit-entry.foreign-permits': [permit({ number: 'TL1', kind: 'stay', category: 'visaFree' })] } }],
  ])('waits for nothing but the officers when %s', (_title, known) => {
    expect(doubts(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['someone who renounced nationality needs 180 days', { answers: renounced, handedIn: ['ground-proof', 'renunciation-certificate'] }, ['ground unknown']],
    ['parents register a baby of 40 days', newborn, ['authorised unknown', 'suitable-to-remain unknown']],
    ['a baby is registered 70 days after birth', { ...newborn, answers: { ...newborn.answers, childBirthDate: '2026-09-14' } }, ['authorised unknown', 'suitable-to-remain unknown']],
    ['the parents may stay for 15 days only', { ...newborn, answers: { ...newborn.answers, requestedDays: 16 } }, ['authorised unknown', 'suitable-to-remain unknown', 'term-limit fails']],
    ['the health authority does not know the birth', { ...newborn, registers: { ...newborn.registers, 'birth-certificate.by-number': null } }, ['ground unknown', 'authorised unknown', 'suitable-to-remain unknown', 'birth-certificate missing']],
    ['the passport named as a parent’s is of a stranger, whose stay is not told', { ...newborn, answers: { ...newborn.answers, requestedDays: 16 }, registers: { ...newborn.registers, 'birth-certificate.by-number': null } }, ['ground unknown', 'authorised unknown', 'suitable-to-remain unknown', 'birth-certificate missing']],
    ['the certificate names another mother', { ...newborn, registers: { ...newborn.registers, 'birth-certificate.by-number': { motherNumber: 'X7654321', fatherNumber: null, status: 'valid' } } }, ['authorised unknown', 'suitable-to-remain unknown', 'ground fails']],
    ['no parent is known', { ...newborn, registers: { ...newborn.registers, 'exit-entry.foreigner': null } }, ['ground unknown', 'subject-verified unknown', 'authorised unknown', 'suitable-to-remain unknown', 'identity missing']],
    ['a holder of a tourist visa asks for it', { registers: { 'entry-exit-record.latest': crossing() } }, ['ground fails']],
    ['nobody noted how they entered', { registers: { 'entry-exit-record.latest': crossing({ admittedAs: null }) } }, ['ground unknown']],
    ['60 days are asked for after a residence ended', { ...teacher, answers: { ...teacher.answers, requestedDays: 60 } }, ['term-limit fails']],
    ['the visa-free stay was shorter than what is asked for', { answers: { requestedDays: 31 } }, ['term-limit fails']],
    ['a visa-free stay was extended before', { registers: { 'exit-entry.foreign-permits': [permit({ number: 'TL1', kind: 'stay', category: 'visaFree', validFrom: '2026-11-10' })] } }, ['term-limit unknown']],
    ['the former residence permit is not theirs', { ...teacher, answers: { ...teacher.answers, foreignerResidencePermitNumber: 'JL9' } }, ['ground fails']],
    ['a household is still registered and there is no certificate', { answers: renounced, registers: { 'population.registration': { status: 'active' } } }, ['ground fails', 'renunciation-certificate missing']],
    ['the number of another citizen is given as the former one, of whom nothing is told', { answers: { ...renounced, formerIdNumber: makeIdentityNumber('410105', '1990-01-01', 3) }, registers: { 'population.registration': { status: 'active' } }, handedIn: ['ground-proof', 'renunciation-certificate'] }, ['ground unknown']],
    ['an order to leave is open', { registers: { 'exit-entry.stay-measures': [{ kind: 'order-to-leave', decidedOn: '2026-11-20', closedOn: null }] } }, ['suitable-to-remain fails']],
    ['they do not lodge at the address', { answers: { residentialAddress: '河南省郑州市金水区文化路9号' } }, ['accommodation-registered fails']],
    ['the stay has ended', { registers: { 'exit-entry.foreigner': foreigner({ permitUntil: '2026-11-20' }) } }, ['term-limit fails', 'lawful-or-exempt fails', 'identity missing']],
    ['the shipping agent is struck off', { answers: crew, registers: { 'entry-exit-record.latest': crossing({ admittedAs: 'crew' }) }, handedIn: ['ground-proof'] }, ['ground fails', 'seafarer-guarantee missing']],
    ['a crew entered as something else', { answers: crew, registers: agent, handedIn: ['ground-proof', 'seafarer-guarantee'] }, ['ground unknown']],
    ['a flight was cancelled', { answers: { reason: 'cannotLeaveInTime', departureTicket: '2026年12月20日' } }, ['ground unknown']],
    ['there is no permit to change', { answers: { applicationKind: 'change', licenceNumber: 'TL1' } }, ['ground fails']],
    ['a lost permit was not reported', { answers: { applicationKind: 'replacement', replacementReason: 'lost', licenceNumber: 'TL1' }, registers: { 'exit-entry.foreign-permits': [permit({ number: 'TL1', kind: 'stay', category: 'visaFree' })] } }, ['loss-report missing']],
  ])('is in doubt when %s', (_title, known, expected) => {
    expect([...doubts(known)].sort()).toEqual([...expected].sort());
  });

  it.each<[string, object, string]>([
    ['200 days', { requestedDays: 200 }, 'requestedDays'],
    ['a newborn who applies', { reason: 'newborn' }, 'reason'],
    ['a child of Chinese nationality', { ...newborn.answers, childNationality: 'CHN' }, 'childNationality'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('goes on where the visa-free stay ends', () => {
    expect(effects({})).toEqual([
      ['issue-foreign-permit', { number: 'TL410000000007', holderNumber: visitor.documentNumber, kind: 'stay', category: 'visaFree', passportNumber: visitor.documentNumber, validFrom: today, validUntil: '2027-01-07', tiedTo: null, endorsement: null, issuedBy: '中心派出所' }],
      ['allow-stay', { documentNumber: visitor.documentNumber, permitUntil: '2027-01-07' }],
    ]);
  });

  it('ends the residence, or the permit that it replaces', () => {
    expect(effects(teacher).map(([kind, data]) => [kind, (data as { status?: string; validUntil?: string }).status ?? (data as { validUntil?: string }).validUntil])).toEqual([
      ['end-foreign-permit', 'ended'],
      ['issue-foreign-permit', '2026-12-13'],
      ['allow-stay', undefined],
    ]);
    const lost = { applicationKind: 'replacement', replacementReason: 'stolen', licenceNumber: 'TL1' };
    expect(effects({ answers: lost, registers: { 'exit-entry.foreign-permits': [permit({ number: 'TL1', kind: 'stay' })] } })).toMatchObject([['end-foreign-permit', { status: 'void-stolen' }], ['issue-foreign-permit', { validUntil: '2026-12-08' }], ['allow-stay', {}]]);
  });

  it('costs 160 yuan and says until when they may stay', () => {
    expect(service.charges(decided(world({})))).toEqual([{ name: { zh: '停留证件费', en: 'Fee for a stay permit' }, yuan: 160 }]);
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['MUELLER THOMAS  C01X00T47', 'First issue', 'Entered visa-free and needs to stay longer', 'TL410000000007', '7 January 2027']);
  });

  it('lies with the office of the place where they lodge, and is refused for good', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'exit-entry-office', regionCode: '410105' });
    expect(service.finalUnder?.en).toContain('Article 36');
  });
});
