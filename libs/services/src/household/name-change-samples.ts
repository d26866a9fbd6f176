import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const asked = { contactPhone: '13903710032', deliveryMethod: 'window' as const, truthDeclaration: true as const, surnameChanged: false };

const daughter = (called: CalledPersona) => ({
  ...asked,
  handledBy: 'guardian' as const,
  pickupOffice: '411302',
  subject: called('renamed-child'),
  agentPhone: '13903710033',
  guardianRelation: 'mother',
  newName: '栾诗语',
  reason: 'rare-characters' as const,
  reasonDetail: '孩子名字中的“翯”字医院和幼儿园的系统都打不出来，生活很不方便。',
  otherParent: called('renamed-father'),
  otherParentConsent: true,
});

/** A child whose father has not agreed yet and then has, and an adult. */
export const nameChangeSamples = [
  {
    id: 'father-asked-not',
    persona: 'renamed-mother',
    title: { zh: '父亲没有同意', en: 'The father has not agreed' },
    answers: (_today: CivilDate, called: CalledPersona) => daughter(called),
    handsIn: ['parents-agreement'],
    ends: { waitsFor: 'minor-both-parents', then: 'refuse' as OfficersDo },
  },
  {
    id: 'child',
    persona: 'renamed-mother',
    title: { zh: '四岁女孩的名字含冷僻字，父母都同意', en: 'A girl of 4 with a rare character in her name; both parents agree' },
    answers: (_today: CivilDate, called: CalledPersona) => daughter(called),
    consentsBy: ['renamed-father'],
    ends: { waitsFor: 'reason-justified', then: 'grant' as OfficersDo },
  },
  {
    id: 'adult',
    persona: 'renamed-woman',
    title: { zh: '名字谐音不雅的成年人', en: 'An adult whose name sounds like an insult' },
    answers: () => ({ ...asked, handledBy: 'self' as const, pickupOffice: '410105', newName: '朱逸晨', reason: 'homophone' as const, reasonDetail: '名字的谐音经常被人取笑，已经影响到正常的工作和生活。' }),
    handsIn: ['reason-evidence'],
    ends: { waitsFor: 'reason-justified', then: 'grant' as OfficersDo },
  },
];
