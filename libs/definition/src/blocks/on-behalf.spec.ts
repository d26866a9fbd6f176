import { makeIdentityNumber } from '@yichuang/kernel';

import type { Party } from '../case.js';
import { runCheck } from '../conditions.js';
import { Form } from '../fields/form.js';
import { materialState } from '../materials.js';
import type { Delegation } from '../vocabulary/delegation.js';
import type { Person } from '../vocabulary/population.js';
import { onBehalf } from './on-behalf.js';

const today = '2026-11-23';
const law = { zh: '法', en: 'Law' };
const block = onBehalf({ who: ['self', 'agent'], law });
const form = new Form(block.fields);

const principal: Party = { name: '樊荣花', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1968-05-02', 12) };
const agent: Party = { name: '尹航', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1997-01-01', 13), phone: '13903710002' };
const registered = { name: principal.name, alive: true } as Person;
const delegation: Delegation = { grantedOn: '2026-11-01', validUntil: '2026-12-31' };
const answers = { handledBy: 'agent', subject: principal, agentPhone: '13903710002' } as const;

interface World {
  readonly subject?: Party;
  readonly person?: Person | null;
  readonly foreigner?: object | null;
  readonly delegation?: Delegation | null;
}

const caseWith = ({ subject = principal, person = registered, foreigner = null, delegation: granted = delegation }: World) => ({
  form: { ...answers, subject },
  applicant: subject,
  submitter: agent,
  today,
  facts: { subjectPerson: person, subjectForeigner: foreigner as never, delegation: granted },
});

const outcome = (id: string, world: World) => {
  const condition = block.conditions?.find((each) => each.id === id);
  return condition && runCheck(condition, caseWith(world))?.result;
};

describe('acting for another', () => {
  it('asks for that person only when somebody else acts', () => {
    expect(form.validate({ handledBy: 'self' }, { today })).toEqual({ ok: true, value: { handledBy: 'self' } });
    expect(form.validate({ handledBy: 'agent' }, { today })).toMatchObject({ ok: false, error: [{ pointer: '/subject' }, { pointer: '/agentPhone' }] });
  });

  it('says at once that an identity number cannot be right, and takes a passport', () => {
    const named = (documentType: string, documentNumber: string) => form.validate({ ...answers, subject: { name: '樊荣花', documentType, documentNumber } }, { today });
    expect(named('identity-card', '410105196805021234')).toMatchObject({ ok: false, error: [{ pointer: '/subject/documentNumber', code: 'rule' }] });
    expect(named('passport', 'm1234 5678')).toMatchObject({ ok: true, value: { subject: { documentNumber: 'M12345678' } } });
  });

  it('offers only who may act, and their relation where the law limits it', () => {
    expect(form.validate({ ...answers, handledBy: 'guardian' }, { today })).toMatchObject({ ok: false, error: [{ pointer: '/handledBy' }] });
    const related = new Form(onBehalf({ who: ['self', 'relative'], relations: { spouse: { zh: '配偶', en: 'Spouse' } }, law }).fields);
    expect(related.validate({ ...answers, handledBy: 'relative' }, { today })).toMatchObject({ ok: false, error: [{ pointer: '/agentRelation', code: 'required' }] });
  });

  it('does not concern those who act for themselves', () => {
    const own = { ...caseWith({}), form: { handledBy: 'self' as const } };
    expect(block.conditions?.map((condition) => runCheck(condition, own))).toEqual([undefined, undefined]);
  });

  it.each<[string, string | undefined, World]>([
    ['holds for the registered name', 'holds', {}],
    ['holds for a name of a passport in small letters', 'holds', { subject: { name: 'Kim Minsoo', documentType: 'passport', documentNumber: 'M12345678' }, person: null, foreigner: { name: 'KIM MINSOO' } }],
    ['fails for another name', 'fails', { person: { ...registered, name: '樊荣华' } }],
    ['fails for somebody no register knows', 'fails', { person: null }],
    ['fails for somebody who has died', 'fails', { person: { ...registered, alive: false } }],
    ['fails for the agent’s own number', 'fails', { subject: agent, person: { ...registered, name: agent.name } }],
  ])('is verified: %s', (_title, expected, world) => {
    expect(outcome('subject-verified', world)).toBe(expected);
  });

  it.each<[string, string, Delegation | null]>([
    ['holds on its last day', 'holds', { ...delegation, validUntil: today }],
    ['holds on its first day', 'holds', { ...delegation, grantedOn: today }],
    ['is left to an officer when it has ended', 'unknown', { ...delegation, validUntil: '2026-11-22' }],
    ['is left to an officer when it was given after the filing', 'unknown', { ...delegation, grantedOn: '2026-11-24' }],
    ['is left to an officer when there is none', 'unknown', null],
  ])('is authorised: %s', (_title, expected, granted) => {
    expect(outcome('authorised', { delegation: granted })).toBe(expected);
    const [letter] = block.materials ?? [];
    const subject = caseWith({ delegation: granted });
    expect(letter && materialState(letter, subject.form, subject, false)).toBe(expected === 'holds' ? 'waived' : 'missing');
  });

  it('lets a relative act without authorisation where the relation is enough, also for someone who has died', () => {
    const parts = onBehalf({ who: ['self', 'relative'], byRelation: true, law });
    const ofTheDead = { ...caseWith({ person: { ...registered, alive: false }, delegation: null }), form: { handledBy: 'relative' as const, subject: principal } };
    expect(parts.conditions?.map((condition) => runCheck(condition, ofTheDead)?.result)).toEqual(['holds', undefined]);
  });

  it('lets somebody report a fact without authorisation, and an officer verify whom the province does not know', () => {
    const parts = onBehalf({ who: ['self', 'agent'], reports: true, law });
    const reported = (person: Person | null) => parts.conditions?.map((condition) => runCheck(condition, caseWith({ person, delegation: null }))?.result);
    expect(reported(registered)).toEqual(['holds', undefined]);
    expect(reported(null)).toEqual(['unknown', undefined]);
    expect(parts.materials).toEqual([]);
  });

  it('leaves a newborn whom no register knows to an officer', () => {
    const parts = onBehalf({ who: ['self', 'relative'], newborn: ({ handledBy }) => handledBy === 'relative', law });
    const born = (person: Person | null, handledBy: 'relative' | 'agent') => parts.conditions?.map((condition) => runCheck(condition, { ...caseWith({ person }), form: { handledBy, subject: principal } })?.result)[0];
    expect([born(null, 'relative'), born(registered, 'relative'), born(null, 'agent')]).toEqual(['unknown', 'holds', 'fails']);
  });

  it('asks the registers about that person and about the authorisation between the two', () => {
    expect(block.facts?.({ form: answers, applicant: principal, submitter: agent })).toEqual({
      subjectPerson: expect.objectContaining({ register: 'population', key: principal.documentNumber }) as unknown,
      subjectForeigner: expect.objectContaining({ register: 'exit-entry', key: principal.documentNumber }) as unknown,
      delegation: expect.objectContaining({ key: `${principal.documentNumber}>${agent.documentNumber}` }) as unknown,
    });
  });

  it('starts with the usual handler', () => {
    const known = onBehalf({ who: ['agent'], law }).prefill?.({ ...caseWith({}), form: {} });
    expect(known).toEqual({ handledBy: 'agent', agentPhone: '13903710002' });
  });

  it('asks a guardian for no authorisation, and an agent for the guardian’s where one is named', () => {
    const ofChild = { ...caseWith({ delegation: null }), form: { ...answers, handledBy: 'guardian' as const } };
    const condition = block.conditions?.find(({ id }) => id === 'authorised');
    expect(condition && runCheck(condition, ofChild)).toBeUndefined();
    const guardian: Party = { name: '乔燕', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1988-03-01', 2) };
    const form: object = { ...answers, guardian };
    expect(block.facts?.({ ...caseWith({}), form })?.delegation).toMatchObject({ key: `${guardian.documentNumber}>${agent.documentNumber}` });
  });

  it('speaks of no authorisation where only a guardian, or a relative by that relation, may act', () => {
    const spokenOf = (options: Partial<Parameters<typeof onBehalf>[0]>) => {
      const { conditions = [], materials = [] } = onBehalf({ who: ['self', 'guardian'], law, ...options });
      return [...conditions, ...materials].map(({ id }) => id);
    };
    expect(spokenOf({})).toEqual(['subject-verified']);
    expect(spokenOf({ who: ['self', 'relative'], byRelation: true })).toEqual(['subject-verified']);
    expect(spokenOf({ who: ['self', 'agent'] })).toEqual(['subject-verified', 'authorised', 'authorisation']);
  });

  it('lets nobody act who is too young, where the law asks for full capacity', () => {
    const ofAge = onBehalf({ who: ['self', 'agent'], agentFrom: 18, law }).conditions?.find(({ id }) => id === 'agent-of-age');
    const by = (submitter: Party) => ofAge && runCheck(ofAge, { ...caseWith({}), submitter })?.result;
    expect(by(agent)).toBe('holds');
    expect(by({ ...agent, documentNumber: makeIdentityNumber('410105', '2008-11-24', 1) })).toBe('fails');
    expect(by({ ...agent, documentType: 'passport', documentNumber: 'M1234567' })).toBe('unknown');
    expect(block.conditions?.some(({ id }) => id === 'agent-of-age')).toBe(false);
  });

  it('comes first whatever the person acted for is called, unless other answers bring that person up', () => {
    const label = { zh: '子女', en: 'Child' };
    expect(onBehalf({ who: ['guardian'], subject: { label }, law }).isFirst).toBe(true);
    expect(onBehalf({ who: ['guardian'], subject: { label, alsoWhen: () => true }, law }).isFirst).toBe(false);
  });

  it('names a person for an organisation too, whom nobody acts for', () => {
    const asks = onBehalf({ who: ['self'], when: ({ kind }) => kind !== 'unit', subject: { label: { zh: '被查询人', en: 'Person checked' }, alsoWhen: ({ kind }) => kind === 'unit' }, law });
    expect(new Form([...asks.fields]).validate({}, { today })).toMatchObject({ ok: false, error: [{ pointer: '/handledBy' }] });
    const asked = (kind: string) => asks.fields.filter(({ when }) => when?.({ kind }) ?? true).map(({ name }) => name);
    expect(asked('unit')).toEqual(['subject']);
    const form: object = { kind: 'unit', subject: principal };
    expect(asks.facts?.({ ...caseWith({}), applicant: agent, form })?.subjectPerson).toMatchObject({ key: principal.documentNumber });
    expect(block.facts?.({ ...caseWith({}), applicant: agent, form })?.subjectPerson).toMatchObject({ key: agent.documentNumber });
  });
});
