import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const purpose = '用于本科分析化学实验教学中络合滴定和掩蔽实验，方法为标准规定的氰化物掩蔽法，按实验组数计算用量，剩余部分双人双锁保管，废液集中处理。';

interface Buyer {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly storageAddress: string;
  readonly casNumber: string;
}

const sample = (id: string, title: { readonly zh: string; readonly en: string }, { persona, casNumber, ...buyer }: Buyer, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['purpose-statement'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...buyer,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903710041',
    unitKind: 'university' as const,
    officeAddress: '河南省郑州市金水区文化路97号',
    regionCode: '410105',
    items: [{ chemicalName: '氰化钾', casNumber, purity: '分析纯', quantity: 500, unit: 'gram' as const, currentStock: 300, packageSpecification: '500克/瓶' }],
    purposeDetail: purpose,
    usePlace: '河南省郑州市金水区文化路97号实验楼',
    storageLimitGrams: 2_000,
    custodians: [called('goods-keeper'), called('goods-second-keeper')],
    chemicalSafetyManager: called(persona),
    sellerUscc: makeUscc('91410105MA2700901'),
    sellerPermitNumber: '豫郑危化经字〔2024〕00101',
    lastPurchaseReported: 'yes' as const,
    plannedPurchaseDate: addDays(today, 7),
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

const university = { persona: 'toxic-university', uscc: makeUscc('12410000416600401'), organisationName: '河南理化大学', storageAddress: '河南省郑州市金水区文化路97号专用库' };

/** A university whose store and books are in order, a wrong CAS number, and a plant that buys on its own permit. */
export const toxicSamples = [
  sample('university', { zh: '高校购买氰化钾500克用于教学', en: 'A university buys 500 g of potassium cyanide' }, { ...university, casNumber: '151-50-8' }, { waitsFor: 'lawful-purpose', then: 'grant' }),
  sample('wrong-cas', { zh: 'CAS号校验位不对', en: 'The check digit of the CAS number is wrong' }, { ...university, casNumber: '151-50-9' }, { waitsFor: 'listed-as-highly-toxic', then: 'ask-correction' }),
  sample(
    'own-permit',
    { zh: '持有安全使用许可证的化工企业', en: 'A chemical plant with a safe-use permit' },
    { persona: 'toxic-plant', uscc: makeUscc('91410105MA2700902'), organisationName: '郑州嵩源化工有限公司', storageAddress: '河南省郑州市金水区东三街9号库房', casNumber: '143-33-9' },
    { waitsFor: 'needs-this-licence', then: 'not-accept' },
  ),
];
