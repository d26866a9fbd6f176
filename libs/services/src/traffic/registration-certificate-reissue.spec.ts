import type { Party, Person } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, company, mortgage, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { registrationCertificateReissue as service } from './registration-certificate-reissue.js';

const friend: Party = { name: '尹航', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1990-03-04', 21) };
const daughter = partyOf(personOf('何晓', '1998-05-06'));
const dead: Person = { ...owner, alive: false };
const agreed = { uscc: mortgage.mortgageeNumber, agreesTo: 'reissue', contractNumber: null, sentOn: today } as const;

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly vehicle?: object | null;
}

const world = ({ submitter = partyOf(owner), answers, registers, handedIn, vehicle = {} }: World): Assessed =>
  assessed(service, { submitter, answers: { ...(submitter.documentNumber !== owner.idNumber && { subject: partyOf(owner), agentPhone: '13903710002' }), ...answers }, handedIn, registers: { 'population.person': owner, 'vehicle.by-plate': vehicle && { ...car, ...vehicle }, ...registers } });

const asAgent = (ownerUnable?: string) => ({ handledBy: 'agent', ...(ownerUnable && { ownerUnable }) });
const asHeir = { handledBy: 'relative', ownerUnable: 'death', inheritor: daughter };
const delegated = { 'delegation.granted': { grantedOn: today, validUntil: today } };
const ofCompany = { ownerType: 'organisation', ownerNumber: company.uscc, ownerName: company.name };
const asCompany = (handler: Party) => ({ ownerType: 'organisation', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler, handlerPhone: '13903710002', handledBy: undefined });

const ready: [string, World][] = [
  ['the owner lost the certificate of a car without a mortgage', {}],
  ['it was damaged during a mortgage and the bank agrees over the network', { answers: { applicationKind: 'damaged' }, vehicle: { mortgages: [mortgage], lenderMessages: [agreed] } }],
  ['the owner has died and the daughter applies as heir', { submitter: daughter, answers: asHeir, registers: { 'population.person': dead, 'population.kinship': { relation: 'child' } } }],
  ['it was replaced once within a year', { vehicle: { certificateReissuedOn: ['2026-03-01'] } }],
  ['it was replaced twice more than a year ago', { vehicle: { certificateReissuedOn: ['2025-11-01', '2025-11-23'] } }],
  ['the legal representative of a company applies', { submitter: partyOf(company.representative), answers: asCompany(partyOf(company.representative)), registers: { 'organisation.by-uscc': company.record }, vehicle: ofCompany }],
];

const troubled: [string, World, string[]][] = [
  ['a friend applies without any of the reasons of the law', { submitter: friend, answers: asAgent(), registers: delegated }, ['owner-in-person fails', 'unable-proof missing']],
  ['the owner is ill and an agent applies with proof', { submitter: friend, answers: asAgent('illness'), registers: delegated, handedIn: ['unable-proof'] }, ['owner-in-person unknown']],
  ['an agent is not authorised', { submitter: friend, answers: asAgent('abroad'), handedIn: ['unable-proof'] }, ['owner-in-person unknown', 'authorised unknown', 'authorisation missing']],
  ['the car is mortgaged and the lender has not consented', { vehicle: { mortgages: [mortgage] } }, ['mortgagee-joins fails', 'mortgagee-consent missing']],
  ['the lender is not connected and consents on paper', { vehicle: { mortgages: [{ ...mortgage, networked: false }] }, handedIn: ['mortgagee-consent'] }, ['mortgagee-joins unknown']],
  ['the lender consented to an earlier mortgage only', { vehicle: { mortgages: [mortgage], lenderMessages: [{ ...agreed, sentOn: '2020-01-01' }] } }, ['mortgagee-joins fails', 'mortgagee-consent missing']],
  ['it is the third loss within twelve months', { vehicle: { certificateReissuedOn: ['2026-02-01', '2026-08-01'] } }, ['no-abnormal-frequency unknown']],
  ['a court has seized the vehicle', { vehicle: { seized: true } }, ['not-seized fails']],
  ['the vehicle is recorded as stolen', { vehicle: { stolen: true } }, ['not-stolen fails']],
  ['the vehicle is deregistered', { vehicle: { status: 'deregistered' } }, ['vehicle-registered fails']],
  ['an authority keeps the certificate', { vehicle: { certificateHeldBy: '郑州市金水区人民法院' } }, ['certificate-issued fails']],
  ['no certificate was ever issued', { vehicle: { certificateNumber: null } }, ['certificate-issued fails']],
  ['the car is a company’s', { vehicle: ofCompany }, ['applicant-is-owner fails', 'mortgagee-consent missing']],
  ['the owner lives, whatever the heir says', { submitter: daughter, answers: asHeir, registers: { 'population.kinship': { relation: 'child' } } }, ['owner-in-person fails', 'unable-proof missing']],
  ['the registers do not show who inherits', { submitter: daughter, answers: asHeir, registers: { 'population.person': dead }, handedIn: ['unable-proof'] }, ['owner-in-person unknown']],
  ['a handler shows a letter of the company', { submitter: friend, answers: { ...asCompany(friend), subject: undefined }, registers: { 'organisation.by-uscc': company.record }, vehicle: ofCompany, handedIn: ['handler-authorisation'] }, ['applicant-is-owner unknown']],
];

describe('a registration certificate in place of another', () => {
  it.each(ready)('can be granted when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
  });

  it.each(troubled)('does not come that far when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('is never given when no vehicle bears the plates', () => {
    expect(troubleOf(world({ vehicle: null }))).toContain('applicant-is-owner fails');
  });

  it.each<[string, object]>([
    ['is in order', {}],
    ['is seized, stolen and mortgaged', { seized: true, stolen: true, mortgages: [mortgage] }],
    ['has no certificate, or one that a court keeps', { certificateNumber: null, certificateHeldBy: '郑州市金水区人民法院' }],
  ])('tells whoever does not own the vehicle nothing of it, when it %s', (_title, known) => {
    expect(troubleOf(world({ vehicle: { ...known, ownerNumber: friend.documentNumber } }))).toEqual(['applicant-is-owner fails', 'mortgagee-consent missing']);
  });

  it('is given by a person only, at the office of registration, for ten yuan', () => {
    const { request } = world({});
    expect(service.decision).toBe('review');
    const subject = decided(world({}));
    expect(service.jurisdiction(subject)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.charges(subject).map(({ yuan }) => yuan)).toEqual([10]);
    expect(request.form.plateNumber).toBe(car.plateNumber);
  });

  it('has a new number, and the former one is void', () => {
    const given = decided(world({}));
    expect(service.effects(given)).toEqual([
      { register: 'vehicle', kind: 'reissue-certificate', data: { vin: car.vin, certificateNumber: '419900000007' } },
      { register: 'vehicle', kind: 'record-reissue', data: { number: '419900000007', vin: car.vin, kind: 'lost', voidNumber: car.certificateNumber, reissuedOn: today } },
    ]);
    expect(service.result.rows(given)[0]?.value.zh).toBe('419900000007');
  });

  it('is refused to a number that plates of the kind do not bear', () => {
    expect(() => world({ answers: { plateType: 'small-new-energy' } })).toThrow('plateType');
  });
});
