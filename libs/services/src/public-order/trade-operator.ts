import { fails, holds, isInForce, type Business, type Delegation, type Identity, type LicenceBar, type Material, type Organisation, type Outcome, type PersonRef, type Premises } from '@yichuang/definition';
import { addYears, type CivilDate, type Text } from '@yichuang/kernel';

export interface Representatives {
  readonly legalRepresentative?: PersonRef;
  readonly handler?: PersonRef;
}

interface Operating {
  readonly form: Representatives;
  readonly facts: { readonly organisation: Organisation | null };
}

const licensingLaw = (zh: string, en: string) => ({ zh: `《行政许可法》${zh}`, en: `Administrative Licensing Law, ${en}` });

export const falseApplications = licensingLaw('第七十八条、第七十九条', 'Articles 78 and 79');
export const licensingDocuments = licensingLaw('第三十一条、第三十四条、第四十二条', 'Articles 31, 34 and 42');

/** The register has it as active. */
export const isActive = ({ facts: { organisation } }: Operating): boolean => organisation?.status === 'active';

const isRegisteredHead = ({ form: { legalRepresentative }, facts: { organisation } }: Operating): boolean =>
  legalRepresentative !== undefined && legalRepresentative.documentNumber === organisation?.legalRepresentative.documentNumber && legalRepresentative.name === organisation.legalRepresentative.name;

/** What its code says: an organ of state. */
export const isStateOrgan = (uscc: string | undefined): boolean => uscc?.startsWith('11') ?? false;

/** Named as a people’s government, as opposed to its departments. */
export const isGovernment = (organisation: Organisation | null): boolean => organisation?.name.endsWith('人民政府') ?? false;

export const isRegisteredOperator = (subject: Operating): Outcome =>
  isActive(subject) && isRegisteredHead(subject) ? holds() : fails('没有查到存续的登记，或者法定代表人与登记不一致，请核对', 'No active registration was found, or the legal representative differs from it: check both');

/** Nobody who lied for the same licence may ask for it again at once. */
export function isNotBarred({ facts: { bars }, today }: { readonly facts: { readonly bars: readonly LicenceBar[] }; readonly today: CivilDate }): Outcome {
  const years = { 'false-application': 1, fraud: 3 };
  const bar = bars.find(({ ground, decidedOn }) => addYears(decidedOn, years[ground]) > today);
  if (!bar) return holds();
  return bar.ground === 'fraud'
    ? fails('3年内曾因骗取本许可被撤销', 'This licence was revoked within three years because it was got by fraud')
    : fails('1年内曾因隐瞒情况或者提供虚假材料未获本许可', 'Within one year this licence was not granted because of concealment or false material');
}

/** The first of the persons named whom the register does not know by this name and number. */
export const strangerAmong = (persons: readonly PersonRef[], known: readonly Identity[]): PersonRef | undefined =>
  persons.find(({ name, documentNumber }) => !known.some((each) => each.idNumber === documentNumber && each.name === name));

export const isUnknown = ({ name }: PersonRef): Outcome => fails(`${name}的姓名、证件号码与登记不一致`, `Name and number of ${name} do not match the register`);

/** Whether what a business may do, in the words of its registration, covers one of these trades. */
export function coversTrade(business: Business | null, trades: readonly string[]): boolean | undefined {
  return business ? trades.some((trade) => business.scope.includes(trade)) : undefined;
}

/** The premises are known and lie in the county that is named. */
export function liesIn(place: Premises | null, regionCode: string): Outcome {
  if (!place) return fails('没有查到该地址的营业场所，请照标准地址填写', 'No premises are known at this address: write the standard address');
  return place.regionCode === regionCode ? holds() : fails('营业场所不在所填的县（市、区）', 'The premises do not lie in the county named');
}

/** Those of a list that were not chosen, in words; nothing when all were. */
export function missingOf(all: Readonly<Record<string, Text>>, chosen: readonly string[]): Text | undefined {
  const missing = Object.entries(all).filter(([id]) => !chosen.includes(id)).map(([, text]) => text);
  return missing.length > 0 ? { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') } : undefined;
}

const actsForAnother = ({ legalRepresentative, handler }: Representatives): boolean => handler?.documentNumber !== legalRepresentative?.documentNumber;

interface OperatorCase extends Operating {
  readonly facts: Operating['facts'] & { readonly handlerDelegation: Delegation | null };
  readonly today: CivilDate;
}

/** Papers about the operator, which the registers answer for most. */
export const operatorPapers: readonly Material<Representatives, OperatorCase>[] = [
  {
    id: 'business-licence',
    text: { zh: '营业执照、事业单位法人证书等主体资格证明', en: 'Business licence or other certificate of legal existence' },
    waivedWhen: isActive,
    waiver: { zh: '市场主体登记能够核验的免交', en: 'Not needed when the organisation register shows it' },
  },
  {
    id: 'id-documents',
    text: { zh: '法定代表人和经办人的身份证件', en: 'Identity documents of the legal representative and the handler' },
    waivedWhen: isRegisteredHead,
    waiver: { zh: '经办人实名登录、法定代表人与登记一致的免交', en: 'Not needed when the handler is signed in and the legal representative agrees with the register' },
  },
  {
    id: 'authorisation-letter',
    text: { zh: '授权委托书', en: 'Letter of authorisation for the handler' },
    requiredWhen: actsForAnother,
    waivedWhen: ({ facts: { handlerDelegation: granted }, today }) => isInForce(granted, today),
    waiver: { zh: '法定代表人已在本人账户中作电子委托的免交', en: 'Not needed when the legal representative has authorised the handler from their own account' },
  },
];
