import { fails, holds, type Candidacy, type DocumentRow, type LicenceClass, type Outcome, type TestSubject } from '@yichuang/definition';
import { addDays, dateInBoth, formatDate, inBoth, type CivilDate } from '@yichuang/kernel';

import { subjectNames, type BookingRow } from './candidate-form.js';
import { isHeavy } from './licence-classes.js';

export const allSubjects: readonly TestSubject[] = ['subject-1', 'subject-2', 'subject-3-road', 'subject-3-safety'];

const isDemanding = (wanted: LicenceClass): boolean => isHeavy(wanted) || wanted === 'C6';

/** Points from which a subject is passed, of 100 (第三十二条至第三十五条). */
const passMark = (subject: TestSubject, wanted: LicenceClass): number => (subject === 'subject-2' && !isDemanding(wanted) ? 80 : 90);

/** The subjects still to be passed. */
export const subjectsLeft = (candidacy: Candidacy | null, required: readonly TestSubject[], wanted: LicenceClass): readonly TestSubject[] =>
  required.filter((subject) => !candidacy?.results.some((result) => result.subject === subject && result.score >= passMark(subject, wanted)));

export function allPassed(candidacy: Candidacy | null, required: readonly TestSubject[], wanted: LicenceClass): Outcome {
  const [left] = subjectsLeft(candidacy, required, wanted);
  return left ? fails(`${subjectNames[left].zh}尚未合格`, `${subjectNames[left].en} is not passed yet`) : holds();
}

/** Days from the learner's permit until a test may be taken (第四十三条、第四十四条); no motorcycle waits, nor subject 3 of a light trailer. */
function daysUntil(subject: TestSubject, wanted: LicenceClass, drivesAlready: boolean): number {
  if (subject === 'subject-1' || /^[DEF]/.test(wanted)) return 0;
  if (subject === 'subject-2') return isDemanding(wanted) ? 20 : 10;
  if (isHeavy(wanted)) return drivesAlready ? 30 : 40;
  if (wanted === 'C6') return 0;
  return /^C[2-5]/.test(wanted) ? 20 : 30;
}

interface Booking {
  readonly bookings: readonly BookingRow[];
  readonly candidacy: Candidacy | null;
  readonly wanted: LicenceClass;
  readonly required: readonly TestSubject[];
  /** Holds a licence for a car already. */
  readonly drivesAlready?: boolean;
  /** The day of filing, from which whoever takes no subject 1 may have the learner's permit (第四十条第二款). */
  readonly today: CivilDate;
}

function bookable({ subject, testDate }: BookingRow, { candidacy, wanted, required, drivesAlready = false, today }: Booking): Outcome {
  const { zh, en } = subjectNames[subject];
  if (!required.includes(subject)) return fails(`本次申请不考${zh}`, `${en} is not asked of you`);
  if (subject === 'subject-1') return holds();
  const permitOn = candidacy?.learnerPermitOn ?? (required.includes('subject-1') ? undefined : today);
  if (!permitOn) return fails(`取得学习驾驶证明后才能预约${zh}`, `${en} can be booked once you have the learner’s permit`);
  const earliest = addDays(permitOn, daysUntil(subject, wanted, drivesAlready));
  return testDate < earliest ? fails(`${zh}最早可预约${formatDate(earliest, 'zh')}`, `${en} can be taken from ${formatDate(earliest, 'en')}`) : holds();
}

/** One booking for each subject, none before its time, in the order of the subjects. */
export function canBook(booking: Booking): Outcome {
  const { bookings } = booking;
  const wrong = bookings.map((each) => bookable(each, booking)).find(({ result }) => result === 'fails');
  if (wrong) return wrong;
  if (new Set(bookings.map(({ subject }) => subject)).size < bookings.length) return fails('同一科目只能有一个预约', 'A subject can be booked once at a time');
  const days = [...bookings].sort((one, other) => allSubjects.indexOf(one.subject) - allSubjects.indexOf(other.subject)).map(({ testDate }) => testDate);
  return days.some((day, index) => index > 0 && day < (days[index - 1] as CivilDate)) ? fails('应当按科目顺序预约', 'Book the subjects in their order') : holds();
}

/** What the notice of admission says of the tests. */
export const admissionRows = (left: readonly TestSubject[], bookings: readonly BookingRow[]): DocumentRow[] => [
  { label: { zh: '应考科目', en: 'Tests to be taken' }, value: { zh: left.map((subject) => subjectNames[subject].zh).join('、') || '已全部合格', en: left.map((subject) => subjectNames[subject].en).join(', ') || 'all passed' } },
  ...bookings.flatMap(({ subject, testDate, testSite, sessionTime }) => [
    { label: { zh: `${subjectNames[subject].zh}考试日期`, en: `${subjectNames[subject].en}, on` }, value: dateInBoth(testDate) },
    { label: { zh: `${subjectNames[subject].zh}考场、场次`, en: `${subjectNames[subject].en}, site and session` }, value: inBoth(`${testSite} ${sessionTime}`) },
  ]),
];
