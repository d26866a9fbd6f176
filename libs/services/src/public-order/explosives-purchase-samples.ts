import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const sample = (id: string, title: { readonly zh: string; readonly en: string }, kilograms: number, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona: 'explosives-blaster',
  title,
  handsIn: ['bank-account-proof', 'project-documents'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    uscc: makeUscc('91410181MA2700905'),
    organisationName: '巩义中岳爆破工程有限公司',
    legalRepresentative: called('explosives-blaster'),
    handler: called('explosives-blaster'),
    handlerPhone: '13903710043',
    officeAddress: '河南省巩义市人民路12号',
    bankName: '巩义农商银行',
    bankAccountName: '巩义中岳爆破工程有限公司',
    bankAccountNumber: '410181000012345678',
    useProof: 'commercial-blasting' as const,
    blastingLicenceNumber: '豫爆营41018101',
    purposeDetail: '巩义市连霍高速改扩建石方爆破工程第三标段，按设计分次爆破。',
    projectNumber: '巩爆项2026018',
    projectAddress: '河南省巩义市大峪沟镇三标段',
    regionCode: '410181',
    items: [
      { kind: 'industrial-explosive' as const, specification: '2号岩石乳化炸药', quantity: kilograms, unit: 'kilogram' as const },
      { kind: 'electronic-detonator' as const, specification: '工业电子雷管', quantity: 4_000, unit: 'piece' as const },
    ],
    sameDayUse: false,
    magazineAddress: '河南省巩义市大峪沟镇一号专用库',
    magazineCapacityKilograms: 40_000,
    magazineCapacityPieces: 20_000,
    storekeeper: called('goods-keeper'),
    sellerUscc: makeUscc('91410700MA2700906'),
    sellerPermitNumber: '豫民爆销字〔2024〕07',
    purchaseFrom: addDays(today, 3),
    purchaseUntil: addDays(today, 20),
    expedited: false,
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** What a project still needs, and more than that. */
export const explosivesPurchaseSamples = [
  sample('project', { zh: '项目剩余需用量内购买', en: 'Within what the project still needs' }, 6_000, { waitsFor: 'staff-without-convictions', then: 'grant' }),
  sample('too-much', { zh: '超过项目剩余需用量', en: 'More than the project still needs' }, 30_000, { waitsFor: 'quantity-reasonable', then: 'ask-correction' }),
];
