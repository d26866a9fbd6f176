import type { Accommodation, Foreigner, ForeignVisa, LatestCrossing, Party } from '@yichuang/definition';

/** A foreigner who lodges in Zhengzhou. */
export const visitor: Party = { name: 'MUELLER THOMAS', documentType: 'passport', documentNumber: 'C01X00T47' };
export const HOME = '河南省郑州市金水区经三路15号国际公寓';

export const foreigner = (changes: Partial<Foreigner> = {}): Foreigner => ({
  documentNumber: visitor.documentNumber,
  name: visitor.name,
  nationality: 'DEU',
  sex: 'male',
  birthDate: '1981-05-02',
  address: HOME,
  regionCode: '410105',
  permitUntil: '2026-12-08',
  portrait: null,
  ...changes,
});
export const crossing = (changes: Partial<LatestCrossing> = {}): LatestCrossing => ({ direction: 'entry', region: 'abroad', on: '2026-11-08', documentNumber: visitor.documentNumber, port: '郑州航空口岸', at: '2026-11-08T10:00', admittedAs: 'visa', ...changes });
export const lodging = (changes: Partial<Accommodation> = {}): Accommodation => ({ number: 'ZS41000000000100', address: HOME, regionCode: '410105', checkedInOn: '2026-11-08', plannedUntil: null, checkedOutOn: null, isProven: true, ...changes });
export const visa = (changes: Partial<ForeignVisa> = {}): ForeignVisa => ({
  number: 'CV0000001',
  passportNumber: visitor.documentNumber,
  category: 'M',
  entries: '1',
  entryBy: '2026-12-31',
  durationOfStay: 30,
  stayUntil: '2026-12-08',
  extendedDays: 0,
  isGroup: false,
  status: 'valid',
  ...changes,
});

/** The registers about someone who is lawfully here and lodges where they say. */
export const visiting = {
  'exit-entry.foreigner': foreigner(),
  'exit-entry.visa': visa(),
  'exit-entry.foreign-permits': [],
  'exit-entry.stay-measures': [],
  'entry-exit-record.latest': crossing(),
  'accommodation.of-guest': [lodging()],
  'exit-ban.of-person': [],
  'travel-document.loss-reports': [],
};

/** What an officer judges of every foreigner; nothing else is in doubt. */
export const judged = ['no-deception unknown', 'photo-taken unknown'];
