import { address, assessed, card, changesOf, decided, elsewhereOf, entryOf, given, memberOf, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { troubleOf } from '../../../../test/support/assess-world.js';
import { parentJoiningChild as service } from './parent-joining-child.js';

const mother = someone('赵桂芳', '1964-03-02', 'female', '411622');
const father = someone('赵国林', '1974-06-01', 'male', '411622');
const oldFather = someone('孙建国', '1965-01-20', 'male', '371702');
const wife = someone('郭桂英', '1970-02-02', 'female', '371702');
const son = someone('刘鹏', '1990-07-15', 'male', '410103');
const boy = someone('刘小鹏', '2009-07-15', 'male', '410103');
const minor = someone('刘洋', '2014-07-15', 'male', '410103');
const title = { number: 'T1', kind: 'title', holderId: son.documentNumber, holderName: son.name, landlordId: null, isResidential: true, until: null };
const names = (parent: { readonly documentNumber: string; readonly name: string }, role: string) => ({ idNumber: parent.documentNumber, role, name: parent.name, isAlive: true });

interface World {
  readonly who?: typeof mother;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const world = ({ who = mother, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { sponsor: son, targetAddress: address.address, targetHouseholdNumber: target.number, ...answers },
    facts: {
      mover: entryOf(who),
      origin,
      originMembers: [memberOf(who, { relationToHead: 'head' })],
      target: { ...target, headId: son.documentNumber },
      address,
      card,
      sponsor: entryOf(son, { householdNumber: target.number }),
      parents: [names(who, who === mother ? 'mother' : 'father')],
      rights: [title],
      sponsorConsent: given,
      ...facts,
    },
  });

const marriage = { certificateNumber: 'J371702-1990-000001', registeredOn: '1990-05-20', spouseId: wife.documentNumber, spouseName: wife.name, endedBy: null, endedOn: null };
const couple: World = {
  who: oldFather,
  answers: { spouseMovesToo: true, movingSpouse: wife, marriageCertificateNumber: marriage.certificateNumber, relationToHead: 'parent-in-law' },
  facts: { mover: null, origin: null, originMembers: [], card: null, elsewhere: [elsewhereOf(oldFather), elsewhereOf(wife, 'female')], marriages: [marriage], sponsor: entryOf(son, { householdNumber: target.number, relationToHead: 'spouse' }) },
};
const pair: World = {
  who: oldFather,
  answers: { spouseMovesToo: true, movingSpouse: wife, marriageCertificateNumber: marriage.certificateNumber },
  facts: { marriages: [marriage], originMembers: [memberOf(oldFather, { relationToHead: 'head' }), memberOf(wife, { relationToHead: 'spouse' })] },
};

describe('parents who join a child', () => {
  it.each<[string, World]>([
    ['a mother of 62 joins her son, owner and head', {}],
    ['the home is in the name of the son’s wife', { facts: { rights: [{ ...title, holderId: wife.documentNumber }], sponsorMarriages: [marriage] } }],
    ['the son has a filed tenancy', { answers: { housingKind: 'rented' }, facts: { rights: [{ ...title, holderId: 'owner' }, { ...title, number: 'Z1', kind: 'tenancy', until: '2027-01-01' }] } }],
    ['a father of 61 brings his wife of 56', pair],
    ['a mother of 55 is old enough', { who: someone('钱英', '1971-11-23', 'female'), facts: {} }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a couple comes from Shandong: papers are read', couple, ['mover-id-card missing', 'mover-booklet missing']],
    ['a father of 52 with a disability assessment', { who: father, answers: { reason: 'incapacity' } }, ['age-or-dependence unknown', 'retirement-or-incapacity missing']],
    ['a father of 52 works', { who: father }, ['age-or-dependence fails']],
    ['the child is 17', { answers: { sponsor: boy }, facts: { sponsor: entryOf(boy, { householdNumber: target.number }) } }, ['child-adult-local fails', 'child-has-housing fails', 'housing-proof missing']],
    ['the child is 12', { answers: { sponsor: minor }, facts: { sponsor: entryOf(minor, { householdNumber: target.number }), rights: [{ ...title, holderId: minor.documentNumber }] } }, ['child-adult-local fails']],
    ['the son is in an employer’s collective household', { facts: { target: { ...target, type: 'collective-employer' } } }, ['target-can-receive fails']],
    ['the register names another mother', { facts: { parents: [names(wife, 'mother')] } }, ['parent-child fails', 'parentage-proof missing']],
    ['the register names no mother', { facts: { parents: [] } }, ['parent-child unknown', 'parentage-proof missing']],
    ['the mother adopted him', { answers: { parentage: 'adoptive' }, facts: { parents: [names(wife, 'mother')] } }, ['parent-child unknown', 'parentage-proof missing']],
    ['the title names an unrelated owner', { facts: { rights: [{ ...title, holderId: 'owner' }] } }, ['child-has-housing fails', 'housing-proof missing']],
    ['the tenancy has ended', { answers: { housingKind: 'rented' }, facts: { rights: [{ ...title, kind: 'tenancy', until: '2026-11-22' }] } }, ['child-has-housing unknown', 'housing-proof missing']],
    ['the home is a house in a village', { answers: { housingKind: 'rural' }, facts: { rights: [] } }, ['child-has-housing unknown', 'housing-proof missing']],
    ['the son has not agreed', { facts: { sponsorConsent: null } }, ['head-consents fails']],
    ['the son refused', { facts: { sponsorConsent: refused } }, ['head-consents fails']],
    ['the son is elsewhere', { facts: { sponsor: entryOf(son, { householdNumber: '1' }) } }, ['child-adult-local fails', 'head-consents fails']],
    ['she says parent-in-law of her own son', { answers: { relationToHead: 'parent-in-law' } }, ['relation-agrees fails']],
    ['civil affairs does not have their marriage', { ...pair, facts: { originMembers: pair.facts?.originMembers } }, ['marriage-certificate missing']],
    ['who moves too is in another household', { ...pair, facts: { marriages: [marriage] } }, ['moving-spouse fails']],
    ['who moves too is a child', { ...pair, facts: { originMembers: [memberOf(oldFather, { relationToHead: 'head' }), memberOf(wife, { relationToHead: 'child' })] } }, ['moving-spouse fails', 'marriage-certificate missing']],
    ['civil affairs has their divorce', { ...pair, facts: { ...pair.facts, marriages: [{ ...marriage, endedBy: 'divorce', endedOn: '2020-01-01' }] } }, ['moving-spouse fails', 'marriage-certificate missing']],
    ['she is there already', { facts: { mover: entryOf(mother, { householdNumber: target.number }) } }, ['not-already-there fails']],
    ['a grandchild of 10 would stay alone', { facts: { originMembers: [memberOf(mother, { relationToHead: 'head' }), memberOf(someone('赵宝', '2016-01-01', 'male'))] } }, ['no-minors-left-alone fails']],
    ['a sentence runs', { facts: { sentences: [{ kind: 'parole', until: null }] } }, ['no-supervised-sentence unknown', 'article-14-approval missing']],
    ['a case is open', { facts: { openCases: [{ caseNumber: 'C', kind: 'migration', openedOn: today }] } }, ['no-open-case fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('moves both and settles the household they leave', () => {
    expect(changesOf(service, world(pair))).toEqual([
      ['population.move', { idNumber: oldFather.documentNumber, from: origin.number, to: target.number, relationToHead: 'parent', movedOn: today, reason: 'parent-joining' }],
      ['population.move', { idNumber: wife.documentNumber, from: origin.number, to: target.number, relationToHead: 'parent', movedOn: today, reason: 'parent-joining' }],
      ['population.record-marriage', { idNumber: oldFather.documentNumber, spouseId: wife.documentNumber }],
      ['household.settle', { number: origin.number, relations: [] }],
      ['identity-card.flag-address', { idNumber: oldFather.documentNumber }],
      ['identity-card.flag-address', { idNumber: wife.documentNumber }],
      ['residence.end', { idNumber: oldFather.documentNumber, city: '4101', endedOn: today }],
    ]);
  });

  it('enters a couple of another province when the certificate has come', () => {
    const found = world(couple);
    expect(service.completion?.when(decided(found))).toBe(true);
    const [one, other] = changesOf(service, found, { migrationCertificateNumber: '鲁迁1', issuedOn: today });
    expect(one).toMatchObject(['population.enter', { relationToHead: 'other-relative', spouseId: wife.documentNumber, certificate: '鲁迁1' }]);
    expect(other).toMatchObject(['population.enter', { spouseId: oldFather.documentNumber, maritalStatus: 'married' }]);
  });

  it('lies where they go, and the page names everybody', () => {
    const found = decided(world(pair));
    expect([service.jurisdiction(found), service.decidedBy(found)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(found).map(({ value }) => value.zh).join()).toContain(wife.documentNumber);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['no spouse when one moves too', { spouseMovesToo: true }, ['/movingSpouse', '/marriageCertificateNumber']],
    ['a household number of eight digits', { targetHouseholdNumber: '41010512' }, ['/targetHouseholdNumber']],
  ])('refuses a form with %s', (_title, answers, expected) => {
    expect(problemsOf(service, answers)).toEqual(expected);
  });
});
