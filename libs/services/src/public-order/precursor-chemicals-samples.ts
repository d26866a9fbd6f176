import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { makeUscc, type CivilDate } from '@yichuang/kernel';

const purpose = '用于香精生产：胡椒醛为主要原料，年产香精十二吨，每吨消耗胡椒醛十五千克，本次采购为两个月用量，入专用库双人双锁管理，逐笔登记台账。';

interface Buyer {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
}

const sample = (id: string, title: { readonly zh: string; readonly en: string }, { persona, uscc, organisationName }: Buyer, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['lawful-use-proof', 'management-rules'],
  answers: (_today: CivilDate, called: CalledPersona) => ({
    uscc,
    organisationName,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903710042',
    unitKind: 'manufacturer' as const,
    officeAddress: '河南省濮阳市华龙区黄河路18号',
    regionCode: '410902',
    items: [{ substance: 'piperonal' as const, purity: '99%', quantity: 200, unit: 'kilogram' as const, currentStock: 15 }],
    purpose: 'production' as const,
    purposeDetail: purpose,
    storageAddress: '河南省濮阳市华龙区黄河路18号专用库',
    manager: called(persona),
    sellerUscc: makeUscc('91410105MA2700901'),
    sellerPermitNumber: '豫安易制毒字〔2024〕00102',
    entrustedPurchase: false,
    bankAccountName: organisationName,
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A perfume maker, and one that was punished. */
export const precursorSamples = [
  sample('perfume', { zh: '香精企业购买胡椒醛200千克', en: 'A perfume maker buys 200 kg of piperonal' }, { persona: 'precursor-perfume', uscc: makeUscc('91410902MA2700903'), organisationName: '濮阳芳华香料有限公司' }, { waitsFor: 'lawful-need', then: 'grant' }),
  sample('punished', { zh: '十四个月前因无证购买被处罚', en: 'Punished 14 months ago for buying without a permit' }, { persona: 'precursor-punished', uscc: makeUscc('91410902MA2700904'), organisationName: '濮阳鑫达化工有限公司' }, { waitsFor: 'no-recent-violation', then: 'refuse' }),
];
