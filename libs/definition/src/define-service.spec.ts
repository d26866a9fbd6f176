import { lostBicycle, owner } from '../../../test/support/lost-bicycle.js';
import { askOf, caseOf } from './assess.js';
import type { Party } from './case.js';
import type { SeenFact, SeenFacts } from './facts.js';
import type { Answers } from './fields/field.js';

const submitter: Party = { ...owner, phone: '13903710001' };

/** Every register knows the applicant's address and nothing else; one of them may be silent. */
function seenFor(form: Answers, silent?: string): SeenFacts {
  const seen = Object.entries(lostBicycle.facts(askOf({ form, submitter }))).map(([name, query]): [string, SeenFact] => {
    const value = name === 'person' ? { registeredAddress: '郑州市文化路1号' } : null;
    return [name, query.register === silent ? { ...query, seenAt: '', silent: true } : { ...query, seenAt: '', value }];
  });
  return Object.fromEntries(seen);
}

const prefilled = (silent?: string) => lostBicycle.prefill(caseOf({ form: {}, submitter, receivedOn: '2026-11-23', handedIn: [] }, seenFor({}, silent)));

describe('a service', () => {
  it('asks for the organisation and who acts, then its own questions and those of its other blocks, each under a heading', () => {
    expect(lostBicycle.sections.map(({ id }) => id)).toEqual(['organisation', 'on-behalf', 'guardian', 'form', 'contact', 'employer', 'emergency-contact', 'photo', 'expedite', 'office', 'delivery', 'declaration']);
    expect(lostBicycle.fields).toEqual(lostBicycle.sections.flatMap(({ fields }) => fields));
  });

  it('has the conditions and materials of its blocks beside its own', () => {
    expect(lostBicycle.conditions.map(({ id }) => id)).toEqual([
      'no-open-accident', 'ownership', 'organisation-registered', 'handler-verified', 'subject-verified', 'authorised', 'guardianship', 'guardian-consent', 'photo-usable', 'photo-taken', 'register-agrees',
    ]);
    expect(lostBicycle.materials.map(({ id }) => id)).toEqual(['invoice', 'keys', 'identity', 'authorisation', 'guardianship-proof', 'photo']);
  });

  it('asks the registers about the applicant, or about the person acted for', () => {
    const subject = { name: '樊荣花', documentType: 'passport', documentNumber: 'M12345678' };
    const keys = (form: Answers) => {
      const { person, subjectPerson, delegation } = lostBicycle.facts(askOf({ form, submitter }));
      return [person, subjectPerson, delegation].map((query) => query?.key);
    };
    const own = owner.documentNumber;
    expect(keys({ handledBy: 'self', subject })).toEqual([own, own, `${own}>${own}`]);
    expect(keys({ handledBy: 'agent', subject })).toEqual(['M12345678', 'M12345678', `M12345678>${own}`]);
    expect(keys({ handledBy: 'agent' })).toEqual([own, own, `${own}>${own}`]);
  });

  it('asks the consents that its blocks ask for', () => {
    const subject = { name: '曹小雨', documentType: 'identity-card', documentNumber: '410105201803020124' };
    const guardian = { name: '樊荣花', documentType: 'identity-card', documentNumber: '410105196805020126' };
    expect(lostBicycle.consents(askOf({ form: { handledBy: 'agent', subject, guardian }, submitter }))).toMatchObject([{ id: 'guardian', by: guardian }]);
    expect(lostBicycle.consents(askOf({ form: { handledBy: 'guardian', subject }, submitter }))).toEqual([]);
    expect(lostBicycle.consents(askOf({ form: {}, submitter }))).toEqual([]);
  });

  it('fills in what registers and the account know', () => {
    expect(prefilled()).toMatchObject({ registeredAddress: '郑州市文化路1号', contactPhone: '13903710001', handledBy: 'self', deliveryRecipient: '曹斌', expedited: false });
  });

  it('leaves empty what a silent register would have filled in, and nothing else', () => {
    expect(prefilled('population')).toEqual({ ...prefilled(), registeredAddress: undefined });
    expect(prefilled('population')).not.toHaveProperty('registeredAddress');
  });
});
