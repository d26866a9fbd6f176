import { field, type Answers, type Condition, type Field } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { resultsOf, type OpenCase } from '../officers/open-case.js';
import type { OfficerFinding } from '../write/outcome.js';
import { textIn, type Doing } from './act.js';

const results = [
  { id: 'holds', label: { zh: '符合', en: 'Holds' } },
  { id: 'fails', label: { zh: '不符合', en: 'Does not hold' } },
];

/** Conditions that concern the case and that the machine did not settle: a person does. */
export const openConditions = ({ service, assessment }: OpenCase): readonly Condition[] =>
  service.conditions.filter(({ id }) => assessment?.findings.some((finding) => finding.id === id && finding.result !== 'holds')).map((condition) => condition as Condition);

/** Open conditions that no person has judged: registers have changed since the examination. */
export const unfound = (the: OpenCase): readonly Condition[] => openConditions(the).filter(({ id }) => !the.findings.some(({ conditionId }) => conditionId === id));

/** For each open condition: what the officer finds, and on what evidence. */
export function findingFields(the: OpenCase): Field[] {
  const asked = openConditions(the).flatMap(({ id, text, law }) => [
    field(`found-${id}`, 'enum', text, { hint: law, options: results }),
    field(`evidence-${id}`, 'longText', { zh: '认定的依据', en: 'Evidence' }, { maxLength: 2000 }),
  ]);
  const papers = (the.assessment?.materials ?? []).some(({ state }) => state === 'handed-in');
  return papers ? [...asked, field('papersSeen', 'boolean', { zh: '已逐件审查申请人提交的材料', en: 'I have examined every paper handed in' }, { mustBeTrue: true })] : asked;
}

export const findingsIn = ({ the, input, officer }: Pick<Doing, 'the' | 'input' | 'officer'>): OfficerFinding[] =>
  openConditions(the).map(({ id }) => ({ conditionId: id, result: input[`found-${id}`] === 'fails' ? 'fails' : 'holds', evidence: textIn(input, `evidence-${id}`), officerId: officer.id }));

export const someFail = (the: OpenCase, input: Answers): boolean => openConditions(the).some(({ id }) => input[`found-${id}`] === 'fails');

/** Conditions of the case that hold once the findings are known. */
export function heldBy(the: OpenCase, findings: readonly OfficerFinding[] = the.findings): string[] {
  return [...resultsOf({ ...the, findings })].filter(([id, result]) => result === 'holds' && the.service.conditions.some((condition) => condition.id === id)).map(([id]) => id);
}

/** Conditions a person found to fail, and nobody found otherwise since. */
export const failedIn = ({ service, findings }: OpenCase): readonly Condition[] =>
  service.conditions.filter(({ id }) => findings.findLast(({ conditionId }) => conditionId === id)?.result === 'fails').map((condition) => condition as Condition);

export const notAllHold: Text = { zh: '有条件不符合，不能准予；请提请不予决定', en: 'A condition does not hold: it cannot be granted; propose a refusal' };
export const notAllFound: Text = { zh: '审查之后登记信息有了变化，有条件还没有认定；请退回继续审查', en: 'Registers have changed since the examination and a condition is not judged: send it back' };
