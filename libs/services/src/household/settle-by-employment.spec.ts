import { makeUscc } from '@yichuang/kernel';

import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, card, changesOf, decided, elsewhereOf, entryOf, given, memberOf, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { settleByEmployment as service } from './settle-by-employment.js';

const worker = someone('马超', '1997-03-02', 'male', '411522');
const owner = someone('徐丽', '1985-06-01', 'female', '141002');
const husband = someone('许强', '1984-06-01', 'male', '141002');
const son = someone('许小强', '2014-06-01', 'male', '141002');
const manager = someone('符建设', '1980-06-01', 'male', '410105');
const firm = { uscc: makeUscc('91410105MA3000401'), name: '某电子有限公司', status: 'active', legalRepresentative: { name: manager.name, documentNumber: manager.documentNumber }, address: '某路', regionCode: '410105' };
const insured = { ground: 'employment', regionCode: '410105', reference: 'SB1', name: firm.name, since: '2025-09-01' };
const title = { number: 'T1', kind: 'title', holderId: owner.documentNumber, holderName: owner.name, landlordId: null, isResidential: true, until: null };
const wedding = { certificateNumber: 'J1', registeredOn: '2010-01-01', spouseId: husband.documentNumber, spouseName: husband.name, endedBy: null, endedOn: null };

interface World {
  readonly who?: typeof worker;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const world = ({ who = worker, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { insuranceCity: '410105', employerName: firm.name, targetAddress: address.address, targetHouseholdNumber: target.number, headOfHousehold: manager, ...answers },
    facts: {
      mover: entryOf(who),
      origin,
      originMembers: [memberOf(who, { relationToHead: 'head' })],
      target: { ...target, type: 'collective-employer', headId: manager.documentNumber },
      address,
      card,
      employer: firm,
      livelihoods: [insured],
      manager: { uscc: firm.uscc, name: firm.name },
      headConsent: given,
      ...facts,
    },
  });

const atHome = { landing: 'own-home', targetHouseholdNumber: undefined, headOfHousehold: undefined, headConsent: undefined, relationToHead: 'head' };
const restaurant: World = {
  who: owner,
  answers: { ...atHome, employmentKind: 'business', contractStart: undefined, employerUscc: undefined, employerName: undefined, businessUscc: makeUscc('92410105MA3000402'), accompanying: [husband, son] },
  facts: {
    originMembers: [memberOf(owner, { relationToHead: 'head' }), memberOf(husband, { relationToHead: 'spouse' }), memberOf(son, { motherId: owner.documentNumber })],
    employer: { ...firm, name: '某饭店', legalRepresentative: { name: owner.name, documentNumber: owner.documentNumber } },
    livelihoods: [{ ...insured, name: '某饭店' }],
    marriages: [wedding],
    rights: [title],
    target: null,
  },
};
const teacher: World = {
  answers: { ...atHome, employmentKind: 'transfer', contractStart: undefined, employerName: '某学校' },
  facts: { mover: null, origin: null, originMembers: [], elsewhere: [elsewhereOf(worker)], employer: { ...firm, name: '某学校' }, livelihoods: [{ ...insured, name: '某学校' }], rights: [{ ...title, holderId: worker.documentNumber }], target: null, card: null },
};

describe('settling by work', () => {
  it.each<[string, World]>([
    ['a worker with an open-ended contract enters the employer’s household', {}],
    ['a woman runs a restaurant and lives in her own flat, with husband and son', restaurant],
    ['a community’s household receives a flexible worker', { answers: { employmentKind: 'flexible', contractStart: undefined, employerUscc: undefined, employerName: undefined, landing: 'community-collective', headOfHousehold: undefined, headConsent: undefined }, facts: { target: { ...target, type: 'collective-community' }, employer: null } }],
    ['a talent household receives a worker', { answers: { landing: 'talent-collective' }, facts: { target: { ...target, type: 'collective-talent', headId: manager.documentNumber } } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a teacher is transferred from another province: papers are read', teacher, ['mover-id-card missing', 'mover-booklet missing']],
    ['the employer is deregistered', { facts: { employer: { ...firm, status: 'deregistered' } } }, ['employed-locally fails']],
    ['the employer is in another city', { facts: { employer: { ...firm, regionCode: '410305' } } }, ['employed-locally fails']],
    ['the employer gives no code', { answers: { employerUscc: undefined } }, ['employed-locally unknown']],
    ['no organisation has the code', { facts: { employer: null } }, ['employed-locally unknown', 'place-to-register unknown', 'housing-or-collective-proof missing']],
    ['a flexible worker wants to enter some employer’s household', { answers: { employmentKind: 'flexible', contractStart: undefined, employerUscc: undefined, employerName: undefined }, facts: { employer: null } }, ['place-to-register unknown', 'housing-or-collective-proof missing']],
    ['they have been insured for three weeks', { facts: { livelihoods: [{ ...insured, since: '2026-11-02' }] } }, ['social-insurance unknown', 'insurance-proof missing']],
    ['the contract ended two months ago', { answers: { contractEnd: '2026-09-23' } }, ['employed-locally fails']],
    ['somebody else runs the business', { ...restaurant, facts: { ...restaurant.facts, employer: firm } }, ['employed-locally fails']],
    ['a flexible worker is on no record', { answers: { employmentKind: 'flexible', contractStart: undefined, employerUscc: undefined, employerName: undefined, landing: 'community-collective', headOfHousehold: undefined, headConsent: undefined }, facts: { target: { ...target, type: 'collective-community' }, employer: null, livelihoods: [] } }, ['employed-locally unknown', 'social-insurance unknown', 'insurance-proof missing']],
    ['they are insured in Beijing only', { facts: { livelihoods: [{ ...insured, regionCode: '110105' }] } }, ['social-insurance fails', 'employment-proof missing', 'insurance-proof missing']],
    ['they say that they are insured in Luoyang', { answers: { insuranceCity: '410305' } }, ['social-insurance fails']],
    ['the manager has not agreed', { facts: { headConsent: null } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['the manager refused', { facts: { headConsent: refused } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['somebody else manages it', { answers: { headOfHousehold: owner } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['the household is another employer’s', { facts: { manager: { uscc: '2', name: '某厂' } } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['the number is a family’s', { facts: { target: { ...target, headId: manager.documentNumber } } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['the household is a school’s', { facts: { target: { ...target, type: 'collective-school', headId: manager.documentNumber } } }, ['place-to-register fails', 'target-can-receive fails', 'housing-or-collective-proof missing']],
    ['the home is on no record', { ...restaurant, facts: { ...restaurant.facts, rights: [] } }, ['place-to-register unknown', 'housing-or-collective-proof missing']],
    ['the home is in another name', { ...restaurant, facts: { ...restaurant.facts, rights: [{ ...title, holderId: 'x' }] } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['another family is registered at the home', { ...restaurant, facts: { ...restaurant.facts, residents: [target] } }, ['place-to-register fails', 'housing-or-collective-proof missing']],
    ['a son of age wants to come along', { ...restaurant, answers: { ...restaurant.answers, accompanying: [manager] }, facts: { ...restaurant.facts, originMembers: [memberOf(owner, { relationToHead: 'head' }), memberOf(manager, { motherId: owner.documentNumber })] } }, ['accompanying-related fails']],
    ['the applicant is 15', { who: someone('马小', '2010-12-01', 'male') }, ['working-age fails']],
    ['the applicant is a man of 64', { who: someone('马老', '1962-01-01', 'male') }, ['working-age fails']],
    ['the applicant is a woman of 53', { who: someone('马英', '1973-06-01', 'female') }, ['working-age unknown']],
    ['they are in that household already', { facts: { mover: entryOf(worker, { householdNumber: target.number }) } }, ['not-already-there fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('enters the employer’s household and writes down the employer', () => {
    expect(changesOf(service, world({ facts: { items: { education: null, employer: '旧厂', occupation: null, heightCm: null, bloodType: null, militaryService: null } } }))).toEqual([
      ['population.move', { idNumber: worker.documentNumber, from: origin.number, to: target.number, relationToHead: 'unrelated', movedOn: today, reason: 'employment' }],
      ['household.settle', { number: origin.number, relations: [] }],
      ['identity-card.flag-address', { idNumber: worker.documentNumber }],
      ['residence.end', { idNumber: worker.documentNumber, city: '4101', endedOn: today }],
      ['population.change-items', { idNumber: worker.documentNumber, employer: firm.name }],
      ['population.record-item-change', { number: `BG0000000007-employer-${worker.documentNumber.slice(-6)}`, idNumber: worker.documentNumber, item: 'employer', before: '旧厂', after: firm.name, changedOn: today }],
    ]);
  });

  it('opens a household for who has a home, with the family in their places', () => {
    const [opened, ...moved] = changesOf(service, world(restaurant));
    expect(opened).toEqual(['household.open', { number: '900000007', address: address.address, regionCode: '410105', policeStation: '410105-station', bookletNumber: 'HF0000000007' }]);
    expect(moved.slice(0, 3).map(([, data]) => data)).toMatchObject([{ to: '900000007', relationToHead: 'head' }, { relationToHead: 'spouse' }, { relationToHead: 'child' }]);
  });

  it('lies where they go; from another province a permit comes first', () => {
    const found = decided(world(restaurant));
    expect([service.jurisdiction(found), service.decidedBy(found)]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(found).map(({ value }) => value.zh)).toEqual(expect.arrayContaining(['900000007', owner.name]));
    expect([found, decided(world(teacher))].map((each) => service.completion?.when(each))).toEqual([false, true]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['family in the employer’s household', { accompanying: [son] }, ['/accompanying']],
    ['a head who opens no household', { relationToHead: 'head' }, ['/relationToHead']],
    ['a contract that begins tomorrow', { contractStart: '2026-11-24' }, ['/contractStart']],
    ['601 months', { insuranceMonths: 601 }, ['/insuranceMonths']],
  ])('refuses a form with %s', (_title, answers, expected) => {
    expect(problemsOf(service, answers)).toEqual(expected);
  });
});
