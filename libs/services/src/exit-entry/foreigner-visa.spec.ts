import type { ForeignVisa, LossReport, Party } from '@yichuang/definition';
import { makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { crossing, foreigner, HOME, judged, lodging, visa, visiting, visitor } from '../../../../test/support/foreigner-cases.js';
import { foreignerVisa as service } from './foreigner-visa.js';

interface World {
  readonly submitter?: Party;
  readonly visa?: Partial<ForeignVisa> | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const uscc = makeUscc('91410105MA3600101');
const inviter = { 'organisation.by-uscc': { uscc, name: '郑州嵩岳精密机械有限公司', status: 'active' } };

/** An engineer on a business visa, invited by a company, asks for 30 more days 15 days before the end. */
function world({ submitter = visitor, visa: changed = {}, registers = {}, answers, handedIn = ['purpose-proof'] }: World): Assessed {
  return assessed(service, { submitter, answers, handedIn, registers: { ...visiting, 'exit-entry.visa': changed && visa(changed), ...inviter, ...registers } });
}
/** What is in doubt besides what an officer judges anyway. */
const doubts = (known: World): string[] => troubleOf(world(known)).filter((trouble) => !judged.includes(trouble));

const report: LossReport = { number: 'YS1', holderNumber: 'OLD12345', holderName: visitor.name, documentType: 'foreignPassport', documentNumber: 'OLD12345', reason: 'lost', reportedOn: '2026-11-15' };
const change = { applicationKind: 'change', requestedCategory: 'M', requestedEntries: '1', reason: 'reEntry' };
const replacement = { applicationKind: 'replacement', inviterType: 'none' };
const agent: Party = { name: 'SCHMIDT ANNA', documentType: 'passport', documentNumber: 'C01X00T99' };
const byAgent = (representationGround: string, handledBy = 'agent') => ({ handledBy, representationGround, subject: visitor, agentPhone: '13903710076', agentRelation: 'inviter', lastEntryDate: '2026-11-08' });
const authorised = { 'delegation.granted': { grantedOn: today, validUntil: today } };

describe('a visa of a foreigner', () => {
  it.each<[string, World]>([
    ['an engineer asks for 30 more days in time, with a letter of an active company', {}],
    ['it is asked for exactly seven days before the end', { visa: { stayUntil: '2026-11-30' } }],
    ['a tourist needs no inviter', { visa: { category: 'L' }, answers: { visaCategory: 'L', inviterType: 'none' } }],
    ['a friend in Henan invites', { answers: { inviterType: 'person', inviter: { name: '虞和', documentType: 'passport', documentNumber: 'AB12345' } }, registers: { 'population.person': null, 'exit-entry.foreigner': foreigner({ name: '虞和' }) } }],
    ['the visa in the old passport goes into the new one', { visa: { passportNumber: 'OLD12345' }, answers: { ...change, reason: 'newPassport', inviterType: 'none' }, handedIn: [] }],
    ['the page of the visa was torn, the passport is intact', { visa: { category: 'F' }, answers: { ...replacement, visaCategory: 'F', reason: 'damaged' }, handedIn: [] }],
    ['the passport was lost, the loss is reported and a new passport held', { visa: { passportNumber: 'OLD12345' }, answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' }, registers: { 'travel-document.loss-report': report }, handedIn: [] }],
  ])('waits for nothing but the officers when %s', (_title, known) => {
    expect(doubts(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['20 of 30 days were extended and 20 more are asked for', { visa: { extendedDays: 20 }, answers: { requestedDays: 20 } }, ['extension-limit fails']],
    ['it is asked for two days before the end', { visa: { stayUntil: '2026-11-25' } }, ['filed-in-time fails']],
    ['the visa is for work', { visa: { category: 'Z' } }, ['visa-extendable fails']],
    ['the visa is of a group', { visa: { isGroup: true } }, ['visa-extendable fails']],
    ['the visa is for transit', { visa: { category: 'G' } }, ['visa-extendable unknown']],
    ['the stay ended last week', { visa: { stayUntil: '2026-11-16' }, registers: { 'exit-entry.foreigner': foreigner({ permitUntil: '2026-11-16' }) } }, ['lawful-stay fails', 'filed-in-time fails', 'identity missing']],
    ['they have left', { registers: { 'entry-exit-record.latest': crossing({ direction: 'exit' }) } }, ['lawful-stay fails']],
    ['no register knows a visa', { visa: null, answers: { visaCategory: 'M', stayEndDate: '2026-12-08' } }, ['filed-in-time unknown', 'extension-limit unknown', 'visa-extendable unknown', 'register-agrees fails']],
    ['they lodge in another province', { registers: { 'accommodation.of-guest': [] } }, ['accommodation-registered fails', 'accommodation-proof missing']],
    ['they moved without registering', { answers: { residentialAddress: '河南省郑州市金水区文化路9号' } }, ['accommodation-registered fails']],
    ['the registration ended', { registers: { 'accommodation.of-guest': [lodging({ plannedUntil: '2026-11-20' })] } }, ['accommodation-registered fails', 'accommodation-proof missing']],
    ['the inviting company is struck off', { registers: { 'organisation.by-uscc': { uscc, status: 'deregistered' } } }, ['invitation fails']],
    ['nobody knows the person who invites', { answers: { inviterType: 'person', inviter: { name: '虞和', documentType: 'passport', documentNumber: 'AB12345' } } }, ['invitation unknown']],
    ['the passport ends before the stay would', { answers: { passportExpiryDate: '2027-01-07' } }, ['passport-valid fails']],
    ['the passport was reported lost', { registers: { 'travel-document.loss-reports': [{ ...report, documentNumber: visitor.documentNumber }] } }, ['passport-valid fails']],
    ['the passport is diplomatic', { answers: { passportType: 'diplomatic' } }, ['passport-valid unknown']],
    ['an order to leave is open', { registers: { 'exit-entry.stay-measures': [{ kind: 'order-to-leave', decidedOn: '2026-11-20', closedOn: null }] } }, ['suitable-to-remain fails']],
    ['a case of illegal stay was closed', { registers: { 'exit-entry.stay-measures': [{ kind: 'illegal-stay', decidedOn: '2024-01-01', closedOn: '2024-02-01' }] } }, ['suitable-to-remain unknown']],
    ['the visa is in the present passport already', { answers: { ...change, reason: 'newPassport' } }, ['change-ground fails']],
    ['a visa of one person is to leave a group', { answers: { ...change, reason: 'groupSeparation' } }, ['change-ground fails']],
    ['another entry is needed', { answers: change }, ['change-ground unknown']],
    ['the visa is void', { visa: { status: 'void' } }, ['visa-extendable fails']],
    ['the visa to change was used for residence', { visa: { status: 'used-for-residence' }, answers: change }, ['change-ground fails']],
    ['the visa to replace was replaced', { visa: { status: 'replaced' }, answers: { ...replacement, reason: 'damaged' }, handedIn: [] }, ['replacement-ground fails']],
    ['the report that is named is of someone else', { answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' }, registers: { 'travel-document.loss-report': { ...report, holderName: 'SCHMIDT ANNA' } }, handedIn: [] }, ['replacement-ground fails', 'loss-report missing']],
    ['there is no visa to change', { visa: null, answers: change }, ['change-ground fails']],
    ['there is no visa to replace', { visa: null, answers: { ...replacement, reason: 'damaged' }, handedIn: [] }, ['replacement-ground fails']],
    ['the report that is named is of another passport than the one with the visa', { visa: { passportNumber: 'OLD99999' }, answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' }, registers: { 'travel-document.loss-report': report }, handedIn: [] }, ['replacement-ground unknown', 'loss-report missing']],
    ['a passport was reported years ago, and the loss of this one was not', { visa: { passportNumber: 'OLD99999' }, answers: { ...replacement, reason: 'stolen', lossReportNumber: 'YS9' }, registers: { 'travel-document.loss-reports': [{ ...report, reportedOn: '2020-03-01' }] }, handedIn: [] }, ['replacement-ground fails', 'loss-report missing']],
    ['a loss was not reported', { answers: { ...replacement, reason: 'stolen', lossReportNumber: 'YS9' }, handedIn: [] }, ['replacement-ground fails', 'loss-report missing']],
    ['the lost passport is still the one of the account', { answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' }, registers: { 'travel-document.loss-report': { ...report, documentNumber: visitor.documentNumber } }, handedIn: [] }, ['replacement-ground fails', 'loss-report missing']],
    ['someone of 60 is represented', { submitter: agent, answers: byAgent('aged60'), registers: { ...authorised, 'exit-entry.foreigner': foreigner({ birthDate: '1966-11-23' }) } }, ['suitable-to-remain unknown']],
    ['someone of 45 is represented for age', { submitter: agent, answers: byAgent('aged60'), registers: authorised }, ['suitable-to-remain unknown', 'representation-allowed fails']],
    ['someone is represented as a talent', { submitter: agent, answers: byAgent('talent'), registers: authorised }, ['suitable-to-remain unknown', 'representation-allowed fails']],
    ['someone ill is represented', { submitter: agent, answers: byAgent('illness'), registers: authorised }, ['suitable-to-remain unknown', 'representation-allowed unknown']],
    ['a good record of stay is the ground of representation', { submitter: agent, answers: byAgent('goodRecord'), registers: authorised }, ['suitable-to-remain unknown', 'representation-allowed unknown']],
    ['a measure is open and another person applies, who is told nothing', { submitter: agent, answers: byAgent('illness'), registers: { ...authorised, 'exit-entry.stay-measures': [{ kind: 'expulsion', decidedOn: '2026-11-20', closedOn: null }] } }, ['suitable-to-remain unknown', 'representation-allowed unknown']],
    ['a relative brings no proof', { submitter: agent, answers: byAgent('illness', 'relative') }, ['authorised unknown', 'suitable-to-remain unknown', 'representation-allowed unknown', 'relation-proof missing']],
  ])('is in doubt when %s', (_title, known, expected) => {
    expect([...doubts(known)].sort()).toEqual([...expected].sort());
  });

  it.each<[string, object, string]>([
    ['a reason of loss for a change', { ...change, reason: 'lost', lossReportNumber: 'YS1' }, 'reason'],
    ['no inviter on a business visa', { visaCategory: 'M', inviterType: 'none' }, 'inviterType'],
    ['a short reason', { purposeDetail: '旅游' }, 'purposeDetail'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('costs 160 yuan, and what its entries cost when somebody is to enter again', () => {
    const cost = (answers: object) => service.charges(decided(world({ answers: { ...answers } }))).map(({ yuan }) => yuan);
    expect([cost({}), cost(change), cost({ ...change, requestedEntries: '1yM' }), cost({ ...change, requestedEntries: '2', reason: 'permittedPurposeChange' })]).toEqual([[160], [168], [672], [160]]);
  });

  it('adds the days to the present stay', () => {
    expect(service.effects(decided(world({ visa: { extendedDays: 5 }, answers: { requestedDays: 20 } }))).map(({ data }) => data)).toEqual([
      { number: 'CV0000001', stayUntil: '2026-12-28', extendedDays: 25 },
      { documentNumber: visitor.documentNumber, permitUntil: '2026-12-28' },
    ]);
  });

  it('puts another visa in the place of one that is changed or lost', () => {
    const changed = service.effects(decided(world({ answers: { ...change, requestedEntries: '2', requestedCategory: 'F' } })));
    expect(changed.map(({ data }) => data)).toEqual([
      { number: 'CV0000001', status: 'replaced' },
      { number: 'V410000000007', holderNumber: visitor.documentNumber, passportNumber: visitor.documentNumber, category: 'F', entries: '2', entryBy: '2027-05-23', durationOfStay: 30, stayUntil: '2026-12-08', issuedOn: today, issuedBy: '中心派出所' },
    ]);
    const lost = service.effects(decided(world({ answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' } })));
    expect(lost.map(({ data }) => data)).toMatchObject([{ status: 'void' }, { category: 'M', entries: '1', entryBy: '2026-12-31' }]);
    expect(service.effects(decided(world({ visa: { status: 'void' }, answers: { ...replacement, reason: 'lost', lossReportNumber: 'YS1' } }))).map(({ kind }) => kind)).toEqual(['issue-visa']);
    expect(service.effects(decided(world({ visa: null, answers: { ...replacement, reason: 'damaged', visaCategory: 'M' } })))).toEqual([]);
  });

  it('tells on its document until when they may stay', () => {
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['MUELLER THOMAS  C01X00T47', 'Extension of stay', 'CV0000001', 'Business (M)', 'One', '7 January 2027']);
  });

  it('lies with the office of the place where they lodge', () => {
    expect(service.jurisdiction(decided(world({ registers: { 'accommodation.of-guest': [lodging({ regionCode: '410203' })] } })))).toEqual({ kind: 'exit-entry-office', regionCode: '410203' });
    expect(world({}).request.form.residentialAddress).toBe(HOME);
  });

  it('is refused for good', () => {
    expect(service.finalUnder?.zh).toBe('《出境入境管理法》第三十六条');
  });
});
