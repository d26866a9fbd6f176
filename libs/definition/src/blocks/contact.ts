import { field } from '../fields/field.js';
import { block } from './block.js';
import { mobile } from './mobile.js';

export interface ContactAnswers {
  readonly contactPhone: string;
  readonly contactEmail?: string;
  readonly contactAddress?: string;
}

export interface ContactOptions {
  /** What must be given; the phone always is. */
  readonly required?: readonly (keyof ContactAnswers)[];
  /** The phone is a mobile, so that messages reach it. */
  readonly mobile?: boolean;
}

/** How to reach the applicant. */
export const contact = (options: ContactOptions = {}) => {
  const required = (name: keyof ContactAnswers) => options.required?.includes(name) ?? false;
  return block<ContactAnswers>({
    id: 'contact',
    title: { zh: '联系方式', en: 'Contact' },
    fields: [
      field('contactPhone', 'phone', { zh: '联系电话', en: 'Contact phone' }, { pattern: options.mobile ? mobile : undefined }),
      field('contactEmail', 'email', { zh: '电子邮箱', en: 'E-mail' }, { required: required('contactEmail') }),
      field('contactAddress', 'address', { zh: '联系地址', en: 'Contact address' }, { required: required('contactAddress') }),
    ],
    prefill: ({ submitter }) => ({ contactPhone: submitter.phone }),
  });
};
