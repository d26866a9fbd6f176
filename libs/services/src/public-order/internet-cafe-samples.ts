import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

import { cafeRules } from './internet-cafe-form.js';

const everyRule = Object.keys(cafeRules) as (keyof typeof cafeRules)[];

interface Cafe {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly cafeName: string;
  readonly premisesAddress: string;
  readonly preparationApprovalNumber: string;
}

const sample = (id: string, title: Text, { persona, ...cafe }: Cafe, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['network-diagram'],
  answers: (_today: CivilDate, called: CalledPersona) => ({
    ...cafe,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903740051',
    approvingLevel: 'county' as const,
    regionCode: '411002',
    floorAreaSquareMetres: 460,
    terminalCount: 120,
    accessProvider: '中国联通许昌市分公司',
    publicIpAddresses: [{ ipAddress: '123.15.45.67' }],
    bandwidthMbps: 1_000,
    managementSystem: '网吧安全管理系统V6.0',
    realNameMethod: ['id-card-reader' as const, 'face' as const],
    logRetentionDays: 90,
    cctvRetentionDays: 60,
    securityOfficers: [{ person: called(persona), officerPhone: '13903740051', trainingCertificateNumber: '许网安培2026051' }],
    rules: everyRule,
    deliveryMethod: 'electronic' as const,
    securityReviewCommitment: true as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A café that may open, and one too near to a school. */
export const internetCafeSamples = [
  sample(
    'opens',
    { zh: '一百二十台终端，距最近的学校三百米', en: '120 terminals, 300 m from the nearest school' },
    { persona: 'cafe-opens', uscc: makeUscc('91411002MA2710101'), organisationName: '许昌星海网络服务有限公司', cafeName: '星海网咖', premisesAddress: '河南省许昌市魏都区建安大道1188号', preparationApprovalNumber: '魏文旅筹字2026第11号' },
    { waitsFor: 'network-diagram', then: 'grant' },
  ),
  sample(
    'near-school',
    { zh: '距小学一百五十米', en: '150 m from a primary school' },
    { persona: 'cafe-school', uscc: makeUscc('91411002MA2710102'), organisationName: '许昌新浪潮网络服务有限公司', cafeName: '新浪潮网咖', premisesAddress: '河南省许昌市魏都区七一路299号', preparationApprovalNumber: '魏文旅筹字2026第12号' },
    { waitsFor: 'location-allowed', then: 'refuse' },
  ),
];
