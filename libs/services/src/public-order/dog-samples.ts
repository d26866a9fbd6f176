import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

const poodle = {
  dogName: '可乐',
  breed: '贵宾犬',
  dogSex: 'male' as const,
  coatColour: '棕色',
  shoulderHeightCentimetres: 30,
  weightKilograms: 5,
  sterilised: true,
  vaccinationClinic: '爱康宠物医院',
  guideDog: false,
  contactPhone: '13903790071',
  deliveryMethod: 'police-room' as const,
  obligationsAccepted: true as const,
  truthDeclaration: true as const,
};

interface Kept {
  readonly persona: string;
  readonly regionCode: string;
  readonly keepingAddress: string;
  readonly vaccinationCertificateNumber: string;
}

type Ends = { readonly waitsFor: string; readonly then: OfficersDo };

const ofPerson = (id: string, title: Text, { persona, regionCode, ...kept }: Kept, ends: Ends) => ({
  id,
  persona,
  title,
  handsIn: ['dog-photos', 'single-household-proof'],
  answers: (today: CivilDate) => ({
    ...poodle,
    applicationKind: 'person' as const,
    regionCode,
    singleHousehold: true,
    dogBirthDate: addDays(today, -700),
    ...kept,
    vaccinationDate: addDays(today, -40),
    pickupOffice: regionCode,
  }),
  ends,
});

const ofInstitute = {
  id: 'institute',
  persona: 'dog-institute',
  title: { zh: '研究所登记比格犬', en: 'An institute registers a beagle' },
  handsIn: ['dog-photos', 'unit-documents'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...poodle,
    applicationKind: 'organisation' as const,
    unitPurpose: 'research' as const,
    dogManager: called('dog-institute'),
    regionCode: '410702',
    keepingAddress: '河南省新乡市红旗区科研路9号',
    dogName: '一号',
    breed: '比格犬',
    dogBirthDate: addDays(today, -400),
    vaccinationCertificateNumber: '新犬免2026004',
    vaccinationDate: addDays(today, -40),
    pickupOffice: '410702',
    uscc: makeUscc('12410702MB2710401'),
    organisationName: '新乡市实验动物研究所',
    legalRepresentative: called('dog-institute'),
    handler: called('dog-institute'),
    handlerPhone: '13903730071',
  }),
  ends: { waitsFor: 'unit-purpose', then: 'grant' as OfficersDo },
};

/** A first dog, a second one in the same home, one of Zhengzhou, and one of an institute. */
export const dogSamples = [
  ofPerson('first', { zh: '洛阳市区第一只犬', en: 'A first dog in Luoyang' }, { persona: 'dog-first', regionCode: '410303', keepingAddress: '河南省洛阳市西工区中州中路186号锦绣家园3号楼1单元501号', vaccinationCertificateNumber: '洛犬免2026001' }, { waitsFor: 'dog-photos', then: 'grant' }),
  ofInstitute,
  ofPerson('second', { zh: '家中已登记一只犬', en: 'A dog is registered at home already' }, { persona: 'dog-second', regionCode: '410303', keepingAddress: '河南省洛阳市西工区中州中路186号锦绣家园3号楼1单元502号', vaccinationCertificateNumber: '洛犬免2026002' }, { waitsFor: 'one-dog-per-household', then: 'refuse' }),
  ofPerson('zhengzhou', { zh: '养犬地在郑州', en: 'The dog is kept in Zhengzhou' }, { persona: 'dog-zhengzhou', regionCode: '410105', keepingAddress: '河南省郑州市金水区经三路66号', vaccinationCertificateNumber: '郑犬免2026003' }, { waitsFor: 'registered-by-police', then: 'not-accept' }),
];
