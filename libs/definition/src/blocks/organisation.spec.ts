import { makeIdentityNumber, makeUscc } from '@yichuang/kernel';

import type { Party } from '../case.js';
import { runCheck } from '../conditions.js';
import type { Delegation } from '../vocabulary/delegation.js';
import type { Organisation } from '../vocabulary/organisation.js';
import { organisation, type OrganisationAnswers } from './organisation.js';

const today = '2026-11-23';
const law = { zh: '法', en: 'Law' };
const person = (name: string, born: string): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, 2) });
const [head, handler] = [person('韦琳', '1980-03-01'), person('赖敏', '1990-05-06')];
const uscc = makeUscc('52410105MJ0000001');
const registered: Organisation = { uscc, name: '郑州市金水区小树苗幼儿园', status: 'active', legalRepresentative: head, address: '河南省郑州市金水区花园路1号', regionCode: '410105' };
const answers: OrganisationAnswers = { uscc, organisationName: registered.name, legalRepresentative: head, handler };

const found = (block: ReturnType<typeof organisation>, changes: OrganisationAnswers, known: Organisation | null, submitter = handler): string[] =>
  (block.conditions ?? []).flatMap((condition) => {
    const outcome = runCheck(condition, { form: { ...answers, ...changes }, applicant: submitter, submitter, today, facts: { organisation: known, handlerDelegation: null } });
    return outcome && outcome.result !== 'holds' ? [`${condition.id} ${outcome.result}`] : [];
  });

describe('an organisation', () => {
  it.each<[string, OrganisationAnswers, Organisation | null, string[]]>([
    ['is taken as the register has it', {}, registered, []],
    ['must be registered', {}, null, ['organisation-registered fails']],
    ['must still exist', {}, { ...registered, status: 'deregistered' }, ['organisation-registered fails']],
    ['is called what it is registered as', { organisationName: '小树苗幼儿园' }, registered, ['organisation-registered fails']],
    ['is headed by whom the register names', { legalRepresentative: handler }, registered, ['organisation-registered fails']],
    ['acts through the person who is signed in', { handler: head }, registered, ['handler-verified fails']],
  ])('%s', (_title, changes, known, expected) => {
    expect(found(organisation({ law }), changes, known)).toEqual(expected);
  });

  it('acts through someone of age', () => {
    const young = person('赖小', '2009-01-01');
    expect(found(organisation({ law }), { handler: young }, registered, young)).toEqual(['handler-verified fails']);
    const foreign: Party = { name: 'KIM MINSOO', documentType: 'passport', documentNumber: 'M12345678' };
    expect(found(organisation({ law }), { handler: foreign }, registered, foreign)).toEqual(['handler-verified unknown']);
  });

  it('is spoken of to its head and to whom that person has authorised, by the register', () => {
    const until = (validUntil: string) => ({ grantedOn: '2026-01-01', validUntil });
    const told = (submitter: Party, handlerDelegation: Delegation | null, changes: OrganisationAnswers = {}, known: Organisation | null = registered) =>
      organisation({ law }).mayBeTold?.({ form: { ...answers, ...changes }, applicant: submitter, submitter, today, facts: { organisation: known, handlerDelegation } });
    expect([told(head, null), told(handler, until(today))]).toEqual([true, true]);
    expect([told(handler, null), told(handler, until('2026-11-22')), told(handler, until(today), { legalRepresentative: handler }), told(handler, until(today), {}, null)]).toEqual([false, false, false, false]);
    expect(told(handler, null, { uscc: undefined })).toBe(true);
  });

  it('is not looked at where none applies', () => {
    expect(found(organisation({ law, when: () => false }), {}, null)).toEqual([]);
  });
});
