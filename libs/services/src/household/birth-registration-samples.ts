import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const daughter = (today: CivilDate, called: CalledPersona) => ({
  childName: '褚知夏',
  surnameBasis: 'father' as const,
  sex: 'female' as const,
  birthDate: addDays(today, -51),
  birthTime: '08:30',
  bornAbroad: false,
  birthPlace: '410105',
  nativePlace: '410105',
  ethnicity: 'han' as 'han' | 'tujia',
  birthCertificateNumber: 'R410123456',
  multipleBirth: false,
  mother: called('birth-mother'),
  father: called('birth-father'),
  parentsMarried: true,
  marriageCertificateNumber: 'J410105-2023-030100',
  followParent: 'mother' as const,
  targetHouseholdNumber: '410105301',
  relationToHead: 'daughter' as const,
  declarantRelation: 'mother' as const,
  contactPhone: '13903710036',
  deliveryMethod: 'window' as const,
  pickupOffice: '410105',
  truthDeclaration: true as const,
});

/** A girl of married parents, and one with an ethnicity of neither. */
export const birthSamples = [
  { id: 'married', persona: 'birth-mother', title: { zh: '父母同户，出生医学证明核验一致', en: 'Parents in one household, the certificate matches' }, answers: daughter, ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'ethnicity',
    persona: 'birth-mother',
    title: { zh: '所填民族不是父母的民族', en: 'An ethnicity of neither parent' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...daughter(today, called), ethnicity: 'tujia' as const }),
    ends: { waitsFor: 'ethnicity-of-parent', then: 'refuse' as OfficersDo },
  },
];
