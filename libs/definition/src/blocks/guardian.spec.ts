import { makeIdentityNumber } from '@yichuang/kernel';

import type { Party } from '../case.js';
import { runCheck } from '../conditions.js';
import { Form } from '../fields/form.js';
import { materialState } from '../materials.js';
import type { Consent } from '../vocabulary/consent.js';
import type { Guardianship } from '../vocabulary/guardianship.js';
import { guardian, type GuardianAnswers } from './guardian.js';

const today = '2026-11-23';
const text = (zh: string, en: string) => ({ zh, en });
const person = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, 2) });
const [mother, aunt, child] = [person('乔燕', '1988-03-01'), person('尹秀', '1990-05-06'), person('乔雨', '2016-08-09')];

const block = guardian({ service: 'exit-entry.some', when: ({ handledBy }) => handledBy === 'guardian' || handledBy === 'agent', relations: { parent: text('父母', 'Parent') }, law: text('法', 'Law') });
const form = new Form([...block.fields]);

interface World {
  readonly handledBy: 'self' | 'guardian' | 'agent';
  readonly guardianship?: Guardianship | null;
  readonly answer?: Consent['answer'] | null;
}

const caseWith = ({ handledBy, guardianship = { ground: 'parent', since: null }, answer = null }: World) => {
  const answers: GuardianAnswers & { handledBy: string } = { handledBy, ...(handledBy === 'agent' && { guardian: mother }) };
  const guardianAnswer: Consent | null = answer && { answer, answeredOn: today };
  return { form: answers, applicant: child, submitter: handledBy === 'agent' ? aunt : mother, today, facts: { guardianship, guardianAnswer } };
};

const found = (world: World): string[] =>
  (block.conditions ?? []).flatMap((condition) => {
    const outcome = runCheck(condition, caseWith(world));
    return outcome ? [`${condition.id} ${outcome.result}`] : [];
  });

describe('the guardian', () => {
  it.each<[string, World, string[]]>([
    ['does not concern those who act for themselves', { handledBy: 'self' }, []],
    ['who acts consents by acting', { handledBy: 'guardian' }, ['guardianship holds']],
    ['whom no register shows proves it to an officer', { handledBy: 'guardian', guardianship: null }, ['guardianship unknown']],
    ['who let an agent act has agreed', { handledBy: 'agent', answer: 'given' }, ['guardianship holds', 'guardian-consent holds']],
    ['who has not answered is left to an officer', { handledBy: 'agent' }, ['guardianship holds', 'guardian-consent unknown']],
    ['who refused stands in the way', { handledBy: 'agent', answer: 'refused' }, ['guardianship holds', 'guardian-consent fails']],
  ])('%s', (_title, world, expected) => {
    expect(found(world)).toEqual(expected);
  });

  it('is looked up, whoever acts', () => {
    expect(block.facts?.(caseWith({ handledBy: 'guardian' }))?.guardianship).toMatchObject({ key: `${child.documentNumber}>${mother.documentNumber}` });
    expect(block.facts?.(caseWith({ handledBy: 'agent' }))).toMatchObject({
      guardianship: { key: `${child.documentNumber}>${mother.documentNumber}` },
      guardianAnswer: { key: `exit-entry.some>guardian>${mother.documentNumber}>${child.documentNumber}` },
    });
  });

  it('proves the guardianship only where no register shows it', () => {
    const [proof] = block.materials ?? [];
    const state = (world: World) => proof && materialState(proof, caseWith(world).form, caseWith(world), false);
    expect([state({ handledBy: 'guardian' }), state({ handledBy: 'guardian', guardianship: null }), state({ handledBy: 'self' })]).toEqual(['waived', 'missing', 'not-required']);
  });

  it('is asked from their own account, unless they act themselves', () => {
    expect(block.consents?.(caseWith({ handledBy: 'agent' }))).toEqual([{ id: 'guardian', by: mother, statement: expect.objectContaining({ zh: expect.stringContaining('尹秀代您的被监护人乔雨') as unknown }) as unknown }]);
    expect(block.consents?.(caseWith({ handledBy: 'guardian' }))).toEqual([]);
  });

  it('is named only when someone else acts', () => {
    expect(form.fields.map(({ name }) => name)).toEqual(['guardian', 'guardianRelation', 'guardianPhone', 'guardianConsent']);
    const asked = (handledBy: string) => block.fields.filter(({ when }) => when?.({ handledBy }) ?? true).map(({ name }) => name);
    expect(asked('guardian')).toEqual(['guardianRelation']);
    expect(asked('agent')).toHaveLength(4);
    expect(asked('self')).toEqual([]);
  });

  it('is neither named nor asked to consent where nobody but a guardian may act', () => {
    const alone = guardian({ service: 'household.some', when: ({ handledBy }) => handledBy === 'guardian', relations: {}, law: text('法', 'Law') });
    expect(alone.fields.map(({ name }) => name)).toEqual(['guardianRelation']);
    expect(alone.conditions?.map(({ id }) => id)).toEqual(['guardianship']);
  });
});
