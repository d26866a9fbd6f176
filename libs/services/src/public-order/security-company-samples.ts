import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

interface Founding {
  readonly persona: string;
  readonly proposedName: string;
  readonly nameReservationNumber: string;
  readonly registeredCapitalYuan: number;
  readonly officeAddress: string;
}

const staff = (called: CalledPersona) => ({
  managers: [
    { person: called('security-manager'), post: '总经理', yearsOfExperience: 8, experience: '在治安管理部门工作八年。' },
    { person: called('security-deputy'), post: '副总经理', yearsOfExperience: 8, experience: '在保安服务公司任职八年。' },
  ],
  technicalStaff: [{ person: called('security-deputy'), speciality: '安全技术防范' }],
  plannedGuardCount: 60,
  foreignInvested: false,
  occupancyRight: 'own' as const,
  equipment: [{ item: '对讲机', quantity: 40 }],
  contactPhone: '13903710095',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
});

const sample = (id: string, title: Text, { persona, ...founding }: Founding, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['capital-proof', 'manager-documents', 'technical-staff-proof', 'office-proof', 'rules'],
  answers: (_today: CivilDate, called: CalledPersona) => ({
    ...founding,
    ...staff(called),
    applicationKind: 'new-company' as const,
    services: ['gate' as const, 'patrol' as const],
    investors: [
      { kind: 'person' as const, person: called(persona), amountYuan: founding.registeredCapitalYuan / 2 },
      { kind: 'person' as const, person: called('security-manager'), amountYuan: founding.registeredCapitalYuan / 2 },
    ],
    proposedLegalRepresentative: called(persona),
    regionCode: '410104',
  }),
  ends,
});

const addsEscort = {
  id: 'armed-escort',
  persona: 'security-escort',
  title: { zh: '国有公司增设武装守护押运', en: 'A company of the state adds armed escort' },
  handsIn: ['capital-proof', 'state-capital-proof', 'armed-escort-documents'],
  answers: (_today: CivilDate, called: CalledPersona) => ({
    ...staff(called),
    applicationKind: 'add-armed-escort' as const,
    services: ['gate' as const, 'patrol' as const, 'armed-escort' as const],
    registeredCapitalYuan: 12_000_000,
    stateOwnedPercent: 100,
    investors: [{ kind: 'organisation' as const, investorUscc: makeUscc('91411302MA2710702'), amountYuan: 12_000_000 }],
    regionCode: '411302',
    officeAddress: '河南省南阳市宛城区建设路66号',
    armedEscortVehicles: [{ plateNumber: '豫R8Y66E' }],
    gunStoreAddress: '河南省南阳市宛城区建设路66号负一层',
    uscc: makeUscc('91411302MA2710701'),
    organisationName: '南阳市宛城保安服务有限公司',
    legalRepresentative: called('security-escort'),
    handler: called('security-escort'),
    handlerPhone: '13903770095',
  }),
  ends: { waitsFor: 'premises-and-equipment', then: 'grant' as OfficersDo },
};

/** A company that may be set up, one that adds armed escort, and one with too little capital. */
export const securityCompanySamples = [
  sample('founded', { zh: '注册资本二百万元，门卫和巡逻', en: 'Two million yuan, gate keeping and patrol' }, { persona: 'security-founder', proposedName: '河南中岳保安服务有限公司', nameReservationNumber: '豫名保字2026第0701号', registeredCapitalYuan: 2_000_000, officeAddress: '河南省郑州市管城区东大街168号' }, { waitsFor: 'rules-in-place', then: 'grant' }),
  addsEscort,
  sample('little-capital', { zh: '注册资本八十万元', en: 'A capital of 800,000 yuan' }, { persona: 'security-small', proposedName: '河南小盾保安服务有限公司', nameReservationNumber: '豫名保字2026第0702号', registeredCapitalYuan: 800_000, officeAddress: '河南省郑州市管城区南大街52号' }, { waitsFor: 'registered-capital', then: 'ask-correction' }),
];
