import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const measures = '乳化炸药，怕火、怕撞击。发现险情立即停车、切断电源、疏散人员并设置警戒，向当地公安机关报告；着火时从上风向用水冷却，火势及车厢时立即撤离到三百米外。';

const route = [
  { road: 'S309', regionCode: '410702' },
  { road: 'G30', regionCode: '410181' },
];

const sample = (id: string, title: { readonly zh: string; readonly en: string }, { vehicleCompartments, detonators }: { readonly vehicleCompartments: 'single' | 'separated'; readonly detonators: number }, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona: 'explosives-blaster',
  title,
  handsIn: ['safety-sheet', 'transport-contract'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    uscc: makeUscc('91410181MA2700905'),
    organisationName: '巩义中岳爆破工程有限公司',
    legalRepresentative: called('explosives-blaster'),
    handler: called('explosives-blaster'),
    handlerPhone: '13903710043',
    basisKind: 'purchase' as const,
    basisPermitNumber: '豫爆购0000000018',
    sellerUscc: makeUscc('91410700MA2700906'),
    carrierUscc: makeUscc('91410181MA2700907'),
    carrierPermitNumber: '豫交运管许可郑字410100900001',
    plateNumber: '豫A9D001',
    vehicleCompartments,
    driver: called('goods-driver'),
    escort: called('goods-escort'),
    items: [
      { kind: 'industrial-explosive' as const, specification: '2号岩石乳化炸药', quantity: 6_000, unit: 'kilogram' as const, packagingMaterial: '塑膜、纸箱', packagingMethod: '每箱24千克' },
      ...(detonators > 0 ? [{ kind: 'electronic-detonator' as const, specification: '工业电子雷管', quantity: detonators, unit: 'piece' as const, packagingMaterial: '防静电箱', packagingMethod: '每箱500发' }] : []),
    ],
    hazardsAndEmergency: measures,
    startDate: addDays(today, 3),
    endDate: addDays(today, 4),
    originAddress: '河南省新乡市红旗区新一街民爆库',
    destinationAddress: '河南省巩义市大峪沟镇一号专用库',
    regionCode: '410181',
    route,
    deliveryMethod: 'post' as const,
    deliveryRecipient: '石开山',
    deliveryPhone: '13903710043',
    deliveryAddress: '河南省巩义市人民路12号',
    truthDeclaration: true as const,
  }),
  ends,
});

/** Explosives by themselves, and together with detonators where that is not allowed. */
export const explosivesTransportSamples = [
  sample('emulsion', { zh: '运输购买许可证内的乳化炸药', en: 'Emulsion explosive bought under a licence' }, { vehicleCompartments: 'single', detonators: 0 }, { waitsFor: 'crew-qualified-and-clean', then: 'grant' }),
  sample('mixed', { zh: '炸药和雷管装在单一车厢', en: 'Explosive and detonators in a single compartment' }, { vehicleCompartments: 'single', detonators: 500 }, { waitsFor: 'no-incompatible-load', then: 'ask-correction' }),
];
