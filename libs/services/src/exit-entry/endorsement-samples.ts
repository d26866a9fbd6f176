import type { OfficersDo, PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { Validity } from './endorsement-terms.js';

interface Title {
  readonly zh: string;
  readonly en: string;
}

/** How a sample differs from a trip to Hong Kong on one's own, with the card sent by post. */
interface Telling {
  readonly type?: 'L';
  readonly hongKong?: Validity | 'none';
  readonly macao?: Validity;
  readonly acts?: 'guardian' | 'agent';
  readonly unit?: string;
  readonly consentsBy?: readonly string[];
}

const granted = { granted: true as const };
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });
type Ends = typeof granted | ReturnType<typeof waits>;

/** The number of the permit that the child of the sandbox province holds: its guardian does not know it from a register. */
const CHILDS_PERMIT = 'C41000104';

/** Minors and registered personnel have it written at a window, all others send their card. */
const byPost = { writingMethod: 'mailCard' as const, deliveryMethod: 'post' as const, deliveryRecipient: '霍明', deliveryPhone: '13903710003', deliveryAddress: '河南省郑州市金水区文化路1号' };
const atWindow = { writingMethod: 'window' as const, deliveryMethod: 'window' as const, pickupOffice: '410105' };

const forTheChild = (acts: 'guardian' | 'agent', called: (persona: string) => PersonRef) => ({
  hkMacaoPermitNumber: CHILDS_PERMIT,
  handledBy: acts,
  subject: called('endorsement-child'),
  agentPhone: '13903710003',
  guardianRelation: 'parent',
  ...(acts === 'agent' && { guardian: called('endorsement-mother'), guardianPhone: '13903710004', guardianConsent: true as const }),
});

function sample(part: string, title: Title, ends: Ends, { type, hongKong = '1y1', macao, acts, unit, consentsBy }: Telling = {}) {
  return {
    id: acts === 'guardian' ? 'child' : part.slice('endorsement-'.length),
    persona: part,
    title,
    ...(unit && { handsIn: ['unit-consent'] }),
    ...(acts === 'agent' && { handsIn: ['authorisation'] }),
    ...(consentsBy && { consentsBy }),
    answers: (today: CivilDate, called: (persona: string) => PersonRef) => ({
      endorsementType: type ?? ('G' as const),
      destinations: [...(hongKong === 'none' ? [] : ['hongKong' as const]), ...(macao ? ['macao' as const] : [])],
      ...(hongKong !== 'none' && { hongKongValidity: hongKong }),
      ...(macao && { macaoValidity: macao }),
      isRegisteredPersonnel: unit !== undefined,
      ...(unit && { consentLetterDate: today, employerName: unit }),
      contactPhone: '13903710003',
      handledBy: 'self' as const,
      ...(acts && forTheChild(acts, called)),
      ...(acts || unit ? atWindow : byPost),
      truthDeclaration: true as const,
    }),
    ends,
  };
}

/** One application for every way an endorsement ends. */
export const endorsementSamples = [
  sample('endorsement-granted', { zh: '郑州户籍，个人旅游，香港一年二次', en: 'Zhengzhou, individual, Hong Kong, one year, two entries' }, granted, { hongKong: '1y2' }),
  sample('endorsement-group', { zh: '信阳户籍，团队旅游，香港和澳门', en: 'Xinyang, group, Hong Kong and Macao' }, granted, { type: 'L', hongKong: '3m1', macao: '1y1' }),
  sample('endorsement-resident', { zh: '商丘户籍，郑州市居住证，个人旅游，澳门', en: 'Shangqiu, residence permit of Zhengzhou, individual, Macao' }, granted, { hongKong: 'none', macao: '3m1' }),
  sample('endorsement-mother', { zh: '母亲为十岁的女儿申请', en: 'A mother for her daughter of 10' }, waits('smart-eligible', 'grant'), { hongKong: '3m1', acts: 'guardian' }),
  sample('endorsement-agent', { zh: '受委托的人为十岁的孩子申请，监护人在账户中同意', en: 'An agent for a child of 10; the guardian agrees from her account' }, waits('smart-eligible', 'grant'), { hongKong: 'none', macao: '3m1', acts: 'agent', consentsBy: ['endorsement-mother'] }),
  sample('endorsement-kaifeng', { zh: '开封户籍申请个人旅游', en: 'Kaifeng asks for an individual endorsement' }, waits('individual-travel-city', 'ask-correction')),
  sample('endorsement-permit-ends', { zh: '通行证四个月后到期，申请一年签注', en: 'The permit ends in four months, one year is asked for' }, waits('valid-card', 'ask-correction')),
  sample('endorsement-unused', { zh: '已有未使用的香港签注', en: 'An endorsement for Hong Kong is unused' }, waits('no-unused-endorsement', 'refuse')),
  sample('endorsement-banned', { zh: '人民法院决定不准出境', en: 'Barred from leaving by a court' }, waits('not-exit-banned', 'refuse')),
  sample('endorsement-away', { zh: '本人尚在香港', en: 'The applicant is in Hong Kong' }, waits('in-mainland', 'refuse')),
  sample('endorsement-unit', { zh: '登记备案人员，单位同意', en: 'Registered personnel, the unit agrees' }, waits('registered-personnel-consent', 'grant'), { unit: '河南省统计局' }),
  sample('endorsement-undeclared', { zh: '登记备案人员没有申报', en: 'Registered personnel who do not say so' }, waits('registered-personnel-consent', 'ask-correction')),
  sample('endorsement-overstayed', { zh: '曾在澳门逾期停留', en: 'Once overstayed in Macao' }, waits('smart-eligible', 'grant')),
  sample('endorsement-no-fingerprint', { zh: '没有留存指纹', en: 'No fingerprint on file' }, waits('smart-eligible', 'grant')),
  sample('endorsement-no-permit', { zh: '没有往来港澳通行证', en: 'Holds no permit' }, waits('valid-card', 'ask-correction')),
];
