import { makeUscc } from '@yichuang/kernel';

import type { Party } from '../case.js';
import type { Answers } from '../fields/field.js';
import { Form } from '../fields/form.js';
import { materialState } from '../materials.js';
import type { Foreigner } from '../vocabulary/exit-entry.js';
import type { Person } from '../vocabulary/population.js';
import { applicant } from './applicant.js';
import { contact } from './contact.js';
import { declaration } from './declaration.js';
import { delivery } from './delivery.js';
import { emergencyContact } from './emergency-contact.js';
import { employer } from './employer.js';
import { expedite } from './expedite.js';
import { guardian } from './guardian.js';
import { office } from './office.js';
import { organisation } from './organisation.js';

const text = (zh: string, en: string) => ({ zh, en });
const law = text('法', 'Law');
const party: Party = { name: '曹斌', documentType: 'identity-card', documentNumber: '11010519491231002X', phone: '13903710001' };
const { phone: _, ...person } = party;
const known = { form: {}, applicant: party, submitter: party, today: '2026-11-23', facts: {} };

/** What the form of a block says to answers: the answers it keeps, or where it finds fault. */
function answersTo({ fields }: { fields: ConstructorParameters<typeof Form>[0] }, input: Answers): unknown {
  const checked = new Form(fields).validate(input, { today: '2026-11-23' });
  return checked.ok ? checked.value : checked.error.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('the applicant', () => {
  const [identity] = applicant().materials ?? [];
  const state = (who: Person | null, foreigner: Foreigner | null) => identity && materialState(identity, {}, { ...known, facts: { person: who, foreigner } }, false);

  it('is asked nothing', () => {
    expect(applicant().fields).toEqual([]);
  });

  it('need not prove who they are when a register does', () => {
    expect(state({} as Person, null)).toBe('waived');
    expect(state(null, { permitUntil: '2026-11-23' } as Foreigner)).toBe('waived');
    expect(state(null, { permitUntil: '2026-11-22' } as Foreigner)).toBe('missing');
    expect(state(null, null)).toBe('missing');
  });
});

describe('contact', () => {
  it('needs a phone, and what else the service requires', () => {
    expect(answersTo(contact(), {})).toEqual(['/contactPhone required']);
    expect(answersTo(contact({ required: ['contactEmail', 'contactAddress'] }), { contactPhone: '0371-65551234' })).toEqual(['/contactEmail required', '/contactAddress required']);
  });

  it('takes a landline, unless messages must reach the phone', () => {
    expect(answersTo(contact(), { contactPhone: '0371-65551234' })).toEqual({ contactPhone: '0371-65551234' });
    expect(answersTo(contact({ mobile: true }), { contactPhone: '0371-65551234' })).toEqual(['/contactPhone matches']);
    expect(answersTo(contact({ mobile: true }), { contactPhone: '139 0371 0001' })).toEqual({ contactPhone: '13903710001' });
  });

  it('knows the phone of the account', () => {
    expect(contact().prefill?.(known)).toEqual({ contactPhone: '13903710001' });
  });
});

describe('delivery', () => {
  const block = delivery({ item: text('驾驶证', 'licence'), methods: ['window', 'post', 'electronic'] });
  const byPost = { deliveryMethod: 'post', deliveryRecipient: '曹斌', deliveryPhone: '13903710001', deliveryAddress: '河南省郑州市金水区文化路1号' };

  it('by post needs an address, at a window a place, electronically nothing', () => {
    expect(answersTo(block, { deliveryMethod: 'post' })).toEqual(['/deliveryRecipient required', '/deliveryPhone required', '/deliveryAddress required']);
    expect(answersTo(block, { deliveryMethod: 'window' })).toEqual(['/pickupOffice required']);
    expect(answersTo(block, { deliveryMethod: 'electronic', pickupOffice: '410105' })).toEqual({ deliveryMethod: 'electronic' });
  });

  it('knows what a postal code looks like', () => {
    expect(answersTo(block, { ...byPost, postalCode: '450000' })).toEqual({ ...byPost, postalCode: '450000' });
    expect(answersTo(block, { ...byPost, postalCode: '45000' })).toEqual(['/postalCode matches']);
  });

  it('is only by the methods of the service', () => {
    expect(answersTo(block, { deliveryMethod: 'police-room', pickupOffice: '410105' })).toEqual(['/deliveryMethod isIn']);
  });

  it('is asked only where something is delivered', () => {
    const sometimes = delivery({ item: text('驾驶证', 'licence'), methods: ['post'], when: ({ kind }) => kind === 'card' });
    expect(answersTo(sometimes, { deliveryMethod: 'post' })).toEqual({});
  });

  it('asks nothing about ways the service does not have', () => {
    const [electronic, atWindow] = [delivery({ item: text('证明', 'certificate'), methods: ['electronic'] }), delivery({ item: text('证明', 'certificate'), methods: ['window'] })];
    expect([electronic, atWindow].map(({ fields }) => fields.map(({ name }) => name))).toEqual([['deliveryMethod'], ['deliveryMethod', 'pickupOffice']]);
    expect(electronic.prefill?.(known)).toEqual({ deliveryMethod: 'electronic' });
  });

  it('suggests what is least trouble, and the applicant’s name for the post', () => {
    const toTheApplicant = { deliveryRecipient: '曹斌', deliveryPhone: '13903710001' };
    expect(block.prefill?.(known)).toEqual({ deliveryMethod: 'electronic', ...toTheApplicant });
    expect(delivery({ item: text('证件', 'card'), methods: ['window', 'post'] }).prefill?.(known)).toEqual({ deliveryMethod: 'post', ...toTheApplicant });
  });
});

describe('the other blocks', () => {
  it('ask for an organisation and fill in who handles its matter', () => {
    const block = organisation({ label: text('售车单位', 'The shop'), law });
    const answers = { uscc: makeUscc('91410100MA12345AB'), organisationName: '郑州自行车行', legalRepresentative: person, handler: person, handlerPhone: '13903710001' };
    expect(block.title.en).toBe('The shop');
    expect(answersTo(block, answers)).toEqual(answers);
    expect(answersTo(block, { ...answers, uscc: '91410100MA12345AB0' })).toEqual(['/uscc isUscc']);
    expect(block.prefill?.({ ...known, facts: { organisation: null, handlerDelegation: null } })).toEqual({ handler: person, handlerPhone: '13903710001' });
  });

  it('ask a guardian for consent, where there is one', () => {
    const block = guardian({ service: 'traffic.lost-bicycle', when: ({ age }) => age === 'minor', relations: { parent: text('父母', 'Parent') }, law });
    const ofMinor = new Form([...block.fields, ...office({ qualifies: text('任一', 'Any') }).fields].map((field) => ({ ...field, when: undefined })));
    expect(answersTo(block, {})).toEqual({});
    const answers = { guardian: person, guardianRelation: 'parent', guardianPhone: '13903710001', guardianConsent: true, acceptingOffice: '410105' };
    expect(ofMinor.validate(answers, { today: '2026-11-23' })).toEqual({ ok: true, value: answers });
    expect(ofMinor.validate({ ...answers, guardianConsent: false }, { today: '2026-11-23' })).toMatchObject({ ok: false, error: [{ pointer: '/guardianConsent' }] });
  });

  it('ask for the employer by name, its code if known', () => {
    expect(answersTo(employer(), { employerName: '郑州市图书馆' })).toEqual({ employerName: '郑州市图书馆' });
    expect(answersTo(employer(), {})).toEqual(['/employerName required']);
    expect(answersTo(employer({ required: false }), {})).toEqual({});
    expect(answersTo(employer({ usccRequired: true }), { employerName: '郑州市图书馆' })).toEqual(['/employerUscc required']);
    expect(answersTo(employer({ usccRequired: ({ employerName }) => employerName !== '郑州市图书馆' }), { employerName: '郑州市图书馆' })).toEqual({ employerName: '郑州市图书馆' });
  });

  it('ask for somebody to call, unless the service can do without', () => {
    expect(answersTo(emergencyContact(), {})).toEqual(['/emergencyContactName required', '/emergencyContactPhone required']);
    expect(answersTo(emergencyContact({ required: false }), {})).toEqual({});
  });

  it('ask for somebody on another phone, where the service says so', () => {
    const asked = new Form([...contact().fields, ...emergencyContact({ apart: true }).fields]);
    const called = (emergencyContactPhone: string) => asked.validate({ contactPhone: '13903710001', emergencyContactName: '曹云', emergencyContactPhone }, { today: '2026-11-23' });
    expect(called('13903710001')).toMatchObject({ ok: false, error: [{ pointer: '/emergencyContactPhone' }] });
    expect(called('13903710002').ok).toBe(true);
  });

  it('ask why it is urgent only when it is', () => {
    const block = expedite({ reasons: { travel: text('即将远行', 'About to travel') } });
    expect(block.prefill?.(known)).toEqual({ expedited: false });
    expect(expedite({ reasons: {}, withinDays: 30 }).fields.map(({ name }) => name)).toEqual(['expedited', 'expediteReason', 'neededBy']);
    expect(answersTo(block, { expedited: false, expediteReason: 'travel' })).toEqual({ expedited: false });
    expect(answersTo(block, { expedited: true })).toEqual(['/expediteReason required']);
  });

  it('ask for every undertaking and for the truth', () => {
    const block = declaration({ undertakings: { notSold: text('车辆未转让', 'Not sold') } });
    expect(answersTo(block, { truthDeclaration: true })).toEqual(['/notSold required']);
    expect(answersTo(block, { notSold: true, truthDeclaration: false })).toEqual(['/truthDeclaration isBoolean']);
  });

  it('say which office may be chosen', () => {
    expect(office({ qualifies: text('丢失地', 'Where it was lost') }).hint).toEqual(text('丢失地', 'Where it was lost'));
  });
});
