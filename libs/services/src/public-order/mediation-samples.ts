import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const asked = {
  handledBy: 'self' as const,
  appliesAs: 'person' as const,
  placeOfDispute: '河南省社旗县赊店镇河东村',
  regionCode: '411327',
  injury: false,
  risk: false,
  caseElsewhere: false,
  wantsLegalAdviser: true,
  openMediation: false,
  contactPhone: '13903710045',
  acceptingOffice: '411327',
  truthDeclaration: true as const,
};
const party = ({ name, documentNumber }: ReturnType<CalledPersona>) => ({ kind: 'person' as const, name, idNumber: documentNumber });
const times = (today: CivilDate) => [{ at: `${addDays(today, 3)}T19:00` }];

/** Neighbours who settle, and a debt a court has in hand. */
export const mediationSamples = [
  {
    id: 'tree',
    persona: 'dispute-applicant',
    title: { zh: '邻居间地界树木纠纷，对方同意调解', en: 'Neighbours over a boundary tree; the other side agrees' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...asked,
      disputeKind: 'neighbour' as const,
      arisenOn: addDays(today, -20),
      parties: [party(called('dispute-neighbour'))],
      facts: '对方在两家地界上的杨树枝叶伸入我家院内，遮挡采光，多次协商未果。',
      claim: '请求修剪伸入我家院内的枝叶，并补偿三百元。',
      preferredTimes: times(today),
    }),
    consentsBy: ['dispute-neighbour'],
    completes: (today: CivilDate) => ({ mediator: '李调和', terms: '对方于七日内修剪伸入院内的枝叶，当场补偿三百元，双方不再争执。', signedOn: today }),
    ends: { waitsFor: 'civil-dispute', then: 'grant' as OfficersDo },
  },
  {
    id: 'in-court',
    persona: 'dispute-lender',
    title: { zh: '同一借款上月已起诉', en: 'The same loan was sued on last month' },
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...asked,
      disputeKind: 'debt' as const,
      arisenOn: addDays(today, -200),
      parties: [party(called('dispute-debtor'))],
      facts: '对方两年前向我借款两万元，约定一年归还，至今没有归还。',
      claim: '请求归还借款两万元，可以分期。',
      amountInDisputeYuan: 20_000,
      preferredTimes: times(today),
    }),
    ends: { waitsFor: 'not-elsewhere', then: 'not-accept' as OfficersDo },
  },
];
