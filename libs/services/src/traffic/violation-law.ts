import { addDays, type CivilDate, type Text } from '@yichuang/kernel';

export const handlingRules = (zh: string, en: string): Text => ({
  zh: `《道路交通安全违法行为处理程序规定》（公安部令第157号修正）${zh}`,
  en: `Provisions on the Procedure for Road Traffic Violations (amended by Ministry of Public Security Order 157), ${en}`,
});

export const pointsRules = (zh: string, en: string): Text => ({ zh: `《道路交通安全违法行为记分管理办法》（公安部令第163号）${zh}`, en: `Measures on Penalty Points (Ministry of Public Security Order 163), ${en}` });

/** Fifteen digits; those of decisions made elsewhere begin with a county. */
export const decisionNumber = (serial: number, index: number): string => `4199${String(serial).padStart(9, '0')}${String(index).padStart(2, '0')}`;

const DAYS_TO_PAY = 15;

/** The last day on which a fine can be paid without a surcharge (《道路交通安全法》第一百零八条). */
export const payBy = (servedOn: CivilDate): CivilDate => addDays(servedOn, DAYS_TO_PAY);
