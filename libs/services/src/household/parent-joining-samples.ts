import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const joins = (persona: string, home: { readonly number: string; readonly address: string }) => (_today: CivilDate, called: CalledPersona) => ({
  sponsor: called(`${persona}-child`),
  parentage: 'birth' as const,
  reason: 'age' as const,
  spouseMovesToo: false,
  targetAddress: home.address,
  targetHouseholdNumber: home.number,
  housingKind: 'owned' as const,
  titleOrTenancyNumber: `豫（2021）郑州市不动产权第${home.number}号`,
  headConsent: true as const,
  relationToHead: 'parent' as const,
  contactPhone: '13903710030',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

const erqi = { number: '410103301', address: '河南省郑州市二七区大学路301号陇海花园3号楼2单元602号' };
const shangqiu = { number: '411402302', address: '河南省商丘市梁园区凯旋路302号阳光花园6号楼1单元401号' };

/** A mother who joins her son, a couple from another province, and a father too young. */
export const parentJoiningSamples = [
  { id: 'mother', persona: 'parent-joins', title: { zh: '六十二岁的母亲投靠儿子', en: 'A mother of 62 joins her son' }, answers: joins('parent-joins', erqi), consentsBy: ['parent-joins-child'], ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'from-shandong',
    persona: 'parent-shandong',
    title: { zh: '夫妻二人由山东投靠女儿，女婿是户主', en: 'A couple from Shandong joins their daughter; her husband is head' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...joins('parent-shandong', shangqiu)(today, called), spouseMovesToo: true, movingSpouse: called('parent-shandong-wife'), marriageCertificateNumber: 'J371702-1990-000302', relationToHead: 'parent-in-law' as const }),
    consentsBy: ['parent-shandong-child'],
    handsIn: ['mover-id-card', 'mover-booklet', 'parentage-proof'],
    completes: (today: CivilDate) => ({ migrationCertificateNumber: '鲁迁00302001', issuedOn: today }),
    ends: { waitsFor: 'mover-id-card', then: 'grant' as OfficersDo },
  },
  { id: 'too-young', persona: 'parent-young', title: { zh: '五十二岁的父亲，没有退休或者失能', en: 'A father of 52, neither retired nor unable to work' }, answers: joins('parent-young', { number: '410103303', address: '河南省郑州市二七区大学路303号陇海花园5号楼1单元101号' }), consentsBy: ['parent-young-child'], ends: { waitsFor: 'age-or-dependence', then: 'refuse' as OfficersDo } },
];
