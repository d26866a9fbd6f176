import type { Text } from '@yichuang/kernel';

import { field } from '../fields/field.js';
import { block } from './block.js';

export interface DeclarationAnswers {
  readonly truthDeclaration: true;
}

/** The applicant answers for the truth of what they said; `undertakings` are further promises, each to be ticked. */
export const declaration = (options: { undertakings?: Readonly<Record<string, Text>> } = {}) =>
  block<DeclarationAnswers>({
    id: 'declaration',
    title: { zh: '申报声明', en: 'Declaration' },
    fields: [
      ...Object.entries(options.undertakings ?? {}).map(([name, label]) => field(name, 'boolean', label, { mustBeTrue: true })),
      field('truthDeclaration', 'boolean', { zh: '我声明所填内容和所交材料真实、有效，并知晓虚假申请的法律后果（《行政许可法》第三十一条、第七十八条）', en: 'I declare that what I state and hand in is true and valid, and I know the legal consequences of a false application (Administrative Licensing Law, Articles 31 and 78)' }, { mustBeTrue: true }),
    ],
  });
