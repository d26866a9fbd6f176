import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, card, changesOf, decided, entryOf, memberOf, origin as left, problemsOf, someone, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { householdDivision as service } from './household-division.js';

const woman = someone('张丽', '1997-03-02', 'female', '410105');
const daughter = someone('张小丽', '2021-06-01', 'female', '410105');
const exHusband = someone('李强', '1994-06-01', 'male', '410105');
const father = someone('吴建国', '1966-06-01', 'male', '410105');
const son = someone('吴波', '1992-06-01', 'male', '410105');
const wife = someone('郑敏', '1993-06-01', 'female', '410105');
const brother = someone('吴涛', '1995-06-01', 'male', '410105');
const child = someone('吴宝', '2016-06-01', 'male', '410105');
const origin = { ...left, regionCode: '410105', address: '河南省郑州市金水区花园路9号' };
const title = (holder: typeof woman) => ({ number: 'T1', kind: 'title', holderId: holder.documentNumber, holderName: holder.name, landlordId: null, isResidential: true, until: null });
const wedding = { certificateNumber: 'J1', registeredOn: '2019-01-01', spouseId: wife.documentNumber, spouseName: wife.name, endedBy: null, endedOn: null };
const divorce = { ...wedding, spouseId: exHusband.documentNumber, spouseName: exHusband.name, endedBy: 'divorce', endedOn: '2024-01-01' };

interface World {
  readonly who?: typeof woman;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A grown son who leaves his father's household with his wife for a home of his own. */
const world = ({ who = son, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { reason: 'new-home', reasonDocumentNumber: undefined, titleNumber: 'T1', newAddress: address.address, newHead: who, membersToLeave: [], ...answers },
    facts: {
      mover: entryOf(who, { relationToHead: 'child' }),
      origin,
      originMembers: [memberOf(father, { relationToHead: 'head' }), memberOf(son, { fatherId: father.documentNumber, spouseId: wife.documentNumber }), memberOf(wife, { relationToHead: 'daughter-in-law' })],
      address,
      card,
      marriages: [wedding],
      rights: [title(who)],
      ...facts,
    },
  });

const couple: World = { answers: { membersToLeave: [wife] } };
const divorced: World = {
  who: woman,
  answers: { reason: 'divorce', reasonDocumentNumber: 'L1', titleNumber: undefined, membersToLeave: [daughter] },
  facts: { mover: entryOf(woman, { relationToHead: 'unrelated' }), originMembers: [memberOf(exHusband, { relationToHead: 'head' }), memberOf(woman, { relationToHead: 'unrelated' }), memberOf(daughter, { motherId: woman.documentNumber })], marriages: [divorce] },
};
const fatherLeaves: World = { who: father, answers: { newHead: father, remainingHead: son }, facts: { mover: entryOf(father), rights: [title(father)], marriages: [] } };
const brothers: World = {
  answers: { reason: 'property-division', reasonDocumentNumber: 'G1', sameAddress: true, newAddress: origin.address },
  facts: { originMembers: [memberOf(brother, { relationToHead: 'head' }), memberOf(son, { relationToHead: 'other-relative' })], address: { ...address, address: origin.address }, rights: [title(son), { ...title(brother), number: 'T2' }], marriages: [] },
};

describe('the division of a household', () => {
  it.each<[string, World]>([
    ['a son leaves with his wife for a home in his name', couple],
    ['a divorced woman keeps the flat and takes her daughter', divorced],
    ['the head leaves and names who heads the rest', fatherLeaves],
    ['the home is the wife’s', { ...couple, facts: { rights: [title(wife)] } }],
  ])('waits only for what an officer judges when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual(['separate-living unknown']);
  });

  it.each<[string, World, string[]]>([
    ['two brothers divide a house at one door by deed', brothers, ['right-to-the-home unknown', 'division-document missing']],
    ['a judgment gives her a flat that is in his name', { ...divorced, facts: { ...divorced.facts, rights: [title(exHusband)] } }, ['right-to-the-home unknown', 'housing-proof missing']],
    ['the applicant is 15', { who: someone('吴小', '2010-12-01', 'male', '410105'), facts: { originMembers: [memberOf(father, { relationToHead: 'head' })] } }, ['head-is-adult fails']],
    ['the new head is 16', { who: someone('吴中', '2010-01-01', 'male', '410105'), facts: { originMembers: [memberOf(father, { relationToHead: 'head' })] } }, ['head-is-adult unknown']],
    ['the new head stays', { answers: { newHead: father } }, ['head-is-adult fails']],
    ['the new head has a guardian', { facts: { headGuardianships: [{ ground: 'appointed' }] } }, ['head-is-adult unknown']],
    ['the household is a university’s', { facts: { origin: { ...origin, type: 'collective-school' } } }, ['family-household fails']],
    ['the household is frozen', { facts: { origin: { ...origin, frozen: true } } }, ['family-household fails']],
    ['the new address is in another city', { facts: { address: { ...address, regionCode: '410305' } } }, ['new-address fails']],
    ['there is no such address', { facts: { address: null } }, ['new-address fails', 'village-agreement missing']],
    ['it is said to be the same address', { answers: { sameAddress: true } }, ['new-address fails', 'right-to-the-home unknown']],
    ['the flat is the wife’s alone and they are divorced', { who: exHusband, answers: { reason: 'divorce', reasonDocumentNumber: 'L1', titleNumber: undefined }, facts: { originMembers: [memberOf(wife, { relationToHead: 'head' }), memberOf(exHusband)], rights: [title(wife)], marriages: [{ ...divorce, spouseId: wife.documentNumber }] } }, ['right-to-the-home unknown', 'housing-proof missing']],
    ['the home is somebody else’s', { facts: { rights: [title(brother)] } }, ['right-to-the-home fails', 'housing-proof missing']],
    ['the home is on no record', { facts: { rights: [] } }, ['right-to-the-home unknown', 'housing-proof missing']],
    ['only a child of 10 would stay', { ...fatherLeaves, answers: { newHead: father }, facts: { ...fatherLeaves.facts, originMembers: [memberOf(father, { relationToHead: 'head' }), memberOf(child, { fatherId: father.documentNumber })] } }, ['old-household-keeps-head fails']],
    ['the head leaves and names nobody', { ...fatherLeaves, answers: { newHead: father, remainingHead: undefined } }, ['old-household-keeps-head fails']],
    ['the head leaves and names a child', { ...fatherLeaves, answers: { newHead: father, remainingHead: child }, facts: { ...fatherLeaves.facts, originMembers: [memberOf(father, { relationToHead: 'head' }), memberOf(son), memberOf(child)] } }, ['old-household-keeps-head fails']],
    ['a brother comes along', { answers: { membersToLeave: [brother] }, facts: { originMembers: [memberOf(father, { relationToHead: 'head' }), memberOf(son), memberOf(brother)] } }, ['members-allowed unknown']],
    ['who comes along is not in the household', { answers: { membersToLeave: [brother] } }, ['members-allowed fails']],
    ['the house is in a village', { facts: { address: { ...address, isVillage: true } } }, ['village-agreement missing']],
    ['civil affairs has no divorce', { ...divorced, facts: { ...divorced.facts, marriages: [] } }, ['divorce-document missing']],
    ['a migration of the applicant is open', { facts: { openCases: [{ caseNumber: 'C', kind: 'migration', openedOn: today }] } }, ['no-open-case fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known)).filter((each) => each !== 'separate-living unknown')).toEqual(expected);
  });

  it('opens a household, moves those who leave, and names the head of those who stay', () => {
    expect(changesOf(service, world(couple))).toEqual([
      ['household.open', { number: '900000007', address: address.address, regionCode: '410105', policeStation: '410105-station', bookletNumber: 'HF0000000007' }],
      ['population.move', { idNumber: son.documentNumber, relationToHead: 'head', from: left.number, to: '900000007', movedOn: today, reason: 'division' }],
      ['population.move', { idNumber: wife.documentNumber, relationToHead: 'spouse', from: left.number, to: '900000007', movedOn: today, reason: 'division' }],
      ['household.settle', { number: left.number, relations: [{ idNumber: father.documentNumber, relationToHead: 'head' }] }],
      ['identity-card.flag-address', { idNumber: son.documentNumber }],
      ['identity-card.flag-address', { idNumber: wife.documentNumber }],
    ]);
    expect(changesOf(service, world(fatherLeaves)).find(([kind]) => kind === 'household.settle')?.[1]).toMatchObject({ relations: [{ idNumber: son.documentNumber, relationToHead: 'head' }, { idNumber: wife.documentNumber, relationToHead: 'spouse' }] });
  });

  it('leaves cards alone at one door, shows the old household, and lies with the old station', () => {
    expect(changesOf(service, world(brothers)).map(([kind]) => kind)).not.toContain('identity-card.flag-address');
    const found = world(couple);
    expect(found.request.form).toMatchObject({ oldHouseholdNumber: left.number });
    expect([service.jurisdiction(decided(found)), service.decidedBy(decided(found))]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'police-station', regionCode: '410105' }]);
    expect(service.result.rows(decided(found)).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['900000007', `${wife.name}  ${wife.documentNumber}`]));
  });

  it('asks for the number of the judgment after a divorce', () => {
    expect(problemsOf(service, { reasonDocumentNumber: undefined })).toEqual(['/reasonDocumentNumber']);
  });
});
