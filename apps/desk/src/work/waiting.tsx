import type { Locale, Text } from '@yichuang/kernel';
import { stageNames, type Stage, type TaskCount } from '@yichuang/one-window';

import { lightClass } from '../lights/light-view.js';

/** How much is open at a stage, and for how much of it the time runs out. */
export interface Waiting {
  readonly stage: Stage;
  readonly waiting: number;
  readonly held: number;
  readonly soon: number;
  readonly late: number;
}

const stages = Object.keys(stageNames) as Stage[];

/** Sums of the counts of all offices, for the domains in which someone is trained; of all domains when none are given. */
export function waitingByStage(counts: readonly TaskCount[], domains?: readonly string[]): Waiting[] {
  return stages.map((stage) => {
    const own = counts.filter(({ skill }) => skill.endsWith(`.${stage}`) && (!domains || domains.some((domain) => skill === `${domain}.${stage}`)));
    const sum = (pick: (count: TaskCount) => number): number => own.reduce((total, count) => total + pick(count), 0);
    return { stage, waiting: sum(({ waiting }) => waiting), held: sum(({ held }) => held), soon: sum(({ soon }) => soon), late: sum(({ late }) => late) };
  });
}

const words = {
  caption: { zh: '各环节的工作', en: 'Work at each stage' },
  stage: { zh: '环节', en: 'Stage' },
  waiting: { zh: '待领', en: 'Waiting' },
  held: { zh: '在办', en: 'In hand' },
  soon: { zh: '将到期', en: 'Due soon' },
  late: { zh: '超期', en: 'Overdue' },
} satisfies Record<string, Text>;

const Count = ({ count, light }: { readonly count: number; readonly light: 'soon' | 'late' }) => <td>{count === 0 ? 0 : <span class={`yc-state ${lightClass[light]}`}>{count}</span>}</td>;

export const WaitingTable = ({ locale, waiting }: { readonly locale: Locale; readonly waiting: readonly Waiting[] }) => (
  <table class="yc-counts">
    <caption class="govuk-visually-hidden">{words.caption[locale]}</caption>
    <thead>
      <tr>
        {[words.stage, words.waiting, words.held, words.soon, words.late].map((title) => (
          <th scope="col">{title[locale]}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {waiting.map((line) => (
        <tr>
          <th scope="row">{stageNames[line.stage][locale]}</th>
          <td>{line.waiting}</td>
          <td>{line.held}</td>
          <Count count={line.soon} light="soon" />
          <Count count={line.late} light="late" />
        </tr>
      ))}
    </tbody>
  </table>
);
