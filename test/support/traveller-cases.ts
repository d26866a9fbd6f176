import type { Answers, Party, Person, Service, TravelDocument, TravelDocumentKind } from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { assessed, type Assessed } from './assess-world.js';

/** One application of someone of the mainland; 33 years old and of Zhengzhou unless told otherwise. */
export interface TravellerWorld {
  readonly born?: CivilDate;
  readonly region?: string;
  readonly person?: Partial<Person> | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly answers?: Answers;
  /** Who signs in for them. */
  readonly submitter?: Party;
  readonly handedIn?: readonly string[];
}

const named = (name: string, born: CivilDate, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', born, sequence) });

export const mother = named('乔燕', '1988-03-01', 2);
export const aunt = named('尹秀', '1990-05-06', 4);
export const parent = { 'population.guardianship': { ground: 'parent', since: null } };
export const byGuardian = { handledBy: 'guardian', agentPhone: '13903710003', guardianRelation: 'parent' };
export const byAgent = { ...byGuardian, handledBy: 'agent', guardian: mother, guardianPhone: '13903710004', guardianConsent: true };

export const official = { 'exit-ban.registered-personnel': { unit: '开封市财政局', category: 'state-employee' } };
export const asOfficial = { isRegisteredPersonnel: true, consentLetterDate: '2026-11-20', employerName: '开封市财政局' };
export const banned = (category: string, changes: object = {}) => ({ 'exit-ban.of-person': [{ category, authority: '安阳市中级人民法院', from: '2026-01-01', until: null, ...changes }] });

export const held = (kind: TravelDocumentKind, number: string, changes: Partial<TravelDocument> = {}): TravelDocument => ({
  kind,
  number,
  form: 'chip',
  issuedOn: '2020-01-02',
  validUntil: '2030-01-01',
  status: 'valid',
  isSeized: false,
  hasFingerprint: true,
  isWritable: true,
  differs: [],
  ...changes,
});

/** Assesses applications for a service of someone called 霍明. */
export function travellers(service: Service, known: Readonly<Record<string, unknown>> = {}) {
  const spelling = service.fields.some(({ name }) => name === 'surnamePinyin') ? { surnamePinyin: 'HUO', givenNamePinyin: 'MING' } : {};
  return ({ born = '1993-03-02', region = '410105', person = {}, registers = {}, answers = {}, submitter, handedIn }: TravellerWorld): Assessed => {
    const self = named('霍明', born, 11);
    const registered: Person = {
      idNumber: self.documentNumber,
      name: self.name,
      formerNames: [],
      sex: 'male',
      ethnicity: '汉族',
      birthDate: born,
      registeredAddress: '河南省郑州市金水区文化路1号',
      registeredRegion: region,
      alive: true,
      portrait: { takenOn: '2024-05-01', comparable: true },
    };
    return assessed(service, {
      submitter: submitter ?? self,
      answers: { ...spelling, handledBy: 'self', ...(submitter && { subject: self }), ...answers },
      handedIn,
      registers: {
        'population.person': person && { ...registered, ...person },
        'population.registration': person && { status: 'active' },
        'national-population.registrations': [],
        'travel-document.of-holder': [],
        'exit-ban.of-person': [],
        'entry-exit-record.movements': [],
        ...known,
        ...registers,
      },
    });
  };
}

/** What every application waits for: photographs are taken and statements judged at the window. */
const always = ['photo-taken unknown', 'no-deception unknown'];
export const withoutUsual = (trouble: readonly string[]): string[] => trouble.filter((each) => !always.includes(each));
