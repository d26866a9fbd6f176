import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const mother = (today: CivilDate, called: CalledPersona) => ({
  applicationKind: 'deceased' as const,
  deceased: called('death-mother'),
  deathDate: addDays(today, -8),
  diedAbroad: false,
  deathPlace: '411602',
  deathCause: 'illness' as const,
  deathCertificateNumber: 'S411602000123',
  duringMigration: false,
  newHead: called('death-son'),
  idCardReturned: true,
  contactPhone: '13903710034',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

/** A son who declares, and someone who is nothing to the deceased. */
export const deathSamples = [
  {
    id: 'mother',
    persona: 'death-son',
    title: { zh: '儿子申报母亲死亡，接任户主', en: 'A son declares the death of his mother and becomes head' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...mother(today, called), declarantRelation: 'child' as const }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'neighbour',
    persona: 'enlist-unlisted',
    title: { zh: '没有亲属关系的邻居申报', en: 'A neighbour without any relation declares' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...mother(today, called), declarantRelation: 'relative' as const }),
    handsIn: ['declarant-relation-proof'],
    ends: { waitsFor: 'declarant-entitled', then: 'refuse' as OfficersDo },
  },
];
