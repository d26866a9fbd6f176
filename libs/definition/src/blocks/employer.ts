import type { Text } from '@yichuang/kernel';

import { field, type Answers } from '../fields/field.js';
import { block } from './block.js';

export interface EmployerAnswers {
  readonly employerUscc?: string;
  readonly employerName?: string;
}

export interface EmployerOptions {
  /** What the employer is here, where the law says so. */
  readonly title?: Text;
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
  /** Who has no employer leaves it out. */
  readonly required?: false;
  /** The code too must be given, always or only then, so that the organisation register can be asked. */
  readonly usccRequired?: true | ((answers: Answers) => boolean);
}

/** Where the applicant works. */
export const employer = ({ title, when, required, usccRequired }: EmployerOptions = {}) =>
  block<EmployerAnswers>({
    id: 'employer',
    title: title ?? { zh: '工作单位', en: 'Employer' },
    fields: [
      field('employerName', 'text', { zh: '工作单位名称', en: 'Name of the employer' }, { when, required, maxLength: 100 }),
      field('employerUscc', 'uscc', { zh: '工作单位统一社会信用代码', en: 'Employer’s unified social credit code' }, { when, required: usccRequired ?? false }),
    ],
  });
