import type { CivilDate } from './civil-date.js';

/** What a notice of the State Council or its General Office says of days on which the two packages disagree. */
interface Settlement {
  readonly notice: string;
  readonly off?: readonly CivilDate[];
  readonly worked?: readonly CivilDate[];
}

const settlements: readonly Settlement[] = [
  { notice: '国办发明电〔2010〕40号', off: ['2011-01-29'], worked: ['2011-02-12', '2011-04-02'] },
  {
    notice: '国办发明电〔2011〕45号',
    off: ['2012-09-30'],
    worked: ['2011-12-31', '2012-01-29', '2012-03-31', '2012-04-01', '2012-04-28', '2012-10-08'],
  },
  { notice: '国办发明电〔2012〕33号', worked: ['2013-04-07', '2013-04-27', '2013-04-28', '2013-06-08', '2013-06-09', '2013-10-12'] },
  {
    notice: '国办发明电〔2013〕28号',
    off: ['2013-12-29'],
    worked: ['2014-06-03', '2014-06-04', '2014-09-09', '2014-09-10', '2014-10-11'],
  },
  { notice: '国发明电〔2015〕1号', off: ['2015-09-03', '2015-09-04'] },
  { notice: '国办发明电〔2017〕12号', off: ['2018-01-01'] },
  { notice: '国办发明电〔2020〕1号', off: ['2020-01-31', '2020-02-01'] },
  { notice: '国办发明电〔2022〕16号', worked: ['2023-01-03'] },
];

/** The days on which the two packages disagree and a notice tells whether they are worked. */
export const settledDays: ReadonlyMap<CivilDate, boolean> = new Map(
  settlements.flatMap(({ off = [], worked = [] }) => [...off.map((date) => [date, false] as const), ...worked.map((date) => [date, true] as const)]),
);
