import { fails, holds, type AccidentFinding, type Condition, type CriminalRecord, type DriverOffence, type DrugRecord, type Outcome } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { needsLook, recordIsRead } from './candidate-checks.js';
import { provisions } from './licence-law.js';

/** What must be known of someone who wants to drive large vehicles, for the first time or in addition. */
interface HeavyCandidate {
  readonly facts: {
    readonly findings: readonly AccidentFinding[];
    readonly offences: readonly DriverOffence[];
    readonly drugs: readonly DrugRecord[];
    readonly record: CriminalRecord | null;
  };
  readonly today: CivilDate;
}

/** What bars from large vehicles whenever it was (第十八条). */
const neverAgain: readonly DriverOffence['offence'][] = ['drunk-driving', 'drunk-driving-operating', 'drug-driving', 'dangerous-driving-crime', 'drink-driving-crime', 'hit-and-run-crime', 'serious-accident-crime', 'unlicensed-serious-accident'];
const drinking: readonly DriverOffence['offence'][] = ['drink-driving', 'drink-driving-operating'];
const REVOKED_YEARS = 10;

function hasOffended(offences: readonly DriverOffence[], today: CivilDate): boolean {
  const takenAway = ({ measure, decidedOn }: DriverOffence): boolean => measure !== 'penalty' && addYears(decidedOn, REVOKED_YEARS) > today;
  return offences.some((each) => neverAgain.includes(each.offence) || takenAway(each)) || offences.filter(({ offence }) => drinking.includes(offence)).length > 1;
}

/** Treatment in the community bars too, and of drug use the register does not say what was ordered. */
function isClean({ facts: { findings, offences, drugs, record }, today }: HeavyCandidate): Outcome {
  if (findings.some(({ casualties, responsibility }) => casualties === 'death' && responsibility !== 'minor')) return fails('有死亡事故同等以上责任记录，不能申请大中型客货车', 'Equal or greater liability for a fatal accident bars you from large vehicles');
  if (hasOffended(offences, today) || drugs.some(({ kind }) => kind === 'compulsory-treatment')) return fails('有法律规定不得申请大中型客货车的记录，请向受理机关询问', 'A record that the law names bars you from large vehicles: ask the office');
  return drugs.length > 0 || needsLook(record) ? recordIsRead : holds();
}

export const heavyClassCleanRecord: Condition<HeavyCandidate> = {
  id: 'heavy-class-clean-record',
  text: { zh: '申请大型客车、重型牵引挂车、城市公交车、中型客车、大型货车的，无死亡事故同等以上责任、醉驾、再次酒驾、毒驾、危险驾驶犯罪记录，吊销、撤销满10年', en: 'For A1, A2, A3, B1, B2: none of the barred records, and ten years since a revocation' },
  law: provisions('第十八条', 'Article 18'),
  remedy: 'refusal',
  check: isClean,
};
