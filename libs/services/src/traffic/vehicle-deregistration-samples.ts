import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

import { whatAnybodyTypes } from './owner-answers.js';

const scrap = { ...whatAnybodyTypes,
      plateType: 'small-car' as const, reason: 'voluntary-scrap' as const, recyclerUscc: makeUscc('91410502MA3300001'), certificateMissing: false };

export const deregistrationSamples = [
  {
    id: 'scrap',
    persona: 'deregistration-scrap',
    title: { zh: '自愿报废', en: 'Scrapped voluntarily' },
    answers: () => ({ ...scrap, plateNumber: '豫E2D447', vin: 'LSVA12342N2000103', recyclingCertificateNumber: 'HS41050220260001' }),
    ends: { waitsFor: 'decision', then: 'grant' as const },
  },
  {
    id: 'flood',
    persona: 'deregistration-flood',
    title: { zh: '洪水中灭失', en: 'Destroyed by a flood' },
    answers: (today: CivilDate) => ({
      ...whatAnybodyTypes,
      plateType: 'small-car' as const,
      reason: 'destroyed' as const,
      plateNumber: '豫R8F610',
      vin: 'LSVA12344N2000104',
      lossDate: addDays(today, -120),
      lossPlace: '河南省南阳市卧龙区滨河路',
      lossStatement: '七月暴雨河水漫堤，车辆被冲走，没有找到。',
      lossDeclaration: true as const,
      certificateMissing: true,
    }),
    ends: { waitsFor: 'matches-file', then: 'grant' as const },
  },
  {
    id: 'mortgaged',
    persona: 'deregistration-mortgaged',
    title: { zh: '抵押没有解除', en: 'The mortgage is not released' },
    answers: () => ({ ...scrap, plateNumber: '豫A4N52E', vin: 'LSVA12346N2000105', recyclingCertificateNumber: 'HS41050220260002' }),
    ends: { waitsFor: 'no-mortgage', then: 'refuse' as const },
  },
];
