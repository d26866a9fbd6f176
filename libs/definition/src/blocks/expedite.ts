import type { CivilDate, Text } from '@yichuang/kernel';

import { field, type Field } from '../fields/field.js';
import { block } from './block.js';

export interface ExpediteAnswers {
  readonly expedited: boolean;
  readonly expediteReason?: string;
  /** Asked where the service says within how many days it must be. */
  readonly neededBy?: CivilDate;
}

export interface ExpediteOptions {
  readonly reasons: Readonly<Record<string, Text>>;
  /** Urgent is what is needed within so many days. */
  readonly withinDays?: number;
}

const wanted = ({ expedited }: { expedited?: unknown }) => expedited === true;

const neededBy = (days: number): Field =>
  field('neededBy', 'date', { zh: '最晚需用日期', en: 'Date by which the document is needed' }, { when: wanted, notBefore: 'today', hint: { zh: `申请之日起${days}日以内`, en: `Within ${days} days of the application` } });

/** A request to be served sooner, for one of the reasons the service accepts. */
export const expedite = ({ reasons, withinDays }: ExpediteOptions) =>
  block<ExpediteAnswers>({
    id: 'expedite',
    title: { zh: '加急办理', en: 'Urgent handling' },
    fields: [
      field('expedited', 'boolean', { zh: '申请加急', en: 'Ask for urgent handling' }),
      field('expediteReason', 'enum', { zh: '加急理由', en: 'Reason' }, { when: wanted, options: Object.entries(reasons).map(([id, label]) => ({ id, label })) }),
      ...(withinDays === undefined ? [] : [neededBy(withinDays)]),
    ],
    prefill: () => ({ expedited: false }),
  });
