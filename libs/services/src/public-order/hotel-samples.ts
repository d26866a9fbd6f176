import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

interface Hotel {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly hotelName: string;
  readonly premisesAddress: string;
  readonly fireCheckNumber: string;
}

const papers = ['right-of-use', 'floor-plans', 'location-map-and-photos', 'security-rules', 'staff-list'];

function sample(id: string, title: { readonly zh: string; readonly en: string }, { persona, ...hotel }: Hotel, ends: { readonly waitsFor: string; readonly then: OfficersDo }) {
  return {
    id,
    persona,
    title,
    handsIn: papers,
    answers: (today: CivilDate, called: CalledPersona) => ({
      ...hotel,
      hotelKind: 'hotel' as const,
      legalRepresentative: called(persona),
      handler: called(persona),
      handlerPhone: '13903710031',
      regionCode: '410105',
      floors: '1-6',
      occupancyRight: 'own' as const,
      sharedWithResidents: false,
      floorAreaSquareMetres: 4_200,
      roomCount: 86,
      bedCount: 142,
      cctvCameraCount: 48,
      cctvRetentionDays: 90,
      idReaderCount: 2,
      providesGuestWifi: true,
      networkSecurityMeasures: '接入安全审计设备，旅客实名认证后上网，日志保存六个月。',
      securityOfficers: [called(persona)],
      employeeCount: 31,
      plannedOpeningDate: addDays(today, 45),
      inspectionContactPhone: '13903710031',
      deliveryMethod: 'electronic' as const,
      truthDeclaration: true as const,
    }),
    ends,
  };
}

/** A hotel that may open, one whose business is catering, and one with a storey that nobody checked for fire. */
export const hotelSamples = [
  sample(
    'opens',
    { zh: '金水区六层酒店，自有房屋', en: 'A hotel of six storeys in Jinshui, owned' },
    { persona: 'hotel-opens', uscc: makeUscc('91410105MA2700101'), organisationName: '郑州嵩岳酒店管理有限公司', hotelName: '嵩岳酒店', premisesAddress: '河南省郑州市金水区花园路266号', fireCheckNumber: '郑金消安检字2026第0101号' },
    { waitsFor: 'anti-theft-facilities', then: 'grant' },
  ),
  sample(
    'catering',
    { zh: '经营范围只有餐饮', en: 'The business scope covers catering only' },
    { persona: 'hotel-catering', uscc: makeUscc('91410105MA2700102'), organisationName: '郑州豫味餐饮有限公司', hotelName: '豫味客栈', premisesAddress: '河南省郑州市金水区文化路318号', fireCheckNumber: '郑金消安检字2026第0102号' },
    { waitsFor: 'lodging-in-business-scope', then: 'not-accept' },
  ),
  sample(
    'unchecked-storey',
    { zh: '第四层没有通过消防安全检查', en: 'The fourth storey has not passed the fire-safety check' },
    { persona: 'hotel-storey', uscc: makeUscc('91410105MA2700103'), organisationName: '郑州金水源宾馆有限公司', hotelName: '金水源宾馆', premisesAddress: '河南省郑州市金水区东风路188号', fireCheckNumber: '郑金消安检字2026第0103号' },
    { waitsFor: 'fire-safety-check-passed', then: 'ask-correction' },
  ),
];
