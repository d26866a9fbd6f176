import type { Answers, Field, Office, SeenFacts, Service } from '@yichuang/definition';
import { addDays, civilDateOf, endOfDay, startOfDay, workingCalendar } from '@yichuang/kernel';
import fc from 'fast-check';

import { gravePlainService, layeredPlainService, plainService } from '../../../../test/support/plain-service.js';
import { append, firstBrokenLine, receivedAction, type Action } from '../action-log.js';
import type { Act, Done } from '../acts/act.js';
import { acts } from '../acts/index.js';
import { examinersOf } from '../acts/examination.js';
import { ledgerOf, nextDeadline, periodsOf, type Ledger } from '../ledger.js';
import { isFinal, mayWithdraw, type ActionKind } from '../lifecycle.js';
import type { Officer } from '../officer.js';
import { lapse, remind } from '../sweep/lapse.js';
import { consequences } from './consequences.js';
import { officersWho, type OpenCase } from './open-case.js';
import { permission } from './permission.js';

const office: Office = { code: '410100-bureau', name: { zh: '郑州市公安局', en: 'Zhengzhou Public Security Bureau' }, regionCode: '410100' };
const elsewhere: Office = { ...office, code: '410300-bureau' };
const applicant = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
const seen: SeenFacts = { registered: { register: 'population', query: 'person', key: applicant.documentNumber, seenAt: '2026-11-23T00:00:00Z', value: { idNumber: applicant.documentNumber, name: '曹斌' } } };
const officers: readonly Officer[] = (['clerk', 'examiner', 'examiner', 'decider', 'decider', 'supervisor'] as const).map((role, index) => ({ id: index + 1, role, name: role, offices: [office.code, elsewhere.code], skills: ['household'] }));

/** One thing that may happen: some time passes, and then somebody or the law acts. */
type Happening = { readonly hours: number } & ({ readonly by: 'law' } | { readonly by: 'applicant'; readonly does: 'withdraw' | 'correct' } | { readonly by: 'officer'; readonly luck: number });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ hours: fc.constantFrom(0, 1, 8, 24, 30), by: fc.constant('officer' as const), luck: fc.nat({ max: 9_999 }) }) },
  { weight: 2, arbitrary: fc.record({ hours: fc.constantFrom(1, 24, 72, 240, 800), by: fc.constant('law' as const) }) },
  { weight: 1, arbitrary: fc.record({ hours: fc.constantFrom(1, 24), by: fc.constant('applicant' as const), does: fc.constantFrom('withdraw', 'correct', 'correct', 'correct') }) },
);

const seldom = ['terminate', 'find-false', 'not-ours', 'not-needed', 'transfer', 'note-trouble', 'recuse', 'tell-third-party'];

/** An answer to each field, some of them right. */
function answer(field: Field, luck: number, on: string): unknown {
  switch (field.kind) {
    case 'boolean':
      return true;
    case 'enum':
      return field.options[luck % Math.max(field.options.length, 1)]?.id;
    case 'multiEnum':
      return field.options.slice(0, 1).map(({ id }) => id);
    case 'integer':
      return Math.min(Math.max(12, field.bounds.min ?? 0), field.bounds.max ?? 12);
    case 'date':
      return addDays(on, 1);
    default:
      return '已核实';
  }
}

const answersTo = (fields: readonly Field[], luck: number, on: string): Answers =>
  fields.reduce<Answers>((given, field) => (field.when && !field.when(given) ? given : { ...given, [field.name]: answer(field, luck, on) }), {});

/** A case that lives in memory; what the writer would store is applied to it. */
class Life {
  the: OpenCase;
  at: Date;
  readonly served: { readonly at: Date; readonly kinds: readonly ActionKind[]; readonly papers: number; readonly told: boolean }[] = [];

  constructor(start: string, service: Service) {
    this.at = new Date(`${start}T02:00:00Z`);
    const first = receivedAction(1, this.at, {});
    const form = { outcome: 'fails', deliveryMethod: 'window', pickupOffice: '410105' };
    this.the = {
      id: 1, version: 1, state: 'received', actions: 1, lastHash: first.hash, reference: '410100261123000018', accountId: 7, service, submitter: applicant, applicant, form, materials: [], flags: [], office,
      receivedAt: this.at, receivedOn: civilDateOf(this.at), acceptedOn: null, decidedAt: null, log: [first], ledger: ledgerOf([first], periodsOf(service)), findings: [], thirdParties: [], ahead: 0,
      assessment: { at: this.at, verdict: 'person', findings: [{ id: 'as-said', result: 'fails', reason: { zh: '不符合', en: 'It fails' }, facts: [] }], materials: [], facts: seen, words: [] },
    };
    this.apply({ actions: [{ kind: 'routed', actor: 'system' }, { kind: 'assessed', actor: 'system' }, { kind: 'handed-to-officer', actor: 'system' }] });
  }

  live(happening: Happening): void {
    this.at = new Date(this.at.getTime() + happening.hours * 3_600_000);
    if (happening.by === 'law') this.letTheLawAct();
    else if (happening.by === 'applicant') this.applicantDoes(happening.does);
    else this.officerDoes(happening.luck);
    this.runSteps();
  }

  letTheLawAct(): void {
    for (const [kind, clock] of this.the.ledger) {
      if (clock.status !== 'running') continue;
      const lapsed = { the: this.the, kind, at: this.at, office, seen };
      if (clock.dueAt <= this.at) this.apply(lapse(lapsed));
      else if (clock.remindAt && clock.remindAt <= this.at) this.apply(remind(lapsed));
    }
  }

  private applicantDoes(does: 'withdraw' | 'correct'): void {
    if (does === 'withdraw' && mayWithdraw(this.the.state)) this.apply({ actions: [{ kind: 'withdrawn', actor: 'applicant' }] });
    if (does === 'correct' && this.the.state === 'correction') this.apply({ actions: [{ kind: 'corrected', actor: 'applicant', detail: { acceptedOn: civilDateOf(this.at) } }], told: { zh: '受理', en: 'accepted' } });
  }

  /** Everything that somebody may do now; what ends a case early is seldom tried. */
  private open(luck: number): (readonly [Officer, Act])[] {
    const now = { at: this.at, today: civilDateOf(this.at) };
    const wanted = acts.filter(({ id }) => luck % 10 === 0 || !seldom.includes(id));
    return officers
      .filter(({ id }) => !this.the.task?.notFor.includes(id))
      .flatMap((officer) => {
        const held = this.the.task ? { ...this.the, task: { ...this.the.task, claimedBy: officer.id, leaseUntil: endOfDay('2099-12-31') } } : this.the;
        return wanted.filter((act) => permission(officer, act, held, now) === 'open').map((act) => [officer, act] as const);
      });
  }

  private officerDoes(luck: number): void {
    const open = this.open(luck);
    const [officer, act] = open[luck % Math.max(open.length, 1)] ?? [];
    if (!officer || !act) return;
    const input = answersTo(act.fields?.(this.the, [office, elsewhere]) ?? [], luck, civilDateOf(this.at));
    if (act.check?.(this.the, input, civilDateOf(this.at))) return;
    this.apply(act.outcome({ the: this.the, officer, input, at: this.at, seen, decidingOffice: office, upperOffice: elsewhere, officeByCode: (code) => (code === elsewhere.code ? elsewhere : office) }), act.action);
  }

  /** What the worker does by itself. */
  private runSteps(): void {
    if (this.the.state === 'approved') this.apply({ actions: [{ kind: 'put-into-production', actor: 'system' }, { kind: 'handed-over', actor: 'system', detail: { method: 'window' } }] });
    if (this.the.state === 'producing') this.apply({ actions: [{ kind: 'handed-over', actor: 'system', detail: { method: 'window' } }] });
  }

  private apply(done: Done, kind?: ActionKind): void {
    const { actions, head } = append(this.the, done.actions, this.at);
    const { clocks = [], task, closeTasks } = consequences(this.the, done, { at: this.at, decidingOffice: office });
    const ledger = new Map(this.the.ledger);
    for (const clock of clocks) ledger.set(clock.kind, clock);
    if (kind || done.letters) this.served.push({ at: this.at, kinds: done.actions.map((action) => action.kind), papers: (done.letters?.length ?? 0) + (done.documents?.length ?? 0), told: done.told !== undefined || (done.notices?.length ?? 0) > 0 });
    const kept = closeTasks ? undefined : this.the.task;
    this.the = {
      ...this.the, ...head, version: this.the.version + 1, log: [...this.the.log, ...actions], ledger, flags: [...this.the.flags, ...(done.flags ?? [])], acceptedOn: done.acceptedOn ?? this.the.acceptedOn,
      findings: [...this.the.findings, ...(done.findings ?? [])],
      thirdParties: [...this.the.thirdParties.filter(({ number }) => !done.thirdParties?.some((party) => party.number === number)), ...(done.thirdParties ?? [])],
      ...(done.correction && { correction: done.correction }),
      task: task ? { ...task, id: 1, fence: 1, notFor: task.notFor ?? [], claimedBy: null, leaseUntil: null } : kept,
      office: done.officeCode === elsewhere.code ? elsewhere : done.officeCode ? office : this.the.office,
    };
  }
}

const times = ({ log }: OpenCase, kind: ActionKind): number => log.filter((line) => line.kind === kind).length;
const deadlines = (ledger: Ledger): object => Object.fromEntries([...ledger].map(([kind, { dueOn, dueAt, status, stops, extension, stoppedOn }]) => [kind, { dueOn, dueAt, status, stops, extension, stoppedOn }]));
const touchesRights: readonly ActionKind[] = ['accepted', 'accepted-with-gap', 'not-accepted', 'correction-asked', 'special-procedure-begun', 'extended', 'granted', 'refused', 'review-ordered', 'terminated', 'deemed-accepted', 'correction-lapsed'];

const proposals: readonly ActionKind[] = ['proposed', 'joint-handling-ended', 'granted'];

/** Everybody else who was told of their rights has answered. */
const heard = (log: readonly Action[]): boolean => log.filter(({ kind }) => kind === 'third-party-told').length === log.filter(({ kind }) => kind === 'third-party-heard').length;

/** What may not be otherwise, at any moment of any history. */
function expectLawful({ the, served }: Life): void {
  expect(firstBrokenLine(the.log)).toBeUndefined();
  expect(times(the, 'correction-asked')).toBeLessThanOrEqual(1); // I1
  expect(times(the, 'extended')).toBeLessThanOrEqual(1);
  if (!isFinal(the.state)) expect([...the.ledger.values()].some(({ status }) => ['running', 'stopped', 'expired'].includes(status))).toBe(true); // I2
  else expect([...the.ledger.values()].filter(({ status }) => status === 'running' || status === 'stopped')).toEqual([]);
  const deemed = the.log.find(({ kind }) => kind === 'deemed-accepted');
  if (deemed) expect(the.acceptedOn).toBe(the.receivedOn); // I3
  const examined = examinersOf(the);
  expect(officersWho(the, ['refused']).filter((id) => examined.includes(id))).toEqual([]); // I5
  if (the.service !== plainService) expect(officersWho(the, ['granted']).filter((id) => examined.includes(id))).toEqual([]);
  const end = the.log.findIndex(({ state }) => isFinal(state));
  if (end >= 0) expect(the.log.slice(end + 1).map(({ kind }) => kind).filter((kind) => kind !== 'review-ordered' && kind !== 'archived').length === 0 || the.log.slice(end + 1).some(({ kind }) => kind === 'review-ordered')).toBe(true); // I6
  for (const { kinds, papers } of served) if (kinds.some((kind) => touchesRights.includes(kind))) expect(papers).toBeGreaterThan(0); // I7
  for (const [index, { kind, actor }] of the.log.entries()) if (kind === 'field-checked') expect(the.log.slice(0, index).findLast((line) => line.kind === 'field-check-recorded')?.actor).not.toBe(actor); // T27
  for (const [index, { kind, actor }] of the.log.entries()) if (actor !== 'system' && proposals.includes(kind)) expect(heard(the.log.slice(0, index))).toBe(true); // T31
  expect(deadlines(ledgerOf(the.log, periodsOf(the.service)))).toEqual(deadlines(the.ledger)); // I9
}

/** I4: a deadline of the office moves later only by what the law names, and each of these is told. */
function expectMovedLawfully(before: Ledger, { the, served }: Life, from: number): void {
  const moved = (['K1', 'K2', 'K2j'] as const).filter((kind) => {
    const [old, now] = [before.get(kind), the.ledger.get(kind)];
    return old && now && old.startedOn === now.startedOn && now.dueAt > old.dueAt;
  });
  if (moved.length === 0) return;
  const lawful: readonly ActionKind[] = ['extended', 'special-procedure-ended', 'review-ordered', 'joint-handling-begun'];
  expect(the.log.slice(from).some(({ kind }) => lawful.includes(kind))).toBe(true);
  expect(served.at(-1)?.told).toBe(true);
}

describe('A case in ten thousand random histories', () => {
  it('keeps the law at every moment (I1–I7, I9), and ends or waits for somebody', () => {
    const seenKinds = new Set<ActionKind>();
    fc.assert(
      fc.property(fc.constantFrom('2026-02-13', '2026-09-29', '2026-11-23', '2026-12-29'), fc.constantFrom(plainService, gravePlainService, layeredPlainService), fc.array(happening, { minLength: 5, maxLength: 24 }), (start, service, happenings) => {
        const life = new Life(start, service);
        for (const each of happenings) {
          const [before, from] = [life.the.ledger, life.the.log.length];
          life.live(each);
          expectMovedLawfully(before, life, from);
        }
        expectLawful(life);
        expect(isFinal(life.the.state) || life.the.task !== undefined || nextDeadline(life.the.ledger) !== undefined || life.the.state === 'delivering').toBe(true);
        for (const { kind } of life.the.log) seenKinds.add(kind);
      }),
      { numRuns: 10_000 },
    );
    const expected: readonly ActionKind[] = ['accepted', 'correction-asked', 'corrected', 'correction-lapsed', 'deemed-accepted', 'granted', 'refused', 'extended', 'special-procedure-begun', 'special-procedure-ended', 'field-checked', 'sent-back', 'withdrawn', 'terminated', 'review-ordered', 'delivered', 'limit-passed', 'reminded', 'sent-up', 'joint-opinion-given', 'joint-handling-ended', 'renewed-by-law', 'third-party-heard', 'letter-served'];
    expect(expected.filter((kind) => !seenKinds.has(kind))).toEqual([]);
  });

  it('counts a stopped period as the calendar says: the days of the stop, and no others, are added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 }), (runs, stops) => {
        const day = (n: number): Date => startOfDay(addDays('2026-03-02', n));
        const line = (kind: ActionKind, n: number, detail: object = {}): Action => ({ applicationId: 1, seq: 1, kind, actor: 'system', at: day(n), state: 'examining', detail, hash: '' });
        const periods = { limit: { length: 20, unit: 'working-day', promised: 20, law: office.name } as const };
        const ledger = ledgerOf([line('received', 0), line('accepted', 0), line('special-procedure-begun', runs, { expectedDays: 5 }), line('special-procedure-ended', runs + stops)], periods);
        const excluded = workingCalendar.workingDaysBetween(addDays('2026-03-02', runs), addDays('2026-03-02', runs + stops));
        expect(ledger.get('K2')?.dueOn).toBe(workingCalendar.addWorkingDays('2026-03-02', 20 + excluded).on);
      }),
    );
  });
});
