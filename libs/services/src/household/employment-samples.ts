import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addYears, makeUscc, type CivilDate } from '@yichuang/kernel';

const answered = { employmentKind: 'contract' as const, insuranceMonths: 14, contactPhone: '13903710032', deliveryMethod: 'electronic' as const, truthDeclaration: true as const };
const plant = { employerUscc: makeUscc('91410184MA3000401'), employerName: '新郑宏远电子有限公司', insuranceCity: '410184' };

const intoPlant = (today: CivilDate, called: CalledPersona) => ({
  ...answered,
  ...plant,
  contractStart: addYears(today, -2),
  targetAddress: '河南省郑州市新郑市龙湖镇双湖大道401号职工宿舍1号楼101号',
  landing: 'employer-collective' as const,
  targetHouseholdNumber: '410184401',
  headOfHousehold: called('work-manager'),
  headConsent: true as const,
  relationToHead: 'non-relative' as const,
});

/** Into the employer's household, without the manager's consent, and from another province into a home of one's own. */
export const employmentSamples = [
  { id: 'employer-household', persona: 'work-contract', title: { zh: '在新郑电子厂工作，落单位集体户', en: 'Works in Xinzheng, registered in the employer’s household' }, answers: intoPlant, consentsBy: ['work-manager'], ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  { id: 'no-consent', persona: 'work-no-consent', title: { zh: '集体户管理单位没有同意', en: 'The manager of the household has not agreed' }, answers: intoPlant, consentsBy: [], ends: { waitsFor: 'place-to-register', then: 'ask-correction' as OfficersDo } },
  {
    id: 'own-home',
    persona: 'work-shanxi',
    title: { zh: '山西籍，在新郑工作，带儿子落自有住房', en: 'From Shanxi, works in Xinzheng, registered with her son in a home of her own' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...answered,
      ...plant,
      contractStart: addYears(today, -1),
      insuranceMonths: 8,
      targetAddress: '河南省郑州市新郑市人民路402号幸福小区4号楼2单元501号',
      landing: 'own-home' as const,
      relationToHead: 'head' as const,
      accompanying: [called('work-shanxi-son')],
    }),
    handsIn: ['mover-id-card', 'mover-booklet', 'kinship-proof'],
    completes: (today: CivilDate) => ({ migrationCertificateNumber: '晋迁00402001', issuedOn: today }),
    ends: { waitsFor: 'accompanying-related', then: 'grant' as OfficersDo },
  },
];
