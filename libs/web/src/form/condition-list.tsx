import { asTold, type Finding, type Service } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';

import { Tag, type TagColour } from '../components/tag.js';
import { TaskList } from '../components/task-list.js';

const outcomes: Readonly<Record<Finding['result'], { readonly text: Text; readonly colour: TagColour }>> = {
  holds: { text: { zh: '符合', en: 'Holds' }, colour: 'green' },
  fails: { text: { zh: '不符合', en: 'Does not hold' }, colour: 'red' },
  unknown: { text: { zh: '待人工审查', en: 'For an officer' }, colour: 'yellow' },
};

export interface ConditionListProps {
  readonly locale: Locale;
  readonly service: Service;
  readonly findings: readonly Finding[];
}

/** The conditions of a case with what was found, why, and by which law. */
export function ConditionList({ locale, service, findings }: ConditionListProps) {
  const tasks = findings.map(asTold).flatMap(({ id, result, reason }) => {
    const condition = service.conditions.find((each) => each.id === id);
    if (!condition) return [];
    const { text, colour } = outcomes[result];
    const hint = (
      <>
        {reason && <div>{reason[locale]}</div>}
        {condition.law[locale]}
      </>
    );
    return [{ title: condition.text[locale], hint, status: <Tag colour={colour}>{text[locale]}</Tag> }];
  });
  return <TaskList idPrefix="condition" tasks={tasks} />;
}
