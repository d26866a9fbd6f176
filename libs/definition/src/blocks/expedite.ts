import type { Text } from '@yichuang/kernel';

import { field } from '../fields/field.js';
import { block } from './block.js';

export interface ExpediteAnswers {
  readonly expedited: boolean;
  readonly expediteReason?: string;
}

const wanted = ({ expedited }: { expedited?: unknown }) => expedited === true;

/** A request to be served sooner, for one of the reasons the service accepts. */
export const expedite = ({ reasons }: { reasons: Readonly<Record<string, Text>> }) =>
  block<ExpediteAnswers>({
    id: 'expedite',
    title: { zh: '加急办理', en: 'Urgent handling' },
    fields: [
      field('expedited', 'boolean', { zh: '申请加急', en: 'Ask for urgent handling' }),
      field('expediteReason', 'enum', { zh: '加急理由', en: 'Reason' }, { when: wanted, options: Object.entries(reasons).map(([id, label]) => ({ id, label })) }),
    ],
    prefill: () => ({ expedited: false }),
  });
