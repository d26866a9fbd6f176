import { TestClock, civilDateOf } from '@yichuang/kernel';

import { plainService } from '../../../../test/support/plain-service.js';
import { append, receivedAction, type Action, type NewAction } from '../action-log.js';
import { acts } from '../acts/index.js';
import { after, lifecycle, type State } from '../lifecycle.js';
import type { Officer, OfficerRole } from '../officer.js';
import type { CaseTask, OpenCase } from './open-case.js';
import { holds, mayRead, mayTake, permission, skillsOf } from './permission.js';

const at = new TestClock('2026-11-23T10:00:00+08:00').now();
const now = { at, today: civilDateOf(at) };
const later = new Date(at.getTime() + 1);
const office = { code: '410102-station', name: { zh: '中原分局', en: 'Zhongyuan' }, regionCode: '410102' };
const roles: readonly OfficerRole[] = ['clerk', 'examiner', 'decider', 'supervisor'];
const states = Object.keys(lifecycle) as State[];

const officer = (role: OfficerRole, changes: Partial<Officer> = {}): Officer => ({ id: 1, role, name: role, offices: ['410100-bureau', office.code], skills: ['household'], ...changes });
const task: CaseTask = { id: 5, stage: 'accept', officeCode: office.code, dueAt: later, reasons: [], claimedBy: null, leaseUntil: null, fence: 0, notFor: [] };
const heldBy = (id: number, leaseUntil = later): CaseTask => ({ ...task, claimedBy: id, leaseUntil, fence: 1 });

const person = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;

/** A case in a state, with lines of history that others wrote. */
function caseIn(state: State, changes: Partial<OpenCase> = {}): OpenCase {
  const log: Action[] = [receivedAction(7, at, {})];
  return {
    ...{ id: 7, state, version: 1, actions: 1, lastHash: '', reference: 'R', accountId: 9, service: plainService, submitter: person, applicant: person, form: {}, materials: [], flags: [], office },
    ...{ receivedAt: at, receivedOn: now.today, acceptedOn: null, decidedAt: null, log, ledger: new Map(), findings: [], thirdParties: [], ahead: 0, task },
    ...changes,
  };
}

/** A history with one more line, which some officer wrote. */
const withLine = (kind: NewAction['kind'], id: number, state: State): Action[] => {
  const first = receivedAction(7, at, {});
  return [first, ...append({ id: 7, state, actions: 1, lastHash: first.hash }, [{ kind, actor: `officer:${id}` }], at).actions];
};

/** What each role may do, whatever the act itself says: a slip in one of the acts shows here. */
const allowed: Readonly<Record<OfficerRole, readonly string[]>> = {
  clerk: ['accept', 'accept-with-gap', 'ask-correction', 'item-unusable', 'not-needed', 'not-ours', 'transfer', 'take-fee', 'return-fee', 'complete', 'hand-out', 'hand-letter', 'returned', 'report-defect', 'look-again', 'note-trouble'],
  examiner: [
    ...['begin-examination', 'grant-alone', 'propose', 'order-field-check', 'record-field-check', 'sign-field-check', 'ask-special', 'end-special'],
    ...['send-up', 'begin-joint', 'give-opinion', 'end-joint', 'look-again', 'tell-third-party', 'hear-third-party', 'hand-letter', 'ask-information', 'recuse', 'note-trouble'],
  ],
  decider: ['recuse', 'grant', 'refuse', 'send-back', 'begin-special', 'decline-special', 'extend', 'find-false', 'terminate', 'look-again', 'note-trouble'],
  supervisor: ['transfer', 'terminate', 'reopen', 'returned', 'report-defect', 'note-trouble'],
};

const everything = roles.flatMap((role) => acts.map((act) => ({ role, act, id: act.id })));

describe('What an officer may do to a case', () => {
  it.each(everything)('$role, $id: as their role says, at their own office, and not at another', ({ role, act }) => {
    const elsewhere = officer(role, { offices: ['410300-bureau'] });
    for (const state of states) {
      const the = caseIn(state, { task: heldBy(1) });
      expect(permission(officer(role), act, the, now) === 'hidden').toBe(!allowed[role].includes(act.id));
      expect(permission(elsewhere, act, the, now)).toBe('hidden');
    }
  });

  it.each(everything)('$role, $id: not in a field they are not trained for; a supervisor needs no training', ({ role, act }) => {
    const untrained = officer(role, { skills: ['traffic'] });
    for (const state of states) expect(permission(untrained, act, caseIn(state), now) === 'hidden').toBe(role !== 'supervisor' || !allowed[role].includes(act.id));
  });

  it.each(everything.filter(({ role, id }) => allowed[role].includes(id)))('$role, $id: only where the lifecycle knows it, and with the case in hand unless it goes without', ({ role, act }) => {
    const who = officer(role);
    for (const state of states) {
      const free = permission(who, act, caseIn(state), now);
      if (!after(state, act.action)) expect(free).toEqual({ closed: { zh: '当前状态不能进行', en: 'Not in the present state' } });
      else if (!act.withoutHolding) {
        expect(free).toEqual({ closed: { zh: '请先领取本办件', en: 'Take the case first' } });
        expect(permission(who, act, caseIn(state, { task: heldBy(1, at) }), now)).toEqual(free);
        expect(permission(who, act, caseIn(state, { task: heldBy(2) }), now)).toEqual({ closed: { zh: '本办件正由其他人员办理', en: 'Another officer holds the case' } });
      }
    }
  });

  it('is nothing once they stood aside, even with the case in hand', () => {
    const the = caseIn('examining', { task: heldBy(1), log: withLine('recused', 1, 'examining') });
    for (const { role, act, id } of everything) {
      if (allowed[role].includes(id) && after('examining', act.action)) expect(permission(officer(role), act, the, now)).toEqual({ closed: { zh: '您已回避本办件', en: 'You stood aside in this case' } });
    }
  });

  it('is no decision once they examined it (I5)', () => {
    const the = caseIn('deciding', { task: heldBy(1), log: withLine('proposed', 1, 'examining') });
    for (const act of acts.filter(({ by, action }) => by.includes('decider') && after('deciding', action))) {
      expect(permission(officer('decider'), act, the, now)).toEqual({ closed: { zh: '审查人员不得对同一办件作出决定', en: 'Who examined a case does not decide it' } });
      expect(permission(officer('decider', { id: 2 }), act, { ...the, task: heldBy(2) }, now)).not.toEqual(expect.objectContaining({ closed: expect.objectContaining({ zh: '审查人员不得对同一办件作出决定' }) as unknown }));
    }
  });
});

describe('A case', () => {
  it.each(roles)('is read by a %s of its office, or of the office its work lies with, and by nobody else', (role) => {
    expect(mayRead(officer(role), caseIn('examining'))).toBe(true);
    expect(mayRead(officer(role, { offices: [] }), caseIn('examining'))).toBe(false);
    const above = officer(role, { offices: ['410000'] });
    expect([mayRead(above, caseIn('deciding')), mayRead(above, caseIn('deciding', { task: { ...task, officeCode: '410000' } }))]).toEqual([false, true]);
  });

  it('is held from the taking to the end of the lease', () => {
    const who = officer('clerk');
    expect([task, heldBy(2), heldBy(1, at), heldBy(1)].map((each) => holds(who, caseIn('received', { task: each }), at))).toEqual([false, false, false, true]);
  });

  it.each(roles.flatMap((role) => (['accept', 'examine', 'decide', 'hand-out'] as const).map((stage) => ({ role, stage }))))('waiting for $stage is taken by a $role as their role says', ({ role, stage }) => {
    const isTheirs = { clerk: ['accept', 'hand-out'], examiner: ['examine'], decider: ['decide'], supervisor: [''] }[role].includes(stage);
    const waiting = caseIn('examining', { task: { ...task, stage } });
    expect(mayTake(officer(role), waiting)).toBe(isTheirs);
    for (const stranger of [{ offices: ['410300-bureau'] }, { skills: ['traffic'] }]) expect(mayTake(officer(role, stranger), waiting)).toBe(false);
    expect(mayTake(officer(role), caseIn('examining', { task: { ...task, stage, notFor: [1] } }))).toBe(false);
    expect(mayTake(officer(role), caseIn('withdrawn', { task: { ...task, stage } }))).toBe(false);
    expect(mayTake(officer(role), caseIn('examining', { task: undefined }))).toBe(false);
    expect(skillsOf(officer(role, { skills: ['household', 'traffic'] })).includes(`traffic.${stage}`)).toBe(isTheirs);
  });
});
