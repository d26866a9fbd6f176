import { parseIdentityNumber } from '@yichuang/kernel';

import { field, type Field, type Option } from './field.js';

/** Documents by which a person is identified. */
export type DocumentType = 'identity-card' | 'passport' | 'hong-kong-macao-permit' | 'taiwan-permit' | 'permanent-residence-card';

export const documentTypes: readonly Option[] = [
  { id: 'identity-card', label: { zh: '居民身份证', en: 'Resident identity card' } },
  { id: 'passport', label: { zh: '护照', en: 'Passport' } },
  { id: 'hong-kong-macao-permit', label: { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macao residents' } },
  { id: 'taiwan-permit', label: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' } },
  { id: 'permanent-residence-card', label: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' } },
];

/** A person named in a form: answer of a `personRef` field. */
export interface PersonRef {
  readonly name: string;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
}

const suitsItsType = (documentNumber: string, { documentType }: Partial<PersonRef>): boolean =>
  documentType !== 'identity-card' || parseIdentityNumber(documentNumber).ok;

export const personFields: readonly Field[] = [
  field('name', 'personName', { zh: '姓名', en: 'Name' }),
  field('documentType', 'enum', { zh: '证件类型', en: 'Document type' }, { options: documentTypes }),
  field('documentNumber', 'passportNumber', { zh: '证件号码', en: 'Document number' }, {
    hint: { zh: '照证件填写；身份证号码为18位', en: 'As printed on the document; an identity number has 18 characters' },
    rule: { holds: suitsItsType, message: { zh: '身份证号码应为18位，请照身份证逐位核对', en: 'An identity number has 18 characters: compare each one with the card' } },
  }),
];
