import { addDays } from '@yichuang/kernel';

import { addressIn, homeCounty } from './homes.js';
import { weighted } from './random.js';
import type { ForeignerRecord } from './records.js';
import { bornForAge, type Setting } from './setting.js';

interface Origin {
  readonly nationality: string;
  readonly passport: string;
  readonly surnames: readonly string[];
  readonly given: { readonly male: readonly string[]; readonly female: readonly string[] };
}

const originOf = weighted<Origin>([
  [{ nationality: 'KOR', passport: 'M########', surnames: ['KIM', 'LEE', 'PARK', 'CHOI', 'JUNG'], given: { male: ['MINSOO', 'JIHOON', 'DONGHYUN'], female: ['SOYEON', 'JIWON', 'HYEJIN'] } }, 4],
  [{ nationality: 'PAK', passport: 'AB#######', surnames: ['KHAN', 'AHMED', 'MALIK', 'HUSSAIN'], given: { male: ['BILAL', 'USMAN', 'HAMZA'], female: ['AYESHA', 'SANA', 'HIRA'] } }, 4],
  [{ nationality: 'RUS', passport: '75#######', surnames: ['IVANOV', 'SMIRNOV', 'KUZMIN', 'PETROV'], given: { male: ['ALEKSEI', 'DMITRII', 'PAVEL'], female: ['ANNA', 'ELENA', 'OLGA'] } }, 3],
  [{ nationality: 'USA', passport: '5########', surnames: ['SMITH', 'MILLER', 'DAVIS', 'CLARK'], given: { male: ['JAMES', 'DANIEL', 'MARK'], female: ['EMILY', 'SARAH', 'LAURA'] } }, 2],
  [{ nationality: 'NGA', passport: 'A########', surnames: ['OKAFOR', 'BELLO', 'ADEYEMI', 'EZE'], given: { male: ['EMEKA', 'TUNDE', 'IBRAHIM'], female: ['NGOZI', 'AMINA', 'FUNKE'] } }, 2],
  [{ nationality: 'JPN', passport: 'TK#######', surnames: ['SATO', 'SUZUKI', 'TANAKA', 'ITO'], given: { male: ['HIROSHI', 'KENTA', 'YUTO'], female: ['YUKI', 'AOI', 'NAOMI'] } }, 2],
]);

/** Someone from abroad who lives in the province. */
export function makeForeigner(setting: Setting): ForeignerRecord {
  const { random, numbers, today } = setting;
  const { nationality, passport, surnames, given } = originOf(random);
  const sex = random.chance(0.55) ? 'male' : 'female';
  const regionCode = homeCounty(random);
  return {
    documentNumber: numbers.passport(passport),
    name: `${random.pick(surnames)} ${random.pick(given[sex])}`,
    nationality,
    sex,
    birthDate: bornForAge(setting, random.between(19, 62)),
    regionCode,
    address: addressIn(random, regionCode),
    permitUntil: addDays(today, random.between(20, 720)),
    portraitTakenOn: addDays(today, -random.between(20, 700)),
    portraitComparable: random.chance(0.985),
  };
}
