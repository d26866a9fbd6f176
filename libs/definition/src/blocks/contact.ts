import { field } from '../fields/field.js';
import { block } from './block.js';

export interface ContactAnswers {
  readonly contactPhone: string;
  readonly contactEmail?: string;
  readonly contactAddress?: string;
}

/** How to reach the applicant. `required` names what must be given; the phone always is. */
export const contact = (options: { required?: readonly (keyof ContactAnswers)[] } = {}) => {
  const required = (name: keyof ContactAnswers) => options.required?.includes(name) ?? false;
  return block<ContactAnswers>({
    id: 'contact',
    title: { zh: '联系方式', en: 'Contact' },
    fields: [
      field('contactPhone', 'phone', { zh: '联系电话', en: 'Contact phone' }),
      field('contactEmail', 'email', { zh: '电子邮箱', en: 'E-mail' }, { required: required('contactEmail') }),
      field('contactAddress', 'address', { zh: '联系地址', en: 'Contact address' }, { required: required('contactAddress') }),
    ],
    prefill: ({ submitter }) => ({ contactPhone: submitter.phone }),
  });
};
