import { troubleOf } from '../../../../test/support/assess-world.js';
import { address, assessed, changesOf, decided, elsewhereOf, entryOf, given, memberOf, origin, problemsOf, refused, someone, target, today, type Assessed } from '../../../../test/support/moving-cases.js';
import { minorJoiningParent as service } from './minor-joining-parent.js';

const father = someone('王军', '1988-03-02', 'male', '410102');
const mother = someone('李敏', '1990-06-01', 'female', '411302');
const grandmother = someone('王桂兰', '1962-06-01', 'female', '410102');
const boy = someone('王子涵', '2019-07-15', 'male', '411302');
const girl = someone('刘雨桐', '2016-07-15', 'female', '411302');
const grown = someone('王大', '2008-10-23', 'male', '411302');
const names = (parent: typeof father, role: string, isAlive: boolean | null = true) => ({ idNumber: parent.documentNumber, role, name: parent.name, isAlive });
const both = [names(father, 'father'), names(mother, 'mother')];
const wedding = { certificateNumber: 'J1', registeredOn: '2015-01-01', spouseId: mother.documentNumber, spouseName: mother.name, endedBy: null, endedOn: null };
const divorce = { ...wedding, endedBy: 'divorce', endedOn: '2024-01-01' };

interface World {
  readonly who?: typeof father;
  readonly child?: typeof boy;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const world = ({ who = father, child = boy, answers = {}, facts = {} }: World): Assessed =>
  assessed(service, {
    submitter: who,
    answers: { subject: child, sponsor: father, otherParent: mother, targetAddress: address.address, targetHouseholdNumber: target.number, ...answers },
    facts: {
      mover: entryOf(child, { relationToHead: 'child' }),
      origin,
      originMembers: [memberOf(mother, { relationToHead: 'head' }), memberOf(child)],
      target: { ...target, headId: father.documentNumber },
      address,
      subjectPerson: { name: child.name, alive: true },
      guardianship: { ground: 'parent', since: null },
      sponsor: entryOf(father, { householdNumber: target.number }),
      parents: both,
      sponsorMarriages: [wedding],
      otherConsent: given,
      ...facts,
    },
  });

const divorced = { parentsMaritalStatus: 'divorced', custodyDocumentNumber: '（2024）豫0202民初1号', otherParent: undefined, otherParentConsent: undefined };
const unmarried = { parentsMaritalStatus: 'never-married' };
const toMother: World = {
  who: mother,
  child: girl,
  answers: { ...divorced, sponsor: mother, guardianRelation: 'mother', relationToHead: 'daughter' },
  facts: { sponsor: entryOf(mother, { householdNumber: target.number }), sponsorMarriages: [{ ...divorce, spouseId: father.documentNumber }] },
};
const adopted: World = {
  who: mother,
  child: girl,
  answers: { sponsor: mother, guardianRelation: 'mother', relationToHead: 'daughter', parentage: 'adoptive', adoptionCertificateNumber: '皖收1', birthCertificateNumber: undefined, otherParent: father },
  facts: { mover: null, origin: null, originMembers: [], elsewhere: [elsewhereOf(girl, 'female')], subjectPerson: null, parents: [], guardianship: null, sponsorMarriages: [], sponsor: entryOf(mother, { householdNumber: target.number }) },
};

describe('a child that joins a parent', () => {
  it.each<[string, World]>([
    ['a boy of 7 joins his father, and the mother agrees', {}],
    ['the mother applies and the father agrees', { who: mother, answers: { guardianRelation: 'mother' }, facts: { sponsorConsent: given, otherConsent: null } }],
    ['the mother has died', { answers: { parentsMaritalStatus: 'one-deceased', otherParent: undefined, otherParentConsent: undefined }, facts: { parents: [names(father, 'father'), names(mother, 'mother', false)] } }],
    ['the parents never married and both agree', { answers: unmarried, facts: { sponsorMarriages: [] } }],
    ['the father lives in a community’s collective household', { facts: { target: { ...target, type: 'collective-community' } } }],
  ])('meets every condition when %s', (_title, known) => {
    expect(troubleOf(world(known))).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['a court gave custody to the mother: an officer reads the judgment', toMother, ['both-parents-agree unknown', 'custody-document missing']],
    ['an adopted girl comes from Anhui: papers are read', adopted, ['parentage unknown', 'applicant-is-guardian unknown', 'no-supervised-sentence unknown', 'subject-verified unknown', 'guardianship unknown', 'child-booklet missing', 'birth-certificate missing', 'guardianship-proof missing']],
    ['the child turned 18 last month', { child: grown }, ['child-under-18 fails']],
    ['the mother has refused', { facts: { otherConsent: refused } }, ['both-parents-agree fails']],
    ['the mother has not answered', { facts: { otherConsent: null } }, ['both-parents-agree fails']],
    ['a divorced father applies: custody is read by an officer', { answers: divorced, facts: { sponsorMarriages: [divorce] } }, ['both-parents-agree unknown', 'custody-document missing']],
    ['they say divorced, but civil affairs has a marriage', { answers: divorced }, ['both-parents-agree fails', 'custody-document missing']],
    ['they say married, but civil affairs has a divorce', { facts: { sponsorMarriages: [divorce] } }, ['both-parents-agree fails']],
    ['they say that one has died, who lives', { answers: { parentsMaritalStatus: 'one-deceased', otherParent: undefined, otherParentConsent: undefined } }, ['both-parents-agree fails', 'death-proof missing']],
    ['nobody knows whether the other parent lives', { answers: { parentsMaritalStatus: 'one-deceased', otherParent: undefined, otherParentConsent: undefined }, facts: { parents: [names(father, 'father')] } }, ['both-parents-agree unknown', 'death-proof missing']],
    ['the register has a mother who is not named', { answers: { otherParent: undefined, otherParentConsent: undefined } }, ['both-parents-agree fails']],
    ['the register has no mother and none is named', { answers: { ...unmarried, otherParent: undefined, otherParentConsent: undefined }, facts: { parents: [names(father, 'father')] } }, ['both-parents-agree unknown']],
    ['the other parent named has died', { facts: { parents: [names(father, 'father'), names(mother, 'mother', false)] } }, ['both-parents-agree fails']],
    ['the grandmother wants the child in her household', { who: grandmother, answers: { sponsor: grandmother, guardianRelation: 'guardian' }, facts: { guardianship: null, sponsor: entryOf(grandmother, { householdNumber: target.number }) } }, ['parentage fails', 'applicant-is-guardian unknown', 'both-parents-agree fails', 'no-supervised-sentence unknown', 'guardianship unknown', 'birth-certificate missing', 'guardianship-proof missing']],
    ['never married and the register does not name the father', { answers: unmarried, facts: { parents: [names(mother, 'mother')], sponsorMarriages: [] } }, ['parentage unknown', 'applicant-is-guardian fails', 'birth-certificate missing', 'paternity-report missing']],
    ['the father says he is the mother', { answers: { guardianRelation: 'mother' } }, ['applicant-is-guardian fails']],
    ['the father is not registered there', { facts: { sponsor: entryOf(father, { householdNumber: '1' }) } }, ['parent-local fails', 'head-consents fails']],
    ['the household is a school’s', { facts: { target: { ...target, type: 'collective-school' } } }, ['target-can-receive fails']],
    ['a boy is to be a daughter', { answers: { relationToHead: 'daughter' } }, ['relation-agrees fails']],
    ['a grandchild of his own father', { answers: { relationToHead: 'grandchild' } }, ['relation-agrees fails']],
    ['the father is himself a child of the head', { facts: { sponsor: entryOf(father, { householdNumber: target.number, relationToHead: 'child' }) } }, ['relation-agrees fails']],
    ['a sentence runs', { facts: { sentences: [{ kind: 'parole', until: null }] } }, ['no-supervised-sentence unknown', 'article-14-approval missing']],
    ['a stranger asks about a child with a sentence', { facts: { guardianship: null, sentences: [{ kind: 'parole', until: null }] } }, ['applicant-is-guardian unknown', 'no-supervised-sentence unknown', 'guardianship unknown', 'guardianship-proof missing']],
    ['the child is there already', { facts: { mover: entryOf(boy, { householdNumber: target.number }) } }, ['not-already-there fails']],
    ['a correction of the child’s entry is open', { facts: { openCases: [{ caseNumber: 'C', kind: 'principal-item', openedOn: today }] } }, ['no-open-case fails']],
  ])('waits for its named condition when %s', (_title, known, expected) => {
    expect(troubleOf(world(known))).toEqual(expected);
  });

  it('moves the child alone and leaves the mother’s household as it is', () => {
    expect(changesOf(service, world({}))).toEqual([
      ['population.move', { idNumber: boy.documentNumber, from: origin.number, to: target.number, relationToHead: 'child', movedOn: today, reason: 'minor-joining' }],
      ['household.settle', { number: origin.number, relations: [] }],
      ['identity-card.flag-address', { idNumber: boy.documentNumber }],
      ['residence.end', { idNumber: boy.documentNumber, city: '4101', endedOn: today }],
    ]);
  });

  it.each([
    ['daughter-in-law', mother, 'grandchild'],
    ['son-in-law', father, 'maternal-grandchild'],
  ] as const)('enters the child of a %s of the head by the line it comes from', (relationToHead, sponsor, expected) => {
    const found = world({ answers: { sponsor, relationToHead: 'grandchild' }, facts: { sponsor: entryOf(sponsor, { householdNumber: target.number, relationToHead }) } });
    expect(changesOf(service, found)[0]?.[1]).toMatchObject({ relationToHead: expected });
  });

  it('tells a daughter’s child from a son’s, and enters a child of another province with its certificate', () => {
    const grandchild: World = { ...adopted, answers: { ...adopted.answers, relationToHead: 'grandchild' }, facts: { ...adopted.facts, sponsor: entryOf(mother, { householdNumber: target.number, relationToHead: 'child' }) } };
    const found = world(grandchild);
    expect(service.completion?.when(decided(found))).toBe(true);
    expect(changesOf(service, found, { migrationCertificateNumber: '皖迁1', issuedOn: today })[0]).toMatchObject(['population.enter', { relationToHead: 'maternal-grandchild', certificate: '皖迁1' }]);
  });

  it('shows where the child is registered, and lies where it goes', () => {
    const found = world({});
    expect(found.request.form).toMatchObject({ registeredRegionCode: '410305', registeredAddress: origin.address });
    expect([service.jurisdiction(decided(found)), service.decidedBy(decided(found))]).toEqual([{ kind: 'police-station', regionCode: '410105' }, { kind: 'county-bureau', regionCode: '410105' }]);
    expect(service.result.rows(decided(found)).map(({ value }) => value.zh).join()).toContain(boy.documentNumber);
  });

  it('tells nobody where a child lives who is not shown to be its guardian', () => {
    expect(world({ facts: { guardianship: null } }).request.form).not.toHaveProperty('registeredAddress');
  });

  it('asks both parents who do not apply themselves', () => {
    const { request: { form, submitter } } = world({ who: mother, answers: { guardianRelation: 'mother' } });
    const asked = (by: typeof father) => service.consents({ form, applicant: boy, submitter: by }).map(({ id }) => id);
    expect([asked(submitter as typeof mother), asked(father), asked(grandmother)]).toEqual([['sponsor'], ['other-parent'], ['sponsor', 'other-parent']]);
  });

  it('refuses a birth certificate number of eight digits', () => {
    expect(problemsOf(service, { birthCertificateNumber: 'P41000123' })).toEqual(['/birthCertificateNumber']);
  });
});
