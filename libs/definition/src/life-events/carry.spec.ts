import { bicycleGone } from '../../../../test/support/bicycle-gone.js';
import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { plainService } from '../../../../test/support/plain-service.js';
import { anyone } from '../anyone.js';
import { readableFacts, type SeenFact } from '../facts.js';
import type { Answers } from '../fields/field.js';
import type { ErasedCase } from '../service.js';
import { carriedInto, type Beginning } from './carry.js';
import { planOf } from './plan.js';

const today = '2026-11-23';
const someone = anyone('');
const asked = { register: 'population', query: 'person', key: someone.documentNumber, seenAt: today };
const known = (form: Answers, fact: SeenFact): ErasedCase => ({ form, applicant: someone, submitter: someone, today, facts: readableFacts({ person: fact }) });
const registered: SeenFact = { ...asked, value: { name: someone.name } };

const [report, certificate] = bicycleGone.steps;
const planned = (form: Answers, fact: SeenFact) => planOf(bicycleGone, known(form, fact)).map(({ service }) => service.id);

describe('What a life event comes to', () => {
  it('follows from the answers', () => {
    expect(planned({ needsCertificate: true }, registered)).toEqual([lostBicycle.id, plainService.id]);
    expect(planned({ needsCertificate: false }, registered)).toEqual([lostBicycle.id]);
  });

  it('follows from what registers say', () => {
    expect(planned({ needsCertificate: true }, { ...asked, value: null })).toEqual([lostBicycle.id]);
  });

  it('leaves to people what hangs on a silent register', () => {
    expect(planned({ needsCertificate: true }, { ...asked, silent: true })).toEqual([lostBicycle.id, plainService.id]);
  });
});

describe('What is carried into a step', () => {
  const carried = (step: typeof report, form: Answers, rest: Partial<Beginning> = {}): Answers => {
    if (!step) throw new Error('There is no such step');
    return carriedInto(bicycleGone, step, { known: known(form, registered), elsewhere: [], ...rest });
  };

  it('is every answer to a question of the same name', () => {
    expect(carried(report, { kind: 'pedal', frameNumber: 'HN123456', needsCertificate: true, contactPhone: '13903710001' })).toEqual({ kind: 'pedal', frameNumber: 'HN123456', contactPhone: '13903710001' });
  });

  it('is no choice that the form does not offer, and nothing that was left open', () => {
    expect(carried(report, { kind: 'scooter', frameNumber: '' })).toEqual({});
  });

  it('is what follows from what a register says', () => {
    expect(carried(certificate, {})).toEqual({ deliveryRecipient: someone.name });
  });

  it('is what was answered elsewhere to the same question, under the answers of the event', () => {
    const elsewhere = [{ fields: lostBicycle.fields, answers: { kind: 'electric', place: '河南省郑州市金水区文化路1号', contactPhone: '13903710002', truthDeclaration: true, registeredAddress: '某路' } }];
    expect(carried(report, { contactPhone: '13903710001' }, { elsewhere })).toEqual({ kind: 'electric', place: '河南省郑州市金水区文化路1号', contactPhone: '13903710001' });
  });
});
