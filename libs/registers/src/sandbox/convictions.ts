import { addDays, addMonths, addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { Named } from './kin.js';

/** A judgment on an offence someone committed at an age. */
export interface ConvictionPlan {
  readonly offence: string;
  readonly ageAtOffence: number;
  readonly sentenceMonths: number;
  /** It stands in the register under an earlier number. */
  readonly underOldNumber?: true;
}

const drugCrimes = ['走私、贩卖、运输、制造毒品罪', '容留他人吸毒罪'];
const negligent = ['交通肇事罪', '过失致人重伤罪'];
const offences = ['盗窃罪', '诈骗罪', '故意伤害罪', '寻衅滋事罪', '危险驾驶罪', ...drugCrimes, ...negligent];

const JUVENILE_UNTIL = 18;
const SEALED_UP_TO_MONTHS = 60;

/** Numbers of 15 digits, of before 1999, had the year in two places and no check character. */
const oldNumber = (idNumber: string): string => `${idNumber.slice(0, 6)}${idNumber.slice(8, 17)}`;

const bornOn = ({ idNumber }: Named): CivilDate => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/** Enters a judgment, sealed where the law seals it (《刑事诉讼法》第二百八十六条). */
export function addConviction({ records, setting: { numbers } }: Making, person: Named, { offence, ageAtOffence, sentenceMonths, underOldNumber }: ConvictionPlan): void {
  const { idNumber, name } = person;
  const birthDate = bornOn(person);
  records.convictions.push({
    caseNumber: `豫刑${numbers.record('41')}号`,
    personNumber: underOldNumber ? oldNumber(idNumber) : idNumber,
    name,
    birthDate,
    offence,
    isIntentional: !negligent.includes(offence),
    isDrugCrime: drugCrimes.includes(offence),
    ageAtOffence,
    sentenceMonths,
    finalOn: addMonths(addYears(birthDate, ageAtOffence), 8),
    isSealed: ageAtOffence < JUVENILE_UNTIL && sentenceMonths <= SEALED_UP_TO_MONTHS,
  });
}

/** Now and then, somebody once committed something; and a few records contradict an earlier answer. */
export function addOrdinaryRecord(making: Making, person: Named): void {
  const { records, setting: { random, numbers, today } } = making;
  const age = ageOn(bornOn(person), today);
  if (random.chance(0.004)) addConviction(making, person, { offence: random.pick(offences), ageAtOffence: random.between(16, Math.max(16, age - 2)), sentenceMonths: random.between(2, 84) });
  if (random.chance(0.0005)) records.recordConflicts.push({ number: numbers.record('410000'), personNumber: person.idNumber, foundOn: addDays(today, -random.between(5, 200)) });
}

/** The judgment behind a sentence that is still being served. */
export function addRunningConviction(making: Making, person: Named): void {
  const { random, today } = making.setting;
  addConviction(making, person, { offence: random.pick(offences), ageAtOffence: ageOn(bornOn(person), today) - 2, sentenceMonths: random.between(12, 48) });
}
