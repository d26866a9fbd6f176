import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

import { whatOwnersType } from './owner-answers.js';

const bank = { mortgageeType: 'financial-institution' as const, mortgageeName: '河南中州银行股份有限公司', mortgageeUscc: makeUscc('91410105MA1000221') };

const release = { ...whatOwnersType, ...bank, applicationKind: 'release' as const, reason: 'debt-paid' as const };

export const mortgageSamples = [
  {
    id: 'mortgage',
    persona: 'mortgage-begins',
    title: { zh: '抵押给联网银行', en: 'Mortgaged to a connected bank' },
    answers: (today: CivilDate) => ({
      ...whatOwnersType,
      ...bank,
      applicationKind: 'create' as const,
      plateNumber: '豫A7L05C',
      registrationCertificateNumber: '410133000101',
      mortgageContractNumber: 'ZZD20260118',
      contractDate: addDays(today, -3),
      securedAmount: 120_000,
    }),
    ends: { waitsFor: 'certificate-endorsed', then: 'grant' as const },
  },
  {
    id: 'released',
    persona: 'mortgage-repaid',
    title: { zh: '贷款还清，联网银行解除抵押', en: 'Repaid, and the connected bank releases' },
    answers: () => ({ ...release, plateNumber: '豫A6C118', registrationCertificateNumber: '410133000102' }),
    ends: { granted: true as const },
  },
  {
    id: 'unconfirmed',
    persona: 'mortgage-silent',
    title: { zh: '银行没有确认解除', en: 'The bank has not confirmed the release' },
    answers: () => ({ ...release, plateNumber: '豫A3H77P', registrationCertificateNumber: '410133000103' }),
    ends: { waitsFor: 'joint-application', then: 'refuse' as const },
  },
];
