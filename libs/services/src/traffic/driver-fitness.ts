import { fails, holds, type AbilityTest, type HeldClass, type MedicalReport, type Outcome } from '@yichuang/definition';
import { addMonths, addYears, type CivilDate } from '@yichuang/kernel';

import { becomes, keptWithin, type AgeLimits } from './licence-classes.js';

export const noReport = fails('没有联网医疗机构6个月内出具的身体条件证明，请先体检', 'There is no fitness report of the last six months from a networked institution: have the medical check first');

/** Sent by a listed institution, and issued within six months (《机动车驾驶证申领和使用规定》第八十五条). */
export const isCurrent = ({ listed, issuedOn }: Pick<MedicalReport, 'listed' | 'issuedOn'>, today: CivilDate): boolean => listed && addMonths(issuedOn, 6) >= today;

/**
 * A current report must find the driver fit for the classes they keep; who is fit for a class is fit for what it becomes,
 * because the heavier class asks for more (第十四条).
 */
export function medicallyFit(report: MedicalReport | null, classes: readonly HeldClass[], limits: AgeLimits, today: CivilDate): Outcome {
  if (!report || !isCurrent(report, today)) return noReport;
  const fitFor = [...report.fitFor, ...report.fitFor.flatMap((each) => becomes(each, limits))];
  const unfit = keptWithin(limits, classes).find((held) => !fitFor.includes(held.class));
  return unfit ? fails(`体检结论不符合${unfit.class}准驾车型的身体条件`, `The report does not find you fit for class ${unfit.class}`) : holds();
}

/** From 70 on: memory, judgement and reaction, 90 points within the last year (第七十三条). */
export function abilityTested(test: AbilityTest | null, today: CivilDate): Outcome {
  const isPassed = test !== null && test.score >= 90 && addYears(test.takenOn, 1) >= today;
  return isPassed ? holds() : fails('1年内没有合格（90分）的记忆力、判断力、反应力测试记录', 'No passed test (90 points) of memory, judgement and reaction within the last year');
}
