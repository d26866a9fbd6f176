import type { Party } from '@yichuang/definition';
import { makeUscc } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { car, company, mortgage, owner, partyOf, personOf } from '../../../../test/support/vehicle-cases.js';
import { vehicleMortgage as service } from './vehicle-mortgage.js';

interface World {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  readonly vehicle?: object | null;
}

const friend = personOf('尹航', '1985-06-07');
const bank = { ...company.record, uscc: makeUscc('91410105MA1000221'), name: '河南中州银行股份有限公司' };
const message = (agreesTo: string, contractNumber: string | null = null) => ({ uscc: bank.uscc, agreesTo, contractNumber, sentOn: today });
const agreed = message('create', 'ZZD20260118');
const active = { ...mortgage, mortgageeNumber: bank.uscc };
const connected = { 'vehicle.connected-lender': { uscc: bank.uscc } };

const world = ({ submitter = partyOf(owner), answers, registers, handedIn, vehicle = {} }: World): Assessed =>
  assessed(service, {
    submitter,
    answers: { plateNumber: car.plateNumber, registrationCertificateNumber: car.certificateNumber, ...answers },
    handedIn,
    registers: { 'population.person': owner, 'organisation.by-uscc': bank, 'vehicle.by-plate': vehicle && { ...car, ...vehicle }, ...connected, ...registers },
  });

const release = { applicationKind: 'release', reason: 'debt-paid', mortgageContractNumber: undefined, contractDate: undefined, securedAmount: undefined };
const toFriend = { mortgageeType: 'individual', mortgageePerson: partyOf(friend), mortgageeName: undefined, mortgageeUscc: undefined };
const pledge = { applicationKind: 'pledge-file', mortgageContractNumber: undefined, contractDate: undefined, securedAmount: undefined, ...toFriend };
const friendIn = { 'population.person': friend, 'consent.answered': { answer: 'given', answeredOn: today } };

const ready: [string, World, string[]][] = [
  ['a connected bank has sent the contract of a loan', { vehicle: { lenderMessages: [agreed] } }, ['certificate-endorsed unknown']],
  ['a connected lender reports the loan repaid', { answers: release, vehicle: { mortgages: [active], lenderMessages: [message('release')] } }, []],
  ['a friend to whom it is pledged confirms from their account', { answers: pledge, registers: friendIn }, ['certificate-endorsed unknown']],
  ['the pledge of that friend is released', { answers: { ...pledge, applicationKind: 'pledge-release' }, registers: friendIn, vehicle: { mortgages: [{ ...active, kind: 'pledge', mortgageeNumber: friend.idNumber }] } }, ['certificate-endorsed unknown']],
  [
    'a court releases the mortgage of a lender that was dissolved, and the owner alone applies',
    { answers: { ...release, reason: 'court', courtDocumentNumber: '（2026）豫0105执118号' }, vehicle: { mortgages: [active] }, handedIn: ['court-document'] },
    ['joint-application unknown', 'certificate-endorsed unknown'],
  ],
];

const endorsed = 'certificate-endorsed unknown';
const agreedCar = { lenderMessages: [agreed] };
const troubled: [string, World, string[]][] = [
  ['the lender has not confirmed a release and there is no document of a court', { answers: release, vehicle: { mortgages: [active] } }, ['joint-application fails', endorsed]],
  ['a court has seized the vehicle and a release is asked for', { answers: release, vehicle: { seized: true, mortgages: [active], lenderMessages: [message('release')] } }, ['not-seized fails']],
  ['the mortgage to another bank is still active', { vehicle: { mortgages: [mortgage], ...agreedCar } }, ['no-active-mortgage fails', endorsed]],
  ['the bank that came first agrees to a second mortgage', { vehicle: { mortgages: [mortgage], lenderMessages: [agreed, { ...message('create'), uscc: mortgage.mortgageeNumber }] } }, ['no-active-mortgage unknown', endorsed]],
  ['the release names another mortgagee than the registered one', { answers: release, vehicle: { mortgages: [mortgage] } }, ['joint-application fails', 'mortgage-exists fails', endorsed]],
  ['the bank sent another contract', { vehicle: { lenderMessages: [message('create', 'ZZD1')] } }, ['joint-application fails', endorsed, 'mortgage-contract missing']],
  ['the mortgagee is not connected', { registers: { 'vehicle.connected-lender': null }, handedIn: ['mortgage-contract'] }, ['joint-application unknown', endorsed]],
  ['the mortgagee is not registered', { registers: { 'organisation.by-uscc': null }, vehicle: agreedCar }, ['mortgagee-valid fails', endorsed, 'mortgagee-identity missing']],
  ['the mortgagee is called otherwise', { answers: { mortgageeName: '中原银行' }, vehicle: agreedCar }, ['mortgagee-valid fails', endorsed, 'mortgagee-identity missing']],
  ['the friend has not answered', { answers: pledge, registers: { 'population.person': friend } }, ['joint-application fails', endorsed]],
  ['the friend refuses', { answers: pledge, registers: { ...friendIn, 'consent.answered': { answer: 'refused', answeredOn: today } } }, ['joint-application fails', endorsed]],
  ['the friend’s number is somebody else’s', { answers: pledge, registers: { ...friendIn, 'population.person': owner } }, ['mortgagee-valid fails', endorsed, 'mortgagee-identity missing']],
  ['the vehicle is recorded as stolen', { vehicle: { ...agreedCar, stolen: true } }, ['not-stolen fails', endorsed]],
  ['it has reached the scrap standard', { vehicle: { ...agreedCar, scrapOn: today } }, ['not-scrap fails', endorsed]],
  ['customs supervises the vehicle', { vehicle: { ...agreedCar, customsSupervised: true } }, ['customs-cleared unknown', endorsed]],
  ['the vehicle is deregistered', { vehicle: { ...agreedCar, status: 'deregistered' } }, ['vehicle-registered fails', endorsed]],
  ['it is somebody else’s', { vehicle: { ...agreedCar, ownerNumber: friend.idNumber } }, ['applicant-is-owner fails', endorsed]],
  ['somebody asks about another’s car that is mortgaged', { vehicle: { ...agreedCar, ownerNumber: friend.idNumber, mortgages: [mortgage] } }, ['applicant-is-owner fails', endorsed]],
  ['the certificate has another number', { vehicle: { ...agreedCar, certificateNumber: '410700000001' } }, ['certificate-number-matches fails', endorsed]],
];

describe('a mortgage of a vehicle', () => {
  it.each(ready)('needs nothing but the endorsement, if that, when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it.each(troubled)('does not come that far when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('asks a person for consent, and no lender', () => {
    const asked = (answers: object) => service.consents(decided(world({ answers: answers as World['answers'] }))).map(({ id, by, statement }) => [id, by.name, statement.zh.includes('解除')]);
    expect(asked({})).toEqual([]);
    expect(asked(pledge)).toEqual([['mortgagee', friend.name, false]]);
    expect(asked({ ...pledge, applicationKind: 'pledge-release' })).toEqual([['mortgagee', friend.name, true]]);
  });

  it('is registered with its contract and amount, at the office of the vehicle', () => {
    const given = decided(world({ vehicle: agreedCar }));
    expect(service.jurisdiction(given)).toEqual({ kind: 'vehicle-office', regionCode: '410700' });
    expect(service.effects(given)).toEqual([
      { register: 'vehicle', kind: 'register-mortgage', data: { number: '41DY900000007', vin: car.vin, kind: 'mortgage', mortgageeNumber: bank.uscc, mortgageeName: bank.name, contractNumber: 'ZZD20260118', securedAmount: 120_000, registeredOn: today } },
    ]);
    expect(service.result.rows(given).map(({ label }) => label.zh)).toContain('抵押登记日期');
  });

  it('is filed without contract and amount when it is a pledge', () => {
    expect(service.effects(decided(world({ answers: pledge, registers: friendIn })))).toMatchObject([{ data: { kind: 'pledge', mortgageeNumber: friend.idNumber, mortgageeName: friend.name, contractNumber: null, securedAmount: null } }]);
  });

  it('ends on the day of the decision', () => {
    const given = decided(world({ answers: release, vehicle: { mortgages: [active], lenderMessages: [message('release')] } }));
    expect(service.effects(given)).toEqual([{ register: 'vehicle', kind: 'release-mortgage', data: { number: active.number, releasedOn: today } }]);
  });
});
