import type { CalledPersona } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate } from '@yichuang/kernel';

const carrier = makeUscc('91410502MA3300002');
const consignor = makeUscc('91410502MA3300003');

const journey = (today: CivilDate, called: CalledPersona) => ({
  applicationKind: 'highly-toxic' as const,
  consignorUscc: consignor,
  buyerUscc: consignor,
  sellerUscc: makeUscc('91410105MA2700901'),
  purchaseDocumentType: 'purchase-permit' as const,
  purchaseDocumentNumber: '豫剧购3300000001',
  chemicalName: '氰化钠',
  casNumber: '143-33-9',
  unNumber: '1689',
  physicalForm: 'solid' as const,
  quantity: 5_000,
  packaging: 'drum' as const,
  carrierUscc: carrier,
  carrierPermitNumber: '豫交运管许可货字410502000001号',
  vehicles: [
    {
      plateNumber: '豫EA3301',
      transportCertificateNumber: '豫交运管危410502330001号',
      mainDriver: called('pass-driver'),
      mainDriverQualification: '410502330000000001',
      escort: called('pass-escort'),
      escortQualification: '410502330000000002',
      grossLoad: 5_400,
    },
  ],
  departureRegionCode: '410502',
  destinationRegionCode: '411202',
  startTime: `${addDays(today, 10)}T08:00`,
  endTime: `${addDays(today, 10)}T20:00`,
  route: '安阳市文峰区—京港澳高速—连霍高速—三门峡市湖滨区，不进入城区。',
  acceptingOffice: '410502',
  uscc: consignor,
  organisationName: '安阳华源化工有限公司',
  legalRepresentative: called('pass-consignor'),
  handler: called('pass-consignor'),
  handlerPhone: '13903720001',
  truthDeclaration: true as const,
});

const papers = ['route-plan', 'safety-data-sheet'];

export const passSamples = [
  {
    id: 'cyanide',
    persona: 'pass-consignor',
    title: { zh: '由安阳运往三门峡的氰化钠', en: 'Sodium cyanide from Anyang to Sanmenxia' },
    answers: journey,
    handsIn: papers,
    ends: { waitsFor: 'route-allowed', then: 'grant' as const },
  },
  {
    id: 'too-much',
    persona: 'pass-consignor',
    title: { zh: '超过购买许可证剩余数量', en: 'More than is left on the purchase permit' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...journey(today, called), quantity: 25_000 }),
    handsIn: [...papers, 'purchase-document'],
    ends: { waitsFor: 'purchase-permit', then: 'refuse' as const },
  },
];
