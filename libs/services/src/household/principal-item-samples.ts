import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const asked = { handledBy: 'self' as 'self' | 'guardian', contactPhone: '13903710038', deliveryMethod: 'window' as const, pickupOffice: '410105', truthDeclaration: true as const };

/** A daughter who follows her mother, a child whose day is corrected, and someone who has only a school record. */
export const principalItemSamples = [
  {
    id: 'ethnicity',
    persona: 'ethnicity-daughter',
    title: { zh: '年满十八周岁两年内随母亲登记为回族', en: 'Within two years of turning 18 she follows her Hui mother' },
    answers: (_today: CivilDate, called: CalledPersona) => ({
      ...asked,
      item: 'ethnicity' as const,
      applicationKind: 'change' as const,
      newEthnicity: 'hui' as const,
      ethnicityGround: 'adult-18-20' as const,
      parentFollowed: called('ethnicity-mother'),
      ethnicApprovalNumber: '郑民宗审2026-015',
      reasonDetail: '母亲是回族，本人年满十八周岁，申请随母亲登记为回族。',
    }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'birth-date',
    persona: 'renamed-mother',
    title: { zh: '女儿登记的出生日期与出生医学证明不一致', en: 'The day registered for her daughter is not the one of the birth certificate' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...asked,
      pickupOffice: '411302',
      handledBy: 'guardian' as const,
      subject: called('renamed-child'),
      agentPhone: '13903710033',
      guardianRelation: 'mother',
      item: 'birth-date' as const,
      applicationKind: 'correction' as const,
      newBirthDate: addDays(today, -1650),
      errorSource: 'birth-certificate' as const,
      isPublicOfficial: false,
      reasonDetail: '户口登记的出生日期与出生医学证明不一致，申请按出生医学证明更正。',
    }),
    handsIn: ['birth-record'],
    ends: { waitsFor: 'birth-date-evidence', then: 'grant' as OfficersDo },
  },
  {
    id: 'school-record',
    persona: 'renamed-woman',
    title: { zh: '只有学籍材料，没有原始落户材料', en: 'Only a school record, no original one' },
    answers: () => ({
      ...asked,
      item: 'birth-date' as const,
      applicationKind: 'correction' as const,
      newBirthDate: '1994-05-20',
      errorSource: 'file' as const,
      isPublicOfficial: false,
      reasonDetail: '户口登记的出生日期与小学学籍表不一致，申请按学籍表更正。',
    }),
    handsIn: ['birth-record'],
    ends: { waitsFor: 'birth-date-evidence', then: 'refuse' as OfficersDo },
  },
];
