import { anyone,
  askOf,
  caseOf,
  type AbilityTest,
  type Answers,
  type Deferral,
  type Delegation,
  type DrivingLicence,
  type Foreigner,
  type HeldClass,
  type LicenceClass,
  type MedicalReport,
  type OpenAccident,
  type OpenViolation,
  type Party,
  type Person,
  type Request,
  type SeenFact,
  type SeenFacts,
  type Service,
} from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';
import { services } from '@yichuang/services';

export const renewal = services.find(({ id }) => id === 'traffic.driving-licence-renewal') as Service;

/** The day on which everybody applies. */
export const today: CivilDate = '2026-11-23';

export const personOf = (birthDate: CivilDate, changes: Partial<Person> = {}): Person => ({
  idNumber: makeIdentityNumber('410105', birthDate, 11),
  name: '曹斌',
  formerNames: [],
  sex: 'male',
  ethnicity: '汉',
  birthDate,
  registeredAddress: '河南省郑州市金水区文化路1号',
  registeredRegion: '410105',
  alive: true,
  portrait: { takenOn: '2024-05-01', comparable: true },
  ...changes,
});

export const classesOf = (...classes: LicenceClass[]): HeldClass[] => classes.map((each) => ({ class: each, acquiredOn: '2020-12-20' }));

export const licenceOf = (holder: string, changes: Partial<DrivingLicence> = {}): DrivingLicence => ({
  licenceNumber: holder,
  fileNumber: '410100000001',
  holderName: '曹斌',
  classes: classesOf('C1'),
  firstIssuedOn: '2020-12-20',
  validFrom: '2020-12-20',
  validUntil: '2026-12-20',
  issuingOffice: '410100-traffic',
  cycleStart: '2025-12-20',
  pointsThisCycle: 0,
  fullPointsCycles: [],
  reviewedUntil: '2026-12-20',
  heavyClassUntil: null,
  status: 'normal',
  serial: '410000000001',
  ...changes,
});

export const fit: MedicalReport = { reportNumber: 'M1', institution: '郑州市中心医院', listed: true, issuedOn: '2026-11-10', fitFor: ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C6', 'D', 'E', 'F', 'M'] };
export const foreigner: Foreigner = {
  documentNumber: 'M12345678',
  name: 'KIM MINSOO',
  nationality: 'KOR',
  sex: 'male',
  birthDate: '1988-04-05',
  address: '河南省洛阳市西工区中州中路1号',
  regionCode: '410303',
  permitUntil: '2028-01-01',
  portrait: { takenOn: '2024-05-01', comparable: true },
};
const passportHolder: Party = { name: foreigner.name, documentType: 'passport', documentNumber: foreigner.documentNumber };

/** What the registers say in one case; everything is in order unless the case says otherwise. */
export interface World {
  readonly birthDate?: CivilDate;
  readonly licence?: Partial<DrivingLicence> | null;
  readonly report?: MedicalReport | null;
  readonly abilityTest?: AbilityTest | null;
  readonly violations?: readonly OpenViolation[];
  readonly accidents?: readonly OpenAccident[];
  readonly deferrals?: readonly Deferral[];
  readonly delegation?: Delegation | null;
  /** The holder is a foreigner; null: one whom no register knows. */
  readonly foreigner?: Foreigner | null;
  readonly submitter?: Party;
  readonly answers?: Answers;
  readonly handedIn?: readonly string[];
  readonly silent?: string;
}

export const partyOf = ({ name, idNumber }: Person): Party => ({ name, documentType: 'identity-card', documentNumber: idNumber });

interface Situation {
  readonly request: Request;
  readonly seen: SeenFacts;
}

/** An application for renewal with what the registers say about it. */
export function situation({ birthDate = '1990-03-02', licence = {}, foreigner, ...world }: World): Situation {
  const person = foreigner === undefined ? personOf(birthDate) : null;
  const holder = person ? partyOf(person) : passportHolder;
  const answered: Record<string, unknown> = {
    'driver.licence': licence && licenceOf(holder.documentNumber, licence),
    'violation.open-of-driver': world.violations ?? [],
    'accident.open-of-party': world.accidents ?? [],
    'driver.deferrals': world.deferrals ?? [],
    'medical.latest-report': world.report === undefined ? fit : world.report,
    'medical.latest-ability-test': world.abilityTest ?? null,
    'population.person': person,
    'exit-entry.foreigner': foreigner ?? null,
    'delegation.granted': world.delegation ?? null,
  };
  const typed: Answers = { ...renewal.samples[0]?.answers(today, anyone), ...world.answers };
  const submitter = world.submitter ?? holder;
  const queries = renewal.facts(askOf({ form: typed, submitter }));
  const seen = Object.fromEntries(
    Object.entries(queries).map(([name, query]): [string, SeenFact] => [
      name,
      query.register === world.silent ? { ...query, seenAt: today, silent: true } : { ...query, seenAt: today, value: answered[`${query.register}.${query.query}`] },
    ]),
  );
  const known = renewal.prefill(caseOf({ form: typed, submitter, receivedOn: today, handedIn: [] }, seen));
  return { request: { form: { ...known, ...typed }, submitter, receivedOn: today, handedIn: world.handedIn ?? [] }, seen };
}
