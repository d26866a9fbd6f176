import {
  askOf,
  Catalogue,
  type Answers,
  type Consent,
  type Household,
  type HouseholdMember,
  type IdentityCard,
  type Marriage,
  type OpenRegistrationCase,
  type Party,
  type PersonRef,
  type RegisteredElsewhere,
  type Registration,
  type Request,
  type SeenFact,
  type SeenFacts,
  type StandardAddress,
  type SupervisedSentence,
} from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';
import { services } from '@yichuang/services';

export const joining = new Catalogue(services).get('household.spouse-joining');

/** The day on which everybody applies. */
export const today: CivilDate = '2026-11-23';

export const person = (name: string, birthDate: CivilDate, sex: 'male' | 'female', region = '410305'): PersonRef => ({
  name,
  documentType: 'identity-card',
  documentNumber: makeIdentityNumber(region, birthDate, sex === 'male' ? 11 : 12),
});

/** Li Na of Luoyang joins her husband in Zhengzhou; his father and their children stand by. */
export const people = {
  mover: person('李娜', '1995-03-02', 'female'),
  husband: person('王强', '1992-07-15', 'male', '410105'),
  father: person('王国富', '1964-01-20', 'male', '410105'),
  son: person('王宇', '2018-05-05', 'male'),
  daughter: person('李欣怡', '2014-09-09', 'female'),
  mother: person('李秀英', '1966-02-02', 'female'),
} as const;

export const address: StandardAddress = { address: '河南省郑州市金水区花园路1号', regionCode: '410105', policeStation: '410105-station', isVillage: false, frozen: false };
const target: Household = { number: '410105123', type: 'family', ...address, status: 'open', headId: people.husband.documentNumber, headName: '王强' };
const origin: Household = { ...target, number: '410305456', address: '河南省洛阳市涧西区西苑路5号', regionCode: '410305', policeStation: '410305-station', headId: people.mover.documentNumber, headName: '李娜' };
const wedding: Marriage = { certificateNumber: 'J410105-2020-001234', registeredOn: '2020-05-20', spouseId: people.husband.documentNumber, spouseName: '王强', endedBy: null, endedOn: null };
const given: Consent = { answer: 'given', answeredOn: '2026-11-20' };

const entryOf = ({ name, documentNumber }: PersonRef, changes: Partial<Registration>): Registration => ({
  idNumber: documentNumber,
  name,
  status: 'active',
  householdNumber: '410305456',
  relationToHead: 'head',
  maritalStatus: 'married',
  spouseId: null,
  ...changes,
});

export const memberOf = ({ name, documentNumber }: PersonRef, changes: Partial<HouseholdMember> = {}): HouseholdMember => ({
  idNumber: documentNumber,
  name,
  birthDate: `${documentNumber.slice(6, 10)}-${documentNumber.slice(10, 12)}-${documentNumber.slice(12, 14)}`,
  relationToHead: 'child',
  spouseId: null,
  fatherId: null,
  motherId: null,
  ...changes,
});

export const elsewhereOf = ({ name, documentNumber }: PersonRef, sex: 'male' | 'female'): RegisteredElsewhere => ({
  idNumber: documentNumber,
  name,
  sex,
  ethnicity: '汉族',
  birthDate: memberOf({ name, documentType: 'identity-card', documentNumber }).birthDate,
  regionCode: '130403',
  address: '河北省邯郸市丛台区人民路88号',
});

export const childOf = (parent: PersonRef, child: PersonRef): HouseholdMember => memberOf(child, { motherId: parent.documentNumber });

/** What the registers say in one case; everything is in order unless the case says otherwise. */
export interface World {
  readonly mover?: Partial<Registration> | null;
  readonly sponsor?: Partial<Registration> | null;
  readonly elsewhere?: readonly RegisteredElsewhere[];
  readonly origin?: Partial<Household> | null;
  readonly members?: readonly HouseholdMember[];
  readonly target?: Partial<Household> | null;
  readonly address?: Partial<StandardAddress> | null;
  readonly marriages?: readonly Marriage[];
  readonly marriage?: Partial<Marriage>;
  readonly openCases?: readonly OpenRegistrationCase[];
  readonly sentences?: readonly SupervisedSentence[];
  readonly card?: IdentityCard | null;
  readonly headConsent?: Consent | null;
  readonly sponsorConsent?: Consent | null;
  readonly answers?: Answers;
  readonly handedIn?: readonly string[];
  readonly silent?: string;
}

const orNone = <T>(record: T, changes: Partial<T> | null | undefined): T | null => (changes === null ? null : { ...record, ...changes });

const typed: Answers = {
  sponsor: people.husband,
  marriageCertificateNumber: wedding.certificateNumber,
  marriageDate: wedding.registeredOn,
  targetAddress: address.address,
  targetHouseholdNumber: target.number,
  sponsorIsHead: true,
  headConsent: true,
  relationToHead: 'spouse',
  contactPhone: '13903710002',
  deliveryMethod: 'electronic',
  truthDeclaration: true,
};

/** An application to join one's spouse with what the registers say about it. */
export function situation(world: World = {}): { readonly request: Request; readonly seen: SeenFacts } {
  const { name, documentNumber } = people.mover;
  const submitter: Party = { name, documentNumber, documentType: 'identity-card' };
  const form = joining.form.validate({ ...typed, ...world.answers }, { today });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const answers: Readonly<Record<string, unknown>> = {
    mover: world.mover === null ? null : entryOf(people.mover, { spouseId: people.husband.documentNumber, ...world.mover }),
    sponsor: world.sponsor === null ? null : entryOf(people.husband, { householdNumber: target.number, spouseId: documentNumber, ...world.sponsor }),
    elsewhere: world.elsewhere ?? [],
    origin: orNone(origin, world.origin),
    originMembers: world.members ?? [memberOf(people.mover, { relationToHead: 'head' })],
    target: orNone(target, world.target),
    address: orNone(address, world.address),
    marriages: world.marriages ?? [{ ...wedding, ...world.marriage }],
    openCases: world.openCases ?? [],
    sentences: world.sentences ?? [],
    card: world.card === undefined ? { validFrom: '2022-01-01', validUntil: '2042-01-01', status: 'valid' } : world.card,
    headConsent: world.headConsent === undefined ? given : world.headConsent,
    sponsorConsent: world.sponsorConsent ?? null,
  };
  const request: Request = { form: form.value, submitter, receivedOn: today, handedIn: world.handedIn ?? [] };
  const seen = Object.entries(joining.facts(askOf(request))).map(([fact, query]): [string, SeenFact] => [
    fact,
    query.register === world.silent ? { ...query, seenAt: today, silent: true } : { ...query, seenAt: today, value: answers[fact] },
  ]);
  return { request, seen: Object.fromEntries(seen) };
}
