import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

import { planItems } from './mass-event-form.js';

const everyItem = Object.keys(planItems) as (keyof typeof planItems)[];

interface Fair {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly inDays: number;
}

const sample = (id: string, title: Text, { persona, inDays, ...organiser }: Fair, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['event-plan', 'safety-plan', 'venue-consent', 'site-plan'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...organiser,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903790081',
    safetyResponsiblePerson: called(persona),
    eventName: '中原家居建材展销会',
    eventKind: 'exhibition' as const,
    content: '家居建材展销会，设展位三百个，观众凭免费票证入场，主办方在各入口查验票证并安检，展馆内设服务台、医疗点和应急指挥点，由保安人员分区值守。',
    ordinaryBusiness: false,
    sessions: [0, 1, 2].map((day) => ({ startAt: `${addDays(today, inDays + day)}T09:00`, endAt: `${addDays(today, inDays + day)}T17:30`, expectedAttendance: 2_800, staffOnSite: 240 })),
    venueName: '洛阳会展中心',
    venueAddress: '河南省洛阳市洛龙区开元大道266号',
    regionCode: '410311',
    venueManagerUscc: makeUscc('91410311MA2710599'),
    indoor: 'indoor' as const,
    venueCapacity: 6_000,
    admission: 'free-ticket' as const,
    ticketCount: 2_800,
    temporaryStructures: false,
    usesFireworks: false,
    usesDrones: false,
    securityCompanyUscc: makeUscc('91410311MA2710588'),
    guardCount: 60,
    otherSafetyStaffCount: 40,
    screeningGateCount: 8,
    parkingSpaces: 1_200,
    planItems: everyItem,
    insurance: true,
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A trade fair in time, and one too late. */
export const massEventSamples = [
  sample('fair', { zh: '三日展销会，每日两千八百人，提前三十五日申请', en: 'A fair of three days with 2,800 visitors each, 35 days ahead' }, { persona: 'event-fair', uscc: makeUscc('91410311MA2710501'), organisationName: '洛阳中展会展服务有限公司', inDays: 35 }, { waitsFor: 'venue-consents-and-is-safe', then: 'grant' }),
  sample('late', { zh: '提前十二日申请', en: 'Applied for 12 days ahead' }, { persona: 'event-late', uscc: makeUscc('91410311MA2710502'), organisationName: '洛阳快意文化传播有限公司', inDays: 12 }, { waitsFor: 'twenty-days-ahead', then: 'not-accept' }),
];
