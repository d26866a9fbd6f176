import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const route = [
  { road: 'G105', regionCode: '411403' },
  { road: 'G310', regionCode: '411402' },
];

const sample = (id: string, title: { readonly zh: string; readonly en: string }, carrierPermitNumber: string, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona: 'fireworks-sender',
  title,
  handsIn: ['sales-contract', 'quality-certificate'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    uscc: makeUscc('91411402MA2700908'),
    organisationName: '商丘豫东烟花爆竹有限公司',
    legalRepresentative: called('fireworks-sender'),
    handler: called('fireworks-sender'),
    handlerPhone: '13903710044',
    applyIn: 'destination' as const,
    consignorPermitKind: 'wholesale' as const,
    consignorPermitNumber: '豫YHPF2024002',
    consigneeName: '商丘欢庆烟花爆竹有限公司',
    consigneeUscc: makeUscc('91411402MA2700909'),
    contractNumber: 'HT2026-018',
    carrierUscc: makeUscc('91410181MA2700907'),
    carrierPermitNumber,
    plateNumber: '豫A9D001',
    vehicleTransportCertificateNumber: '豫交运管郑字410100900011',
    driver: called('goods-driver'),
    driverQualificationNumber: `41010120${called('goods-driver').documentNumber.slice(-6)}`,
    escort: called('goods-escort'),
    escortQualificationNumber: `41010121${called('goods-escort').documentNumber.slice(-6)}`,
    goods: [{ kind: 'fireworks' as const, specification: '组合烟花49发', grade: 'C' as const, boxes: 480, netExplosiveMassGrams: 576_000, grossMassKilograms: 4_200 }],
    startDate: addDays(today, 2),
    endDate: addDays(today, 3),
    originAddress: '河南省商丘市睢阳区归德路烟花库',
    destinationAddress: '河南省商丘市梁园区建设路烟花库',
    destinationRegionCode: '411402',
    originRegionCode: '411403',
    route,
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A trip with a carrier for explosives, and one whose carrier may carry liquids only. */
export const fireworksTransportSamples = [
  sample('wholesale', { zh: '批发企业托运C级烟花480箱', en: 'A wholesaler sends 480 boxes of grade C' }, '豫交运管许可郑字410100900001', { waitsFor: 'route-allowed', then: 'grant' }),
  sample('wrong-class', { zh: '承运人的许可只包括第3类', en: 'The carrier’s permit covers class 3 only' }, '豫交运管许可郑字410100900002', { waitsFor: 'carrier-licensed', then: 'ask-correction' }),
];
