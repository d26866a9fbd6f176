import type { Text } from '@yichuang/kernel';

import { field } from '../fields/field.js';
import { personFields, type PersonRef } from '../fields/person-ref.js';
import { block } from './block.js';

export interface OrganisationAnswers {
  readonly uscc: string;
  readonly organisationName: string;
  readonly legalRepresentative: PersonRef;
  readonly handler: PersonRef;
  readonly handlerPhone: string;
}

/** The organisation that applies; `label` is what it is called in this service. */
export const organisation = (options: { label?: Text } = {}) =>
  block<OrganisationAnswers>({
    id: 'organisation',
    title: options.label ?? { zh: '申请单位', en: 'Organisation' },
    fields: [
      field('uscc', 'uscc', { zh: '统一社会信用代码', en: 'Unified social credit code' }),
      field('organisationName', 'text', { zh: '单位名称', en: 'Name of the organisation' }, { maxLength: 100 }),
      field('legalRepresentative', 'personRef', { zh: '法定代表人', en: 'Legal representative' }, { fields: personFields }),
      field('handler', 'personRef', { zh: '经办人', en: 'Handler' }, { fields: personFields }),
      field('handlerPhone', 'phone', { zh: '经办人手机', en: 'Handler’s mobile' }),
    ],
    prefill: ({ submitter: { name, documentType, documentNumber, phone } }) => ({ handler: { name, documentType, documentNumber }, handlerPhone: phone }),
  });
