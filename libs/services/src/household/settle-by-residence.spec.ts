import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, card, changesOf, decided, elsewhereOf, entryOf, given, memberOf, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { settleByResidence as service } from './settle-by-residence.js';

const owner = someone('郭明', '1993-03-02', 'male', '411627');
const wife = someone('周敏', '1994-06-01', 'female', '411627');
const daughter = someone('郭欣', '2019-06-01', 'female', '411627');
const cousin = someone('郭远', '1995-06-01', 'male', '411627');
const uncle = someone('郭老', '1960-06-01', 'male', '410104');
const grown = someone('郭大', '1995-06-01', 'female', '410305');
const tenant = someone('何林', '1999-06-01', 'male', '140402');
const title = { number: 'T1', kind: 'title', holderId: owner.documentNumber, holderName: owner.name, landlordId: null, isResidential: true, until: null };
const lease = { ...title, number: 'Z1', kind: 'tenancy', holderId: tenant.documentNumber, landlordId: uncle.documentNumber, until: '2027-06-30' };
const wedding = { certificateNumber: 'J1', registeredOn: '2016-01-01', spouseId: wife.documentNumber, spouseName: wife.name, endedBy: null, endedOn: null };

interface World {
  readonly who?: typeof owner;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const family = [memberOf(owner, { relationToHead: 'head' }), memberOf(wife, { relationToHead: 'spouse' }), memberOf(daughter, { fatherId: owner.documentNumber })];

const world = ({ who = owner, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { targetAddress: address.address, titleNumber: 'T1', accompanying: [], ...answers },
    facts: { mover: entryOf(who), origin, originMembers: family, address, card, rights: [title], marriages: [wedding], ...facts },
  });

const together: World = { answers: { accompanying: [wife, daughter] } };
const rents = { housingKind: 'rented', ownerRelation: undefined, titleNumber: undefined, owner: uncle, tenancyFilingNumber: 'Z1', tenancyEnd: '2027-06-30', ownerConsent: true };
const inCommunity = { ...rents, ownerConsent: false, landing: 'community-collective', targetHouseholdNumber: target.number, relationToHead: 'non-relative' };
const community = { ...target, type: 'collective-community', address: '河南省郑州市金水区花园路社区服务中心' };
const shanxi: World = { who: tenant, answers: inCommunity, facts: { mover: null, origin: null, originMembers: [], card: null, elsewhere: [elsewhereOf(tenant)], rights: [lease], target: community, marriages: [] } };
const leased: World = { who: tenant, answers: rents, facts: { originMembers: [memberOf(tenant, { relationToHead: 'head' })], rights: [lease], marriages: [], ownerAnswer: given } };
const toDaughter: World = {
  answers: { ownerRelation: 'child', owner: grown, landing: 'existing-family', targetHouseholdNumber: target.number, headOfHousehold: grown, headConsent: true, relationToHead: 'parent', accompanying: [wife] },
  facts: { rights: [{ ...title, holderId: grown.documentNumber }], ownerKin: { relation: 'child' }, target: { ...target, headId: grown.documentNumber }, residents: [target], headConsent: given, originMembers: family.slice(0, 2) },
};

describe('settling by a home', () => {
  it.each<[string, World]>([
    ['a man owns a flat where nobody is registered, and his wife and daughter come along', together],
    ['the title is in the name of the wife', { answers: { ownerRelation: 'spouse', owner: wife }, facts: { rights: [{ ...title, holderId: wife.documentNumber }] } }],
    ['a couple joins the household of their daughter, who owns the flat', toDaughter],
    ['a home bought before it was built has been handed over', { answers: { housingKind: 'pre-sale', ownerRelation: undefined, titleNumber: undefined, purchaseContractNumber: 'P1' }, facts: { rights: [{ ...title, kind: 'presale-contract', number: 'P1' }] } }],
    ['a tenant’s owner agrees', leased],
    ['a tenant of public housing needs no owner’s consent', { ...leased, answers: { ...rents, housingKind: 'public-rental', owner: undefined, ownerConsent: undefined }, facts: { ...leased.facts, rights: [{ ...lease, kind: 'public-rental' }], ownerAnswer: null } }],
    ['an office unit leads to the community’s household', { answers: { landing: 'community-collective', targetHouseholdNumber: target.number, relationToHead: 'non-relative' }, facts: { rights: [{ ...title, isResidential: false }], target: community } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a tenant comes from Shanxi, and the owner refuses: papers of another province are read', shanxi, ['mover-id-card missing', 'mover-booklet missing']],
    ['the property is an office unit', { facts: { rights: [{ ...title, isResidential: false }] } }, ['residential-use fails']],
    ['the title is an uncle’s', { facts: { rights: [{ ...title, holderId: uncle.documentNumber }] } }, ['owns-or-rents fails']],
    ['the owner named as a parent is another relative', { answers: { ownerRelation: 'parent', owner: uncle }, facts: { rights: [{ ...title, holderId: uncle.documentNumber }], ownerKin: { relation: 'sibling' } } }, ['owns-or-rents fails']],
    ['no entry tells what the owner is', { answers: { ownerRelation: 'parent', owner: uncle }, facts: { rights: [{ ...title, holderId: uncle.documentNumber }] } }, ['owns-or-rents unknown']],
    ['the tenancy ended 40 days ago', { ...leased, answers: { ...rents, tenancyEnd: '2026-10-14' } }, ['owns-or-rents fails']],
    ['the filed tenancy has ended', { ...leased, facts: { ...leased.facts, rights: [{ ...lease, until: '2026-10-14' }] } }, ['owns-or-rents fails', 'housing-proof missing']],
    ['another number than the one on record', { answers: { titleNumber: 'T2' } }, ['owns-or-rents unknown', 'residential-use unknown', 'housing-proof missing']],
    ['nothing is on record', { facts: { rights: [] } }, ['owns-or-rents unknown', 'residential-use unknown', 'housing-proof missing']],
    ['the home is in a village', { facts: { address: { ...address, isVillage: true } } }, ['in-town fails']],
    ['the previous owner’s family is registered there', { facts: { residents: [target] } }, ['address-free fails']],
    ['a cousin is to come along', { answers: { accompanying: [cousin] }, facts: { originMembers: [...family, memberOf(cousin, { relationToHead: 'other-relative' })] } }, ['accompanying-related fails', 'kinship-proof missing']],
    ['the owner has not agreed', { ...leased, facts: { ...leased.facts, ownerAnswer: null } }, ['landlord-agrees fails', 'owner-consent missing']],
    ['the owner refused', { ...leased, facts: { ...leased.facts, ownerAnswer: refused } }, ['landlord-agrees fails', 'owner-consent missing']],
    ['another owner is named than the one of the tenancy', { ...leased, answers: { ...rents, owner: cousin } }, ['landlord-agrees fails']],
    ['the tenancy names no owner, and somebody agreed as one', { ...leased, facts: { ...leased.facts, rights: [{ ...lease, landlordId: null }] } }, ['landlord-agrees unknown']],
    ['the daughter has not agreed', { ...toDaughter, facts: { ...toDaughter.facts, headConsent: null } }, ['household-agrees fails']],
    ['the number is not a community’s', { ...shanxi, facts: { ...shanxi.facts, mover: entryOf(tenant), card, origin, target } }, ['household-agrees fails']],
    ['the owner is 15', { who: someone('郭小', '2010-12-01', 'male'), facts: { rights: [{ ...title, holderId: someone('郭小', '2010-12-01', 'male').documentNumber }], originMembers: [], marriages: [] } }, ['head-of-age fails']],
    ['he is registered at that address', { facts: { origin: { ...origin, address: address.address } } }, ['not-already-there fails']],
    ['the address is frozen', { facts: { address: { ...address, frozen: true } } }, ['target-can-receive fails']],
    ['only the daughter would stay', { answers: { accompanying: [wife] } }, ['no-minors-left-alone fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('opens a household for him and moves all three into it', () => {
    const [opened, ...moved] = changesOf(service, world(together));
    expect(opened).toEqual(['household.open', { number: '900000007', address: address.address, regionCode: '410105', policeStation: '410105-station', bookletNumber: 'HF0000000007' }]);
    expect(moved.slice(0, 3).map(([, data]) => data)).toMatchObject([
      { idNumber: owner.documentNumber, to: '900000007', relationToHead: 'head', reason: 'residence' },
      { idNumber: wife.documentNumber, relationToHead: 'spouse' },
      { idNumber: daughter.documentNumber, relationToHead: 'child' },
    ]);
    expect(moved.find(([kind]) => kind === 'household.settle')?.[1]).toEqual({ number: origin.number, relations: [] });
  });

  it('joins the daughter’s household, where both are parents', () => {
    expect(changesOf(service, world(toDaughter)).slice(0, 2).map(([, data]) => data)).toMatchObject([{ to: target.number, relationToHead: 'parent' }, { to: target.number, relationToHead: 'parent' }]);
  });

  it('enters the community’s household when the certificate has come', () => {
    const found = world(shanxi);
    expect(service.completion?.when(decided(found))).toBe(true);
    expect(changesOf(service, found, { migrationCertificateNumber: '晋迁1', issuedOn: today })[0]).toMatchObject(['population.enter', { to: target.number, relationToHead: 'unrelated', certificate: '晋迁1' }]);
  });

  it('asks the owner who is said to agree, and lies where they go', () => {
    const found = world(leased);
    expect(service.consents(decided(found)).map(({ id, by }) => [id, by.name])).toEqual([['owner', uncle.name]]);
    expect([service.jurisdiction(decided(found)), service.decidedBy(decided(found))]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(decided(found)).map(({ value }) => value.zh)).toContain('900000007');
  });

  it('lets nobody choose a family household when the owner does not agree', () => {
    expect(problemsOf(service, { ...rents, ownerConsent: false })).toEqual(['/landing']);
  });
});
