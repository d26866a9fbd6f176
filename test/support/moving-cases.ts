import { anyone, askOf, assess, caseOf, type Answers, type Assessment, type ErasedDecided, type Household, type HouseholdMember, type Party, type PersonRef, type RegisteredElsewhere, type Registration, type Request, type SeenFact, type SeenFacts, type Service, type StandardAddress } from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

/** The day on which everybody applies. */
export const today: CivilDate = '2026-11-23';

export const someone = (name: string, birthDate: CivilDate, sex: 'male' | 'female', region = '410305'): PersonRef => ({
  name,
  documentType: 'identity-card',
  documentNumber: makeIdentityNumber(region, birthDate, sex === 'male' ? 11 : 12),
});

export const address: StandardAddress = { address: '河南省郑州市金水区花园路1号', regionCode: '410105', policeStation: '410105-station', isVillage: false, frozen: false };
export const target: Household = { number: '410105123', type: 'family', ...address, status: 'open', headId: null, headName: '王强' };
export const origin: Household = { ...target, number: '410305456', address: '河南省洛阳市涧西区西苑路5号', regionCode: '410305', policeStation: '410305-station' };
export const card = { validFrom: '2020-01-01', validUntil: null, status: 'valid' };
export const given = { answer: 'given', answeredOn: today };
export const refused = { answer: 'refused', answeredOn: today };

export const entryOf = ({ name, documentNumber }: PersonRef, changes: Partial<Registration> = {}): Registration => ({
  idNumber: documentNumber,
  name,
  status: 'active',
  householdNumber: origin.number,
  relationToHead: 'head',
  maritalStatus: null,
  spouseId: null,
  ...changes,
});

const bornOn = ({ documentNumber }: PersonRef): CivilDate => `${documentNumber.slice(6, 10)}-${documentNumber.slice(10, 12)}-${documentNumber.slice(12, 14)}`;

export const memberOf = (person: PersonRef, changes: Partial<HouseholdMember> = {}): HouseholdMember => ({
  idNumber: person.documentNumber,
  name: person.name,
  birthDate: bornOn(person),
  relationToHead: 'child',
  spouseId: null,
  fatherId: null,
  motherId: null,
  ...changes,
});

export const elsewhereOf = (person: PersonRef, sex: 'male' | 'female' = 'male'): RegisteredElsewhere => ({
  idNumber: person.documentNumber,
  name: person.name,
  sex,
  ethnicity: '汉族',
  birthDate: bornOn(person),
  regionCode: '130403',
  address: '河北省邯郸市丛台区人民路88号',
});

/** Who applies, what they answer otherwise than the first sample, and what the registers say, by name of the question. */
export interface Applying {
  readonly submitter: Party;
  readonly answers: Answers;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Assessed extends Assessment {
  readonly request: Request;
  readonly seen: SeenFacts;
}

/** A question of the registers that is not named has the empty answer of its kind. */
const lists = /^(elsewhere|originMembers|openCases|sentences|marriages|sponsorMarriages|parents|rights|residents|livelihoods|qualifications|schoolings|changes|moves|headGuardianships)$/;

export function assessed(service: Service, { submitter, answers, facts }: Applying): Assessed {
  const typed: Answers = { ...service.samples[0]?.answers(today, anyone), ...answers };
  const seen = Object.fromEntries(
    Object.entries(service.facts(askOf({ form: typed, submitter }))).map(([name, query]): [string, SeenFact] => [name, { ...query, seenAt: today, value: name in facts ? facts[name] : lists.test(name) ? [] : null }]),
  );
  const unfilled: Request = { form: typed, submitter, receivedOn: today, handedIn: [] };
  const form = service.form.validate({ ...service.prefill(caseOf(unfilled, seen)), ...typed }, { today });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const request = { ...unfilled, form: form.value };
  return { ...assess(service, request, seen), request, seen };
}

/** The case as a grant on the same day would have it. */
export const decided = ({ request, seen }: Assessed, completion?: Answers): ErasedDecided => ({
  ...caseOf(request, seen),
  decidedOn: today,
  office: { code: '410105-bureau', name: { zh: '金水分局', en: 'Jinshui Branch' }, regionCode: '410105' },
  serial: 7,
  completion,
});

/** The effects as `register.kind` with what they write. */
export const changesOf = (service: Service, found: Assessed, completion?: Answers): (readonly [string, object])[] => service.effects(decided(found, completion)).map(({ register, kind, data }) => [`${register}.${kind}`, data]);

/** What is wrong with answers, by field. */
export function problemsOf(service: Service, answers: Answers): string[] {
  const checked = service.form.validate({ ...service.samples[0]?.answers(today, anyone), ...answers }, { today });
  return checked.ok ? [] : checked.error.map(({ pointer }) => pointer);
}
