import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const answered = { sameAddress: false, contactPhone: '13903710036', deliveryMethod: 'window' as const, pickupOffice: '410105', truthDeclaration: true as const };
const addressOf = (place: number) => `河南省郑州市金水区经三路${place}号盛世华庭5号楼2单元701号`;

/** After a divorce with a daughter, into a home of their own with the wife, and where only a child would remain. */
export const divisionSamples = [
  {
    id: 'divorce',
    persona: 'division-divorced',
    title: { zh: '离婚后带女儿分户', en: 'Leaves with her daughter after a divorce' },
    answers: (_today: CivilDate, called: CalledPersona) => ({
      ...answered,
      reason: 'divorce' as const,
      reasonDocumentNumber: 'L410105-2024-000801',
      newAddress: addressOf(801),
      newHead: called('division-divorced'),
      membersToLeave: [called('division-divorced-daughter')],
    }),
    ends: { waitsFor: 'separate-living', then: 'grant' as OfficersDo },
  },
  {
    id: 'new-home',
    persona: 'division-son',
    title: { zh: '与妻子分出，住自有住房', en: 'Leaves with his wife for a home of his own' },
    answers: (_today: CivilDate, called: CalledPersona) => ({
      ...answered,
      reason: 'new-home' as const,
      newAddress: addressOf(802),
      titleNumber: '豫（2024）郑州市不动产权第410105802号',
      newHead: called('division-son'),
      membersToLeave: [called('division-son-wife')],
    }),
    ends: { waitsFor: 'separate-living', then: 'grant' as OfficersDo },
  },
  {
    id: 'child-left',
    persona: 'division-leaves-child',
    title: { zh: '原户只剩十岁的孩子', en: 'Only a child of 10 would remain' },
    answers: (_today: CivilDate, called: CalledPersona) => ({
      ...answered,
      reason: 'new-home' as const,
      newAddress: addressOf(803),
      titleNumber: '豫（2024）郑州市不动产权第410105803号',
      newHead: called('division-leaves-child'),
    }),
    ends: { waitsFor: 'old-household-keeps-head', then: 'ask-correction' as OfficersDo },
  },
];
