import { field, type Answers } from '../fields/field.js';
import { block } from './block.js';

export interface EmployerAnswers {
  readonly employerUscc?: string;
  readonly employerName?: string;
}

export interface EmployerOptions {
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
}

/** Where the applicant works. */
export const employer = ({ when }: EmployerOptions = {}) =>
  block<EmployerAnswers>({
    id: 'employer',
    title: { zh: '工作单位', en: 'Employer' },
    fields: [
      field('employerName', 'text', { zh: '工作单位名称', en: 'Name of the employer' }, { when, maxLength: 100 }),
      field('employerUscc', 'uscc', { zh: '工作单位统一社会信用代码', en: 'Employer’s unified social credit code' }, { when, required: false }),
    ],
  });
