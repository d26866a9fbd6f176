import { assess, caseOf, type Answers, type Assessment, type Effect, type Problem } from '@yichuang/definition';

import { address, childOf, elsewhereOf, joining, memberOf, people, person, situation, today, type World } from '../../../../test/support/joining-cases.js';

const { mover, husband, father, son, daughter, mother } = people;
const office = { code: '410105-bureau', name: { zh: '金水分局', en: 'Jinshui Branch' }, regionCode: '410105' };

const assessed = (world: World): Assessment => {
  const { request, seen } = situation(world);
  return assess(joining, request, seen);
};

const trouble = (world: World): string[] => assessed(world).findings.filter(({ result }) => result !== 'holds').map(({ id, result }) => `${id} ${result}`);
const papers = (world: World): string[] => assessed(world).materials.filter(({ state }) => state === 'missing').map(({ id }) => id);
const reasonOf = (world: World, id: string): string | undefined => assessed(world).findings.find((finding) => finding.id === id)?.reason?.en;

function effectsOf(world: World, completion?: Answers): readonly Effect[] {
  const { request, seen } = situation(world);
  return joining.effects({ ...caseOf(request, seen), decidedOn: today, office, serial: 7, completion });
}

const inFathersHouse: World = {
  target: { headId: father.documentNumber, headName: father.name },
  answers: { sponsorIsHead: false, headOfHousehold: father, relationToHead: 'daughter-in-law' },
};
const withSon: World = { answers: { accompanying: [son] }, members: [memberOf(mover, { relationToHead: 'head' }), childOf(mover, son)] };
const fromHebei: World = { mover: null, origin: null, members: [], card: null, elsewhere: [elsewhereOf(mover, 'female'), elsewhereOf(son, 'male')], answers: { accompanying: [son] } };
const refused = { answer: 'refused', answeredOn: '2026-11-20' } as const;
const given = { answer: 'given', answeredOn: '2026-11-20' } as const;

describe('joining a spouse', () => {
  it.each<[string, World]>([
    ['her husband heads a family household', {}],
    ['his father heads it and agrees', inFathersHouse],
    ['his father has not answered, but the husband agrees in his place', { ...inFathersHouse, headConsent: null, sponsorConsent: given }],
    ['her son comes along', withSon],
    ['an adult stays with the daughter', { members: [memberOf(mover, { relationToHead: 'head' }), childOf(mover, daughter), memberOf(mother, { relationToHead: 'parent' })] }],
    ['the household is a community’s collective household', { target: { type: 'collective-community' } }],
    ['a sentence has been served', { sentences: [{ kind: 'suspended-sentence', until: '2026-11-22' }] }],
    ['the register does not know that she is married', { mover: { maritalStatus: null, spouseId: null } }],
    ['she moves from one village to another', { target: { isVillage: true }, address: { isVillage: true }, origin: { isVillage: true } }],
    ['an earlier marriage of hers ended', { marriages: [{ certificateNumber: 'J410105-2020-001234', registeredOn: '2020-05-20', spouseId: husband.documentNumber, spouseName: husband.name, endedBy: null, endedOn: null }, { certificateNumber: 'J410305-2016-000001', registeredOn: '2016-05-20', spouseId: father.documentNumber, spouseName: '某人', endedBy: 'divorce', endedOn: '2018-01-01' }] }],
  ])('meets every condition when %s, and yet goes to a person', (_title, world) => {
    expect(trouble(world)).toEqual([]);
    expect(papers(world)).toEqual([]);
    expect(assessed(world).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['her registration is cancelled', { mover: { status: 'cancelled' } }, ['mover-registered fails']],
    ['nobody has registered her', { mover: null, origin: null, members: [] }, ['mover-registered fails']],
    ['another province knows another name', { ...fromHebei, answers: {}, elsewhere: [{ ...elsewhereOf(mover, 'female'), name: '李丽' }] }, ['mover-registered fails']],
    ['civil affairs has no marriage of theirs', { marriages: [] }, ['lawful-marriage fails']],
    ['civil affairs shows a divorce', { marriage: { endedBy: 'divorce', endedOn: '2024-03-01' } }, ['lawful-marriage fails']],
    ['one of them was not of age', { marriage: { registeredOn: '2014-07-14' }, answers: { marriageDate: '2014-07-14' } }, ['lawful-marriage fails']],
    ['the register says divorced', { mover: { maritalStatus: 'divorced', spouseId: null } }, ['lawful-marriage unknown']],
    ['the register names another spouse of his', { sponsor: { spouseId: father.documentNumber } }, ['lawful-marriage unknown']],
    ['the marriage is from abroad', { marriages: [], answers: { marriageCertificateNumber: 'NY-2020-55' } }, ['lawful-marriage unknown']],
    ['the number of the certificate is wrong', { answers: { marriageCertificateNumber: 'J410105-2020-001235' } }, ['certificate-matches fails']],
    ['the date of the wedding is wrong', { answers: { marriageDate: '2020-05-21' } }, ['certificate-matches fails']],
    ['the husband is not registered in Henan', { sponsor: null }, ['sponsor-local fails']],
    ['the husband is called otherwise', { sponsor: { name: '王刚' } }, ['sponsor-local fails']],
    ['the husband is registered in another household', { sponsor: { householdNumber: '410105999' } }, ['sponsor-local fails']],
    ['the husband’s registration is cancelled', { sponsor: { status: 'cancelled' } }, ['sponsor-local fails']],
    ['there is no such address', { address: null }, ['target-can-receive fails']],
    ['the household is elsewhere', { target: { address: '河南省郑州市金水区花园路2号' } }, ['target-can-receive fails']],
    ['the household is closed', { target: { status: 'closed' } }, ['target-can-receive fails']],
    ['the household is a school’s', { target: { type: 'collective-school' } }, ['target-can-receive fails']],
    ['the household is an employer’s', { target: { type: 'collective-employer' } }, ['target-can-receive fails']],
    ['the household is a talent centre’s', { target: { type: 'collective-talent' } }, ['target-can-receive fails']],
    ['the household is frozen', { target: { frozen: true } }, ['target-can-receive fails']],
    ['the address is frozen', { address: { frozen: true } }, ['target-can-receive fails']],
    ['the head has not agreed', { headConsent: null }, ['head-consents fails']],
    ['the head refused although the husband agrees', { ...inFathersHouse, headConsent: refused, sponsorConsent: given }, ['head-consents fails']],
    ['somebody else is head', { target: { headId: father.documentNumber } }, ['head-consents fails']],
    ['she is in that household already', { mover: { householdNumber: '410105123' } }, ['not-already-there fails']],
    ['she moves from a town to a village', { target: { isVillage: true }, address: { isVillage: true } }, ['actual-residence-village unknown']],
    ['the son is in another household', { answers: { accompanying: [son] } }, ['accompanying-children fails']],
    ['the son is called otherwise', { ...withSon, answers: { accompanying: [{ ...son, name: '王于' }] } }, ['accompanying-children fails']],
    ['the son is neither’s', { ...withSon, members: [memberOf(mover), memberOf(son, { fatherId: father.documentNumber })] }, ['accompanying-children fails']],
    ['nobody knows the son’s parents', { ...withSon, members: [memberOf(mover), memberOf(son)] }, ['accompanying-children unknown']],
    ['only the daughter of 12 would stay', { members: [memberOf(mover), childOf(mover, daughter)] }, ['no-minors-left-alone fails']],
    ['a sentence runs until today', { sentences: [{ kind: 'suspended-sentence', until: today }] }, ['no-supervised-sentence unknown']],
    ['political rights are lost for life', { sentences: [{ kind: 'deprivation-of-political-rights', until: null }] }, ['no-supervised-sentence unknown']],
    ['a correction of hers is open', { openCases: [{ caseNumber: 'C1', kind: 'principal-item', openedOn: '2026-11-01' }] }, ['no-open-case fails']],
    ['a migration certificate is out', { mover: { status: 'migrating' } }, ['no-open-case fails']],
    ['they come from Hebei: a person reads the birth certificate', fromHebei, ['accompanying-children unknown']],
  ])('waits for its named condition when %s', (_title, world, found) => {
    expect(trouble(world)).toEqual(found);
  });

  it.each([
    ['on the day before the 18th birthday', '2008-11-24', []],
    ['on the 18th birthday', '2008-11-23', ['accompanying-children fails']],
  ])('lets a child come along %s', (_title, birthDate, found) => {
    const child = person('王大', birthDate, 'male');
    expect(trouble({ answers: { accompanying: [child] }, members: [memberOf(mover), childOf(mover, child)] })).toEqual(found);
  });

  it.each([
    ['on the day before the 16th birthday', '2010-11-24', ['no-minors-left-alone fails']],
    ['on the 16th birthday', '2010-11-23', []],
  ])('leaves a child alone %s', (_title, birthDate, found) => {
    expect(trouble({ members: [memberOf(mover), childOf(mover, person('王二', birthDate, 'female'))] })).toEqual(found);
  });

  it.each(['population', 'household', 'marriage', 'criminal-record', 'standard-address', 'national-population', 'consent'])('judges nothing on the register %s when it is silent', (silent) => {
    expect(trouble({ silent }).every((each) => each.endsWith('unknown'))).toBe(true);
  });

  it.each<[string, World, string[]]>([
    ['the card has expired', { card: { validFrom: '2006-01-01', validUntil: '2026-11-22', status: 'valid' } }, ['mover-id-card']],
    ['the card is lost', { card: { validFrom: '2020-01-01', validUntil: null, status: 'lost' } }, ['mover-id-card']],
    ['the marriage is from abroad', { marriages: [], answers: { marriageCertificateNumber: 'NY-2020-55' } }, ['foreign-marriage-documents']],
    ['civil affairs does not know the marriage', { marriages: [] }, ['marriage-certificate']],
    ['the father-in-law has not agreed on line', { ...inFathersHouse, headConsent: null }, ['head-consent']],
    ['the father-in-law refused, whatever the husband says', { ...inFathersHouse, headConsent: refused, sponsorConsent: given }, ['head-consent']],
    ['a sentence is running', { sentences: [{ kind: 'parole', until: '2027-01-01' }] }, ['article-14-approval']],
    ['mother and son come from Hebei', fromHebei, ['mover-id-card', 'mover-booklet', 'child-birth-certificate']],
    ['the sponsor is not found', { sponsor: null }, ['sponsor-booklet']],
  ])('needs papers when %s', (_title, world, found) => {
    expect(papers(world)).toEqual(found);
  });

  it('tells why, without telling what the register has', () => {
    expect(reasonOf({ headConsent: refused }, 'head-consents')).toContain('refused');
    expect(reasonOf({ target: { headId: father.documentNumber, headName: father.name } }, 'head-consents')).not.toContain(father.name);
    expect(reasonOf({ sponsor: { householdNumber: '410105999' } }, 'sponsor-local')).not.toContain('410105999');
  });
});

describe('the form', () => {
  const problems = (answers: Answers): string[] => {
    const checked = joining.form.validate({ ...situation().request.form, ...answers }, { today });
    return checked.ok ? [] : checked.error.map(({ pointer }: Problem) => pointer);
  };

  it.each<[string, Answers, string[]]>([
    ['a wedding tomorrow', { marriageDate: '2026-11-24' }, ['/marriageDate']],
    ['a household number of eight digits', { targetHouseholdNumber: '41010512' }, ['/targetHouseholdNumber']],
    ['no head when the sponsor is not head', { sponsorIsHead: false, relationToHead: 'son-in-law' }, ['/headOfHousehold']],
    ['a spouse of the head who is not the sponsor', { sponsorIsHead: false, headOfHousehold: father, relationToHead: 'spouse' }, ['/relationToHead']],
    ['a daughter-in-law of the sponsor', { relationToHead: 'daughter-in-law' }, ['/relationToHead']],
    ['a head who has not been asked', { headConsent: false }, ['/headConsent']],
    ['an explanation of 501 characters', { reasonDetail: '说'.repeat(501) }, ['/reasonDetail']],
  ])('refuses %s', (_title, answers, found) => {
    expect(problems(answers)).toEqual(found);
  });
});

describe('what is decided', () => {
  it('moves mother and son, settles the old household, and follows up', () => {
    expect(effectsOf({ ...withSon, mover: { spouseId: null } }).map(({ register, kind, data }) => [`${register}.${kind}`, data])).toEqual([
      ['population.move', { idNumber: mover.documentNumber, from: '410305456', to: '410105123', relationToHead: 'spouse', movedOn: today, reason: 'spouse-joining' }],
      ['population.move', { idNumber: son.documentNumber, from: '410305456', to: '410105123', relationToHead: 'child', movedOn: today, reason: 'spouse-joining' }],
      ['population.record-marriage', { idNumber: mover.documentNumber, spouseId: husband.documentNumber }],
      ['household.settle', { number: '410305456', relations: [] }],
      ['identity-card.flag-address', { idNumber: mover.documentNumber }],
      ['identity-card.flag-address', { idNumber: son.documentNumber }],
      ['residence.end', { idNumber: mover.documentNumber, city: '4101', endedOn: today }],
    ]);
  });

  it('names who heads the household that loses its head, and nobody when it keeps it', () => {
    const members = [memberOf(mover, { relationToHead: 'head' }), memberOf(mother, { relationToHead: 'parent' })];
    const settled = (relationToHead: 'head' | 'child') => effectsOf({ members, mover: { relationToHead } }).find(({ kind }) => kind === 'settle')?.data;
    expect(settled('head')).toEqual({ number: '410305456', relations: [{ idNumber: mother.documentNumber, relationToHead: 'head' }] });
    expect(settled('child')).toEqual({ number: '410305456', relations: [] });
  });

  it('enters who comes from another province, with the certificate', () => {
    const [first, second] = effectsOf({ ...fromHebei, ...inFathersHouse, answers: { ...inFathersHouse.answers, accompanying: [son] } }, { migrationCertificateNumber: '冀迁1', issuedOn: today });
    expect(first).toMatchObject({ kind: 'enter', data: { relationToHead: 'daughter-in-law', maritalStatus: 'married', spouseId: husband.documentNumber, certificate: '冀迁1', person: { name: '李娜' } } });
    expect(second).toMatchObject({ kind: 'enter', data: { relationToHead: 'grandchild', maritalStatus: null, spouseId: null, certificate: '冀迁1' } });
  });

  it('lies with the station and the bureau of the address, and with the province when nobody knows it', () => {
    const at = (world: World) => {
      const { request, seen } = situation(world);
      return [joining.jurisdiction(caseOf(request, seen)), joining.decidedBy(caseOf(request, seen))];
    };
    expect(at({})).toEqual([{ kind: 'police-station', regionCode: address.regionCode }, { kind: 'county-bureau', regionCode: address.regionCode }]);
    expect(at({ address: null, target: null })).toEqual([{ kind: 'police-station', regionCode: '410000' }, { kind: 'county-bureau', regionCode: '410000' }]);
  });
});
