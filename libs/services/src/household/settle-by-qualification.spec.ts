import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, card, changesOf, decided, elsewhereOf, entryOf, given, memberOf, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { settleByQualification as service } from './settle-by-qualification.js';

const graduate = someone('白雪', '2000-03-02', 'female', '410902');
const returnee = someone('丁伟', '1992-06-01', 'male', '420102');
const wife = someone('冯敏', '1993-06-01', 'female', '420102');
const son = someone('丁小伟', '2020-06-01', 'male', '420102');
const aunt = someone('田梅', '1975-06-01', 'female', '410105');
const manager = someone('甄荣华', '1980-06-01', 'female', '410105');
const NUMBER = '104751202105001501';
const diploma = { kind: 'diploma', number: NUMBER, name: '河南大学', level: 'bachelor', awardedOn: '2021-06-30', isValid: true };
const title = { number: 'T1', kind: 'title', holderId: returnee.documentNumber, holderName: returnee.name, landlordId: null, isResidential: true, until: null };
const wedding = { certificateNumber: 'J1', registeredOn: '2018-01-01', spouseId: wife.documentNumber, spouseName: wife.name, endedBy: null, endedOn: null };

interface World {
  readonly who?: typeof graduate;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const world = ({ who = graduate, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { targetAddress: address.address, targetHouseholdNumber: target.number, headOfHousehold: manager, ...answers },
    facts: {
      mover: entryOf(who),
      origin,
      originMembers: [memberOf(who, { relationToHead: 'head' })],
      target: { ...target, type: 'collective-talent', headId: manager.documentNumber },
      address,
      card,
      qualifications: [diploma],
      headConsent: given,
      ...facts,
    },
  });

const withAunt: World = {
  answers: { educationLevel: 'secondary-vocational', landing: 'relative-home', headOfHousehold: aunt, relationToHead: 'other-relative' },
  facts: { qualifications: [{ ...diploma, level: 'secondary-vocational' }], target: { ...target, headId: aunt.documentNumber } },
};
const abroad: World = {
  who: returnee,
  answers: { applicationKind: 'returnee', educationLevel: 'master', diplomaNumber: undefined, foreignDegreeCertificationNumber: 'F1', landing: 'own-home', targetHouseholdNumber: undefined, headOfHousehold: undefined, headConsent: undefined, relationToHead: 'head', accompanying: [wife, son] },
  facts: { mover: null, origin: null, originMembers: [], card: null, target: null, elsewhere: [elsewhereOf(returnee), elsewhereOf(wife, 'female'), elsewhereOf(son)], marriages: [wedding], rights: [title], qualifications: [{ ...diploma, kind: 'foreign-degree', number: 'F1', level: 'master' }] },
};
const skilled: World = { answers: { applicationKind: 'skill', educationLevel: undefined, graduationSchool: undefined, graduationDate: undefined, diplomaNumber: undefined, certificateName: '电工三级', certificateNumber: 'S1' }, facts: { qualifications: [{ ...diploma, kind: 'skill', number: 'S1', level: null, name: '电工三级' }] } };

describe('settling by qualification', () => {
  it.each<[string, World]>([
    ['a bachelor enters the talent household', {}],
    ['a vocational graduate joins an aunt who agrees', withAunt],
    ['a skilled worker has a certificate', skilled],
    ['the city is another than the one they are registered in', { facts: { origin: { ...origin, regionCode: '410122' } } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a graduate returns from abroad with wife and son: papers of another province are read', abroad, ['accompanying-related unknown', 'mover-id-card missing', 'mover-booklet missing']],
    ['the diploma is on no record', { facts: { qualifications: [] } }, ['qualified unknown', 'diploma missing']],
    ['it is a senior high school’s', { facts: { qualifications: [{ ...diploma, level: 'senior-high' }] } }, ['qualified fails']],
    ['it was withdrawn', { facts: { qualifications: [{ ...diploma, isValid: false }] } }, ['qualified fails', 'diploma missing']],
    ['the record has another level', { answers: { educationLevel: 'master' } }, ['qualified unknown']],
    ['the skill certificate is on no record', { ...skilled, facts: { qualifications: [] } }, ['qualified unknown', 'skill-or-title-certificate missing']],
    ['they graduate next July', { answers: { graduationDate: '2027-07-01' } }, ['already-graduated fails']],
    ['they graduated at 13', { answers: { graduationDate: '2013-07-01' } }, ['already-graduated unknown']],
    ['they are registered in Zhongyuan District', { facts: { origin: { ...origin, regionCode: '410102' } } }, ['not-in-city fails']],
    ['the manager has not agreed', { facts: { headConsent: null } }, ['place-to-register fails']],
    ['the aunt has refused', { ...withAunt, facts: { ...withAunt.facts, headConsent: refused } }, ['place-to-register fails']],
    ['the number is a family’s', { facts: { target: { ...target, headId: manager.documentNumber } } }, ['place-to-register fails']],
    ['the household is an employer’s', { facts: { target: { ...target, type: 'collective-employer', headId: manager.documentNumber } } }, ['place-to-register fails', 'target-can-receive fails']],
    ['the flat is on no record', { ...abroad, answers: { ...abroad.answers, accompanying: [] }, facts: { ...abroad.facts, rights: [] } }, ['place-to-register unknown', 'mover-id-card missing', 'mover-booklet missing', 'housing-proof missing']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('enters the talent household and writes down the education', () => {
    expect(changesOf(service, world({})).map(([kind, data]) => [kind, data])).toEqual([
      ['population.move', { idNumber: graduate.documentNumber, from: origin.number, to: target.number, relationToHead: 'unrelated', movedOn: today, reason: 'qualification' }],
      ['household.settle', { number: origin.number, relations: [] }],
      ['identity-card.flag-address', { idNumber: graduate.documentNumber }],
      ['residence.end', { idNumber: graduate.documentNumber, city: '4101', endedOn: today }],
      ['population.change-items', { idNumber: graduate.documentNumber, education: 'bachelor' }],
      ['population.record-item-change', { number: `BG0000000007-education-${graduate.documentNumber.slice(-6)}`, idNumber: graduate.documentNumber, item: 'education', before: '', after: '大学本科', changedOn: today }],
    ]);
    expect(changesOf(service, world(skilled)).map(([kind]) => kind)).not.toContain('population.record-item-change');
  });

  it('opens a household for a family from another province when the certificate has come', () => {
    const found = world(abroad);
    expect(service.completion?.when(decided(found))).toBe(true);
    const [opened, ...entered] = changesOf(service, found, { migrationCertificateNumber: '鄂迁1', issuedOn: today });
    expect(opened?.[0]).toBe('household.open');
    expect(entered.slice(0, 3).map(([, data]) => data)).toMatchObject([{ to: '900000007', relationToHead: 'head', certificate: '鄂迁1' }, { relationToHead: 'spouse', spouseId: returnee.documentNumber }, { relationToHead: 'child', spouseId: null }]);
  });

  it('knows the last diploma, and lies where they go', () => {
    const found = decided(world({}));
    expect(service.prefill(found)).toMatchObject({ diplomaNumber: NUMBER, graduationSchool: '河南大学' });
    expect([service.jurisdiction(found), service.decidedBy(found)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(found).map(({ value }) => value.zh)).toContain(target.number);
  });

  it('sends back family in a talent household', () => {
    expect(problemsOf(service, { accompanying: [wife, son] })).toEqual(['/accompanying']);
  });
});
