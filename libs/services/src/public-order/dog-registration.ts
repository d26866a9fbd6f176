import { contact, declaration, defineService, delivery, dog, guardianship, household, identities, organisation, residence, type Ask } from '@yichuang/definition';
import { addMonths, addYears, cityOf, dateInBoth, inBoth } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';
import { isAllowedBreed, isCapable, isForPolice, isHomeProven, isManagerKnown, isNeeded, isNotBanned, isOldEnough, isVaccinated, isVaccinationShared, isWithinNumber, keeperOf, livesThere } from './dog-checks.js';
import { DogForm } from './dog-form.js';
import { dogSamples } from './dog-samples.js';

const disease = { zh: '《动物防疫法》第三十条', en: 'Animal Epidemic Prevention Law, Article 30' };
const ordinance = (zh: string, en: string) => ({ zh: `《洛阳市市区养犬管理规定》${zh}，其他市依本市养犬管理规定`, en: `Provisions on Dogs in the Urban Area of Luoyang, ${en}; the ordinances of the other cities` });
const keeping = ordinance('第六条至第八条', 'Articles 6 to 8');

const registrationNumber = (regionCode: string, serial: number): string => `豫犬${regionCode}${String(serial).padStart(8, '0')}`;
const tagNumber = (serial: number): string => String(serial).padStart(8, '0');

const dogFacts = ({ form, applicant }: Ask<DogForm & { readonly uscc?: string }>) => {
  const { regionCode = '', keepingAddress = '', vaccinationCertificateNumber = '', dogManager } = form;
  return {
    rules: dog.rules(cityOf(regionCode)?.code ?? ''),
    home: household.ofPerson(applicant.documentNumber),
    housedTogether: household.at(keepingAddress),
    residences: residence.ofPerson(applicant.documentNumber),
    guardianships: guardianship.ofWard(applicant.documentNumber),
    dogsThere: dog.at(keepingAddress),
    cancellations: dog.cancellations(keeperOf({ form, applicant })),
    vaccination: dog.vaccination(vaccinationCertificateNumber),
    people: identities.of([dogManager?.documentNumber ?? '']),
  };
};

const ofPerson = ({ form }: { readonly form: DogForm }): boolean => !isOrganisation(form);

/** The registration of a dog, where the police register dogs; city ordinances say what is allowed. */
export const dogRegistration = defineService({
  id: 'public-order.dog-registration',
  version: 1,
  name: { zh: '养犬登记', en: 'Dog registration' },
  summary: {
    zh: '在养犬管理区内饲养犬只的个人或者单位，完成狂犬病免疫后办理登记，领取养犬登记证和犬牌。',
    en: 'A person or unit keeping a dog in a controlled area registers it after rabies vaccination and receives a certificate and tag.',
  },
  keywords: ['养犬', '养犬登记', '养狗', '狗证', '办狗证', '犬牌', '导盲犬', 'yangquan', 'yanggou', 'gouzheng', 'dog licence', 'dog registration', 'guide dog'],
  nature: 'confirmation',
  audience: ['person', 'organisation'],
  law: [
    disease,
    { zh: '《河南省物业管理条例》第五十七条、第八十五条', en: 'Henan Regulations on Property Management, Articles 57 and 85' },
    ordinance('第三条、第六条至第十条', 'Articles 3 and 6 to 10'),
    { zh: '《郑州市城市养犬管理条例》第七条、第九条至第十三条、第二十七条（城市管理部门登记）', en: 'Zhengzhou Regulations on Dogs in the City, Articles 7, 9 to 13 and 27 (registered by the city management)' },
  ],
  limit: { length: 7, unit: 'working-day', promised: 3, law: ordinance('第九条', 'Article 9') },
  fee: { yuan: 0, note: { zh: '登记不收费；疫苗费用由养犬人承担', en: 'Registration is free; the keeper pays the vaccination' }, law: keeping },
  decision: 'accept-examine-decide',
  level: 'county',
  inPerson: { zh: '犬只到警务室、窗口或者免疫机构一次，读取芯片、领取犬牌；免疫机构已读取芯片的不需要', en: 'The dog is shown once at a police room, counter or clinic for the chip and the tag; not needed if a clinic has read the chip' },
  competence: { zh: '养犬地县级公安机关；洛阳市区由区公安机关审查、市公安机关发证；郑州市由区城市管理部门办理', en: 'The county police of where the dog is kept; in Luoyang the district examines and the city police issue; in Zhengzhou the district’s city management' },
  notes: [
    { zh: '养犬人、地址变更或者犬只死亡、丢失的，30日内报告', en: 'A change of keeper or address, death or loss is reported within 30 days' },
    { zh: '导盲犬、扶助犬不受每户一只和禁止进入场所的限制；军用、警用犬不适用', en: 'Guide dogs are exempt from the one-dog rule and the access bans; military and police dogs are outside' },
    { zh: '一份申请登记一只犬', en: 'One application for each dog' },
  ],

  formTitle: { zh: '犬只和养犬地', en: 'The dog and where it is kept' },
  form: DogForm,
  blocks: [
    contact({ required: ['contactPhone'] }),
    organisation({ label: { zh: '养犬单位', en: 'Organisation that keeps the dog' }, when: isOrganisation, law: keeping }),
    delivery({ item: { zh: '登记证和犬牌', en: 'certificate and tag' }, methods: ['police-room', 'window', 'post'] }),
    declaration({ undertakings: { obligationsAccepted: { zh: '承诺遵守养犬义务', en: 'Promise to observe the duties of a keeper' } } }),
  ],
  facts: dogFacts,
  prefill: ({ facts: { residences: [lived], home } }) => ({ applicationKind: 'person' as const, regionCode: (lived ?? home)?.regionCode, keepingAddress: (lived ?? home)?.address, deliveryMethod: 'police-room' as const }),

  conditions: [
    { id: 'registered-by-police', text: { zh: '养犬地由公安机关办理登记', en: 'The police register dogs there' }, law: ordinance('第三条；《郑州市城市养犬管理条例》第七条', 'Article 3; Zhengzhou Regulations, Article 7'), remedy: 'refusal', check: isForPolice },
    { id: 'keeper-capable', text: { zh: '个人养犬的，具有完全民事行为能力', en: 'An individual keeper has full legal capacity' }, law: keeping, remedy: 'refusal', when: ofPerson, check: isCapable },
    { id: 'residence-in-area', text: { zh: '在登记地有户籍或者合法居住，有固定住所且独户居住', en: 'Hukou or lawful residence in the area, a fixed home lived in as a single household' }, law: keeping, remedy: 'refusal', when: ofPerson, check: livesThere },
    { id: 'one-dog-per-household', text: { zh: '重点管理区内每户限养一只', en: 'One dog per household in the controlled area' }, law: keeping, remedy: 'refusal', when: ofPerson, check: isWithinNumber },
    { id: 'breed-allowed', text: { zh: '不属于禁养的烈性犬、大型犬', en: 'Not a banned fierce or large dog' }, law: keeping, remedy: 'refusal', check: isAllowedBreed },
    { id: 'rabies-vaccination', text: { zh: '狂犬病免疫在有效期内', en: 'Rabies vaccination is current' }, law: disease, remedy: 'correction', check: isVaccinated },
    { id: 'no-ban-period', text: { zh: '3年内没有被注销养犬登记（适用该规定的城市）', en: 'No cancellation for breach in the past three years (where the city has this rule)' }, law: keeping, remedy: 'refusal', check: isNotBanned },
    { id: 'unit-purpose', text: { zh: '单位养犬的，因科研、演出、看护等工作需要，有圈养设施和专人管理', en: 'A unit needs the dog for its work and has an enclosure and a keeper' }, law: keeping, remedy: 'refusal', when: ({ form }) => isOrganisation(form), check: isNeeded },
    { id: 'dog-age', text: { zh: '犬只满3个月，出生日期合理', en: 'The dog is three months old and its birth date plausible' }, law: disease, remedy: 'correction', check: isOldEnough },
    { id: 'manager-known', text: { zh: '犬只管理责任人的姓名、证件号码与登记一致', en: 'The person in charge matches the register' }, law: keeping, remedy: 'correction', when: ({ form }) => isOrganisation(form), check: isManagerKnown },
  ],
  materials: [
    {
      id: 'identity',
      text: { zh: '身份证、户口簿或者居住证', en: 'Identity card, household register or residence permit' },
      waivedWhen: ({ facts: { home, residences } }) => home !== null || residences.length > 0,
      waiver: { zh: '户籍或者居住登记能够核验的免交', en: 'Not needed when the household or residence register shows it' },
    },
    { id: 'vaccination', text: { zh: '狂犬病免疫证明', en: 'Rabies vaccination certificate' }, waivedWhen: isVaccinationShared, waiver: { zh: '动物防疫部门共享数据能够核验的免交', en: 'Not needed when the animal-health authority shares it' } },
    { id: 'dog-photos', text: { zh: '犬只正面、侧面照片各一张', en: 'Front and side photograph of the dog' } },
    {
      id: 'single-household-proof',
      text: { zh: '独户居住证明', en: 'Proof of single household' },
      requiredWhen: (form) => !isOrganisation(form),
      waivedWhen: isHomeProven,
      waiver: { zh: '户籍或者居住登记能够证明独户居住的免交', en: 'Not needed when the registers show a single household' },
    },
    { id: 'unit-documents', text: { zh: '单位养犬管理制度和圈养设施照片', en: 'Unit rules and photographs of the enclosure' }, requiredWhen: isOrganisation },
    { id: 'guide-dog-proof', text: { zh: '导盲犬、扶助犬工作证明', en: 'Guide or assistance dog certificate' }, requiredWhen: ({ guideDog }) => guideDog },
  ],

  jurisdiction: ({ form }) => ({ kind: 'county-bureau', regionCode: form.regionCode }),
  decidedBy: ({ form, facts: { rules } }) => ({ kind: rules?.issuedBy === 'city' ? 'city-bureau' : 'county-bureau', regionCode: form.regionCode }),
  effects: ({ form, applicant, facts: { vaccination }, decidedOn, serial }) => [
    dog.register({
      registrationNumber: registrationNumber(form.regionCode, serial),
      tagNumber: tagNumber(serial),
      keeperNumber: keeperOf({ form, applicant }),
      keeperName: isOrganisation(form) ? (form.organisationName ?? '') : applicant.name,
      keepingAddress: form.keepingAddress.replace(/\s/g, ''),
      regionCode: form.regionCode,
      dogName: form.dogName,
      breed: form.breed,
      dogSex: form.dogSex,
      dogBirthDate: form.dogBirthDate,
      coatColour: form.coatColour,
      microchipNumber: form.microchipNumber ?? null,
      vaccinationValidUntil: vaccination?.validUntil ?? addMonths(form.vaccinationDate, 12),
      registeredOn: decidedOn,
      validUntil: addYears(decidedOn, 1),
    }),
  ],
  result: {
    kind: 'dog-registration-certificate',
    title: { zh: '养犬登记证', en: 'Dog registration certificate' },
    numberPrefix: '豫公犬',
    validity: { zh: '1年，凭有效免疫证明年检延续', en: 'One year, renewed at the yearly check with a current vaccination' },
    rows: ({ form, applicant, decidedOn, serial }) => [
      { label: { zh: '登记编号', en: 'Registration number' }, value: inBoth(registrationNumber(form.regionCode, serial)) },
      { label: { zh: '犬牌号', en: 'Tag' }, value: inBoth(tagNumber(serial)) },
      { label: { zh: '养犬人', en: 'Keeper' }, value: inBoth(isOrganisation(form) ? (form.organisationName ?? '') : applicant.name) },
      { label: { zh: '养犬地址', en: 'Kept at' }, value: inBoth(form.keepingAddress) },
      { label: { zh: '犬名和犬种', en: 'Name and breed' }, value: inBoth(`${form.dogName}（${form.breed}）`) },
      { label: { zh: '毛色', en: 'Colour' }, value: inBoth(form.coatColour) },
      { label: { zh: '有效期至', en: 'Valid until' }, value: dateInBoth(addYears(decidedOn, 1)) },
    ],
  },

  samples: dogSamples,
});
