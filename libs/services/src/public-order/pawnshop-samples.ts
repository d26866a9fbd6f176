import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

import { facilities } from './pawnshop-form.js';

const everyFacility = Object.keys(facilities) as (keyof typeof facilities)[];
const papers = ['manager-resumes', 'floor-plan', 'facility-layout', 'security-rules'];
type Kind = 'movables' | 'real-estate';

interface Shop {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly premisesAddress: string;
  readonly pawnPermitNumber: string;
  readonly businessKinds: Kind[];
}

const sample = (id: string, title: { readonly zh: string; readonly en: string }, { persona, ...shop }: Shop, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: papers,
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...shop,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903710032',
    permitIssueDate: addDays(today, -6),
    managers: [{ person: called(persona), role: 'legal-representative' as const }],
    regionCode: '410105',
    occupancyRight: 'own' as const,
    floorAreaSquareMetres: 260,
    facilities: everyFacility,
    cctvRetentionDays: 90,
    guards: [called('pawnshop-guard')],
    inspectionContactPhone: '13903710032',
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A pawnshop that may open, and one with too little capital for mortgages. */
export const pawnshopSamples = [
  sample(
    'opens',
    { zh: '动产和房地产典当，注册资本五百万元', en: 'Movables and real estate, capital of 5 million yuan' },
    { persona: 'pawnshop-opens', uscc: makeUscc('91410105MA2700201'), organisationName: '郑州信诚典当有限公司', premisesAddress: '河南省郑州市金水区人民路77号', pawnPermitNumber: '豫典41010501', businessKinds: ['movables', 'real-estate'] },
    { waitsFor: 'protected-premises', then: 'grant' },
  ),
  sample(
    'little-capital',
    { zh: '注册资本三百万元从事房地产典当', en: 'Capital of 3 million yuan for real estate' },
    { persona: 'pawnshop-capital', uscc: makeUscc('91410105MA2700202'), organisationName: '郑州聚源典当有限公司', premisesAddress: '河南省郑州市金水区健康路58号', pawnPermitNumber: '豫典41010502', businessKinds: ['movables', 'real-estate'] },
    { waitsFor: 'registered-capital', then: 'refuse' },
  ),
];
