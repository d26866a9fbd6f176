import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const answered = { contactPhone: '13903710034', deliveryMethod: 'electronic' as const, truthDeclaration: true as const };

const ownHome = (place: number) => ({
  ...answered,
  targetAddress: `河南省郑州市管城回族区紫荆山路${place}号翠竹园7号楼2单元901号`,
  housingKind: 'owned' as const,
  ownerRelation: 'self' as const,
  titleNumber: `豫（2021）郑州市不动产权第410104${place}号`,
  landing: 'new-family' as const,
  relationToHead: 'head' as const,
});

/** Into a home of one's own with a daughter, into a community household from another province, and where others are still registered. */
export const residenceSettlingSamples = [
  { id: 'own-home', persona: 'home-owner', title: { zh: '太康农村户籍，带女儿落郑州自有住房', en: 'From a village of Taikang, with his daughter into his own home in Zhengzhou' }, answers: (_today: CivilDate, called: CalledPersona) => ({ ...ownHome(601), accompanying: [called('home-owner-daughter')] }), ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'tenant',
    persona: 'home-tenant',
    title: { zh: '山西籍，在焦作租房，产权人不同意，落社区集体户', en: 'From Shanxi, rents in Jiaozuo; the owner does not agree: the community household' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...answered,
      targetAddress: '河南省焦作市解放区建设路602号龙湖苑3号楼1单元201号',
      housingKind: 'rented' as const,
      owner: called('home-landlord'),
      tenancyFilingNumber: 'ZL410802-2026-0602',
      tenancyEnd: addDays(today, 200),
      ownerConsent: false,
      landing: 'community-collective' as const,
      targetHouseholdNumber: '410802602',
      relationToHead: 'non-relative' as const,
    }),
    handsIn: ['mover-id-card', 'mover-booklet'],
    completes: (today: CivilDate) => ({ migrationCertificateNumber: '晋迁00602001', issuedOn: today }),
    ends: { waitsFor: 'mover-id-card', then: 'grant' as OfficersDo },
  },
  { id: 'occupied', persona: 'home-occupied', title: { zh: '原房主一家仍登记在该住所', en: 'The previous owner’s family is still registered there' }, answers: () => ownHome(603), ends: { waitsFor: 'address-free', then: 'ask-correction' as OfficersDo } },
];
