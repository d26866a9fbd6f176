import type { Biometrics, CardApplication, IdentityCard, Party, Service } from '@yichuang/definition';
import { makeIdentityNumber, type CivilDate } from '@yichuang/kernel';

import { assessed, type Assessed } from './assess-world.js';

export const partyOf = (name: string, born: CivilDate, sequence: number): Party => ({ name, documentType: 'identity-card', documentNumber: makeIdentityNumber('411302', born, sequence) });

export const mother = partyOf('陈梅', '1990-01-01', 12);

/** One application for a card, and what the registers say; what is not named is as for an adult of Nanyang with nothing open. */
export interface CardWorld {
  readonly born?: CivilDate;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly card?: IdentityCard | null;
  readonly applications?: readonly CardApplication[];
  readonly biometrics?: Biometrics | null;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  /** The mother applies. */
  readonly byMother?: true;
}

export const biometrics: Biometrics = { takenOn: '2026-11-20', hasFingerprints: true, comparison: 'no-match' };
const inHand: IdentityCard = { validFrom: '2016-01-01', validUntil: '2026-12-20', status: 'valid', differs: [] };
const actsAsMother = { handledBy: 'guardian', agentPhone: '13903710013', guardianRelation: 'mother' };

export const cardWorld = (service: Service) => (world: CardWorld): Assessed => {
  const { born = '1989-05-05', answers = {}, card = inHand, applications = [], registers = {}, handedIn, byMother } = world;
  const holder = partyOf('陈杰', born, 11);
  return assessed(service, {
    submitter: byMother ? mother : holder,
    answers: { handledBy: 'self', ...(byMother && { ...actsAsMother, subject: holder }), ...answers },
    handedIn,
    registers: {
      'population.person': { idNumber: holder.documentNumber, name: holder.name, sex: 'male', ethnicity: '汉族', birthDate: born, alive: true, registeredRegion: '411302', registeredAddress: '河南省南阳市宛城区某路1号' },
      'population.registration': { idNumber: holder.documentNumber, status: 'active' },
      'national-population.registrations': [],
      'residence.of-person': [],
      'livelihood.of-person': [],
      'identity-card.current': card,
      'identity-card.applications': applications,
      'identity-card.biometrics': world.biometrics === undefined ? biometrics : world.biometrics,
      ...(byMother && { 'population.guardianship': { ground: 'parent', since: null } }),
      ...registers,
    },
  });
};

/** Registered in Gansu and nowhere in Henan. */
export const ofGansu = (born: CivilDate) => ({
  'population.registration': null,
  'population.person': null,
  'national-population.registrations': [{ idNumber: 'x', name: '陈杰', sex: 'male', ethnicity: '汉族', birthDate: born, regionCode: '620102', address: '甘肃省兰州市某路1号' }],
});
