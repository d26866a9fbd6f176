import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** The father applies for a child who is registered with the mother. */
const joinsFather = (persona: string, number: string) => (_today: CivilDate, called: CalledPersona) => ({
  handledBy: 'guardian' as const,
  subject: called(`${persona}-child`),
  agentPhone: '13903710031',
  guardianRelation: 'father',
  sponsor: called(persona),
  parentage: 'birth' as const,
  birthCertificateNumber: `P41${number.slice(2)}`,
  parentsMaritalStatus: 'married' as const,
  otherParent: called(`${persona}-mother`),
  otherParentConsent: true as const,
  targetAddress: `河南省郑州市中原区桐柏路${number.slice(6)}号碧沙花园2号楼1单元401号`,
  targetHouseholdNumber: number,
  headConsent: true as const,
  relationToHead: 'son' as const,
  contactPhone: '13903710031',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

/** Both parents agree; after a divorce an officer reads the custody document; the mother has not agreed. */
export const minorJoiningSamples = [
  { id: 'both-agree', persona: 'minor-father', title: { zh: '七岁的儿子由南阳母亲户内迁到郑州父亲户内', en: 'A son of 7 moves from his mother in Nanyang to his father in Zhengzhou' }, answers: joinsFather('minor-father', '410102311'), consentsBy: ['minor-father-mother'], ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'custody',
    persona: 'minor-divorced',
    title: { zh: '离婚后由父亲直接抚养', en: 'After a divorce the father brings the child up' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...joinsFather('minor-divorced', '410102312')(today, called), parentsMaritalStatus: 'divorced' as const, custodyDocumentNumber: '（2024）豫0102民初312号', otherParent: undefined, otherParentConsent: undefined }),
    handsIn: ['custody-document'],
    ends: { waitsFor: 'both-parents-agree', then: 'grant' as OfficersDo },
  },
  { id: 'not-agreed', persona: 'minor-disagree', title: { zh: '母亲没有同意', en: 'The mother has not agreed' }, answers: joinsFather('minor-disagree', '410102313'), consentsBy: [], ends: { waitsFor: 'both-parents-agree', then: 'ask-correction' as OfficersDo } },
];
