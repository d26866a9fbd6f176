import type { CompatriotCard, CompatriotDocument, Party } from '@yichuang/definition';
import { makeIdentityNumber } from '@yichuang/kernel';

import { assessed, decided, today, troubleOf, type Assessed } from '../../../../test/support/assess-world.js';
import { foreigner, judged, lodging } from '../../../../test/support/foreigner-cases.js';
import { hkMacaoTaiwanResidencePermit as service } from './hk-macao-taiwan-residence-permit.js';

interface World {
  readonly submitter?: Party;
  readonly document?: Partial<CompatriotDocument> | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
}

const resident: Party = { name: '方立恒', documentType: 'hong-kong-macao-permit', documentNumber: 'H36000801' };
const document = (changes: Partial<CompatriotDocument>): CompatriotDocument => ({ number: 'H36000801', issue: 1, kind: 'home-return-permit', residentOf: 'hong-kong', name: '方立恒', birthDate: '1987-05-01', issuedOn: '2022-01-16', validUntil: '2032-01-15', status: 'valid', ...changes });
const here = foreigner({ documentNumber: 'H36000801', name: '方立恒', birthDate: '1987-05-01', permitUntil: '2032-01-15' });
const works = { ground: 'employment', regionCode: '410105', reference: '1', name: '郑州嵩岳精密机械有限公司', since: '2026-01-15' };
const number = makeIdentityNumber('810000', '1987-05-01', 15);

/** Someone of Hong Kong who has worked for a company in Zhengzhou since January. */
function world({ submitter = resident, document: changed = {}, registers = {}, answers, handedIn }: World): Assessed {
  return assessed(service, {
    submitter,
    answers,
    handedIn,
    registers: {
      'exit-entry.free-compatriot-card': { number },
      'exit-entry.foreigner': here,
      'travel-document.of-compatriot': changed && document(changed),
      'accommodation.of-guest': [lodging({ checkedInOn: '2026-01-10' })],
      'livelihood.of-person': [works],
      'organisation.by-uscc': { status: 'active' },
      ...registers,
    },
  });
}
const doubts = (known: World): string[] => troubleOf(world(known)).filter((trouble) => !judged.includes(trouble));
const effects = (known: World) => service.effects(decided(world(known))).map(({ data }) => data);

const card = (changes: Partial<CompatriotCard> = {}): CompatriotCard => ({ number, issue: 1, holderNumber: 'H36000801', regionCode: '410105', address: '旧址', validFrom: '2022-01-21', validUntil: '2027-01-20', status: 'valid', ...changes });
const holding = (changes: Partial<CompatriotCard> = {}) => ({ 'exit-entry.compatriot-card': card(changes) });
const toXuchang = { applicationKind: 'renewal', reason: 'moved', residentialAddress: '河南省许昌市魏都区文峰路1号', regionCode: '411002', acceptingOffice: '411002' };
const student: World = {
  submitter: { name: '许雅婷', documentType: 'taiwan-permit', documentNumber: '36001101' },
  document: { number: '36001101', kind: 'taiwan-permit-5y', residentOf: 'taiwan', name: '许雅婷' },
  answers: { residentOf: 'taiwan', documentType: 'taiwanResidentPermit', documentNumber: '36001101', qualifyingCondition: 'study', schoolName: '郑州大学' },
  registers: { 'livelihood.of-person': [{ ...works, ground: 'study', since: '2025-09-01' }], 'exit-entry.foreigner': foreigner({ sex: 'female', birthDate: '2005-03-01', permitUntil: '2030-01-01' }) },
};
const short = { 'livelihood.of-person': [], 'accommodation.of-guest': [lodging({ checkedInOn: '2026-07-26' })] };
const child: World = {
  document: { residentOf: 'macao', number: 'M36000777', name: '何子乐' },
  answers: { residentOf: 'macao', documentNumber: 'M36000777', qualifyingCondition: 'home', handledBy: 'guardian', subject: { name: '何子乐', documentType: 'hong-kong-macao-permit', documentNumber: 'M36000777' }, agentPhone: '13903710078', guardianRelation: 'parent', residenceStartDate: '2026-02-20' },
  registers: { 'exit-entry.foreigner': foreigner({ name: '何子乐', birthDate: '2020-05-01', permitUntil: '2030-01-01' }), 'livelihood.of-person': [{ ...works, ground: 'home', since: '2026-02-20' }], 'population.guardianship': { ground: 'parent', since: null } },
};

describe('the residence permit of a resident of Hong Kong, Macao or Taiwan', () => {
  it.each<[string, World]>([
    ['someone of Hong Kong has worked here since January, with social insurance', {}],
    ['a student of Taiwan is in the second year at Zhengzhou University', student],
    ['a card is renewed after a move to Xuchang', { answers: toXuchang, registers: holding() }],
    ['a guardian applies for a child of six who has lived here for nine months', child],
    ['a lost card is replaced', { answers: { applicationKind: 'replacement', lossDate: '2026-11-20' }, registers: holding() }],
  ])('waits for nothing but the officers when %s', (_title, known) => {
    expect(doubts(known)).toEqual([]);
    expect(world(known).verdict).toBe('person');
  });

  it.each<[string, World, string[]]>([
    ['they came four months ago', { answers: { residenceStartDate: '2026-07-26', qualifyingCondition: 'home' }, registers: short }, ['condition-proof missing', 'half-year fails', 'one-of-three unknown', 'residence-proof missing']],
    ['the registers show four months of more', { answers: { qualifyingCondition: 'home' }, registers: short }, ['condition-proof missing', 'half-year unknown', 'one-of-three unknown', 'residence-proof missing']],
    ['they lodged for half a year in two places', { answers: { qualifyingCondition: 'home' }, registers: { 'livelihood.of-person': [], 'accommodation.of-guest': [lodging({ checkedInOn: '2026-09-01' }), lodging({ checkedInOn: '2025-06-01', checkedOutOn: '2026-03-01' })] } }, ['condition-proof missing', 'one-of-three unknown']],
    ['the permit of Taiwan is for a single entry', { ...student, document: { ...student.document, kind: 'taiwan-permit-single' } }, ['hmt-resident fails']],
    ['the employer is struck off', { registers: { 'organisation.by-uscc': { status: 'deregistered' } } }, ['one-of-three fails']],
    ['the address is in Hubei', { answers: { regionCode: '420106', residentialAddress: '湖北省武汉市武昌区中山路1号', acceptingOffice: '420106' } }, ['current-address fails']],
    ['another office is chosen', { answers: { acceptingOffice: '410102' } }, ['current-address fails']],
    ['they have a household in the mainland', { registers: { 'population.person': { alive: true, birthDate: '1987-05-01' } } }, ['hmt-resident fails']],
    ['the travel document is not on record', { document: null }, ['hmt-resident unknown', 'travel-document missing']],
    ['the travel document has expired', { document: { validUntil: '2026-11-22' } }, ['hmt-resident fails']],
    ['the document is of Macao', { document: { residentOf: 'macao' } }, ['hmt-resident fails']],
    ['the number of somebody else’s document is typed', { answers: { documentNumber: 'H36000999' } }, ['hmt-resident fails']],
    ['the register knows another name', { document: { name: '方立衡' } }, ['hmt-resident fails']],
    ['a first card is asked for by a holder of one', { registers: holding() }, ['card-on-record fails']],
    ['the card to renew is another one', { answers: { ...toXuchang, residencePermitNumber: makeIdentityNumber('810000', '1987-05-01', 17) }, registers: holding() }, ['card-on-record fails', 'register-agrees fails']],
    ['a card that is valid for a year is renewed because it ends', { answers: { ...toXuchang, reason: 'expired' }, registers: holding({ validUntil: '2027-11-20' }) }, ['card-on-record fails']],
    ['a guardian acts for an adult', { ...child, registers: { ...child.registers, 'exit-entry.foreigner': foreigner({ name: '何子乐', birthDate: '2000-01-01' }) } }, ['guardian fails']],
  ])('is in doubt when %s', (_title, known, expected) => {
    expect([...doubts(known)].sort()).toEqual([...expected].sort());
  });

  it.each<[string, object, string]>([
    ['a document of Taiwan for Hong Kong', { documentType: 'taiwanResidentPermit' }, 'documentType'],
    ['a number of another document', { documentNumber: '36001101' }, 'documentNumber'],
  ])('is not received with %s', (_title, answers, field) => {
    expect(() => world({ answers: { ...answers } })).toThrow(field);
  });

  it('bears the number that the register gives once, and keeps it; none while nobody knows the birth date', () => {
    expect(effects({})).toEqual([{ number, issue: 1, holderNumber: 'H36000801', regionCode: '410105', address: '河南省郑州市金水区经三路15号国际公寓', validFrom: today, validUntil: '2031-11-23' }]);
    expect(world(student).seen['freeCard']?.key).toBe('830000>36001101');
    expect(effects({ answers: toXuchang, registers: holding() })).toMatchObject([{ number, status: 'void-replaced' }, { number, issue: 2, regionCode: '411002' }]);
    expect(effects({ answers: { applicationKind: 'replacement', lossDate: '2026-11-20' }, registers: holding() })).toMatchObject([{ status: 'void-lost' }, { issue: 2 }]);
    expect(effects({ registers: { 'exit-entry.foreigner': null, 'exit-entry.free-compatriot-card': null } })).toEqual([]);
  });

  it('is free at first; a renewal costs 20 yuan, a replacement 40', () => {
    const cost = (answers: object) => service.charges(decided(world({ answers: { ...answers }, registers: holding() }))).map(({ yuan }) => yuan);
    expect([cost({}), cost(toXuchang), cost({ applicationKind: 'replacement', lossDate: '2026-11-20' })]).toEqual([[], [20], [40]]);
  });

  it('names the card by where its holder is a resident', () => {
    expect(service.result.titleFor?.(decided(world(student))).zh).toBe('台湾居民居住证');
    expect(service.result.titleFor?.(decided(world({}))).zh).toBe('港澳居民居住证');
    expect(service.result.rows(decided(world({}))).map(({ value }) => value.en)).toEqual(['方立恒', 'Hong Kong', number, '河南省郑州市金水区经三路15号国际公寓', '23 November 2031']);
  });

  it('is accepted by the station of the residence and decided by its county', () => {
    expect(service.jurisdiction(decided(world({})))).toEqual({ kind: 'police-station', regionCode: '410105' });
    expect(service.decidedBy(decided(world({ answers: toXuchang, registers: holding() })))).toEqual({ kind: 'county-bureau', regionCode: '411002' });
  });
});
