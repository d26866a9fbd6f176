import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const asked = { handledBy: 'self' as const, contactPhone: '13903710031', deliveryMethod: 'electronic' as const, truthDeclaration: true as const };

/** Someone who has married, and what civil affairs does not confirm. */
export const secondaryItemSamples = [
  {
    id: 'married',
    persona: 'items-wed',
    title: { zh: '登记结婚后变更婚姻状况和身高', en: 'Married this year: marital status and height' },
    answers: (_today: CivilDate, called: CalledPersona) => ({
      ...asked,
      items: ['marital-status', 'height'] as const,
      maritalStatus: 'first-marriage' as const,
      marriageCertificateNumber: 'J410105-2026-000512',
      spouse: called('items-husband'),
      heightCm: 163,
    }),
    ends: { granted: true as const },
  },
  {
    id: 'no-diploma',
    persona: 'items-husband',
    title: { zh: '学历信息中没有查到毕业证书', en: 'No diploma was found' },
    answers: () => ({ ...asked, items: ['education'] as const, education: 'bachelor' as const, diplomaNumber: '104591201605001234' }),
    ends: { waitsFor: 'education-matched', then: 'ask-correction' as OfficersDo },
  },
];
