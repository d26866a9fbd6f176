import { field, Form, personFields, type Answers, type Party, type Problem, type Section } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import type { IdentityAnswer } from '@yichuang/one-window';

/** The document first: it says which name and which number are meant. */
const document = ['documentType', 'documentNumber', 'name'].flatMap((wanted) => personFields.filter(({ name }) => name === wanted));

export const identifyForm = new Form([
  ...document,
  field('phone', 'phone', { zh: '接收短信的手机号码', en: 'Mobile number for messages' }, {
    required: false,
    hint: { zh: '可以不填：没有手机的，只给打印的回执', en: 'May be left out: whoever has no phone gets the printed receipt' },
  }),
  field('originalSeen', 'boolean', { zh: '已核对证件原件，证件是当事人本人的', en: 'I have seen the original document, and it is theirs' }, { mustBeTrue: true }),
]);

export const identifySection: Section = { id: 'identify', title: { zh: '核对身份', en: 'Check the identity' }, hint: { zh: '照证件原件填写；姓名和号码与人口或者出入境登记比对，比对留有记录', en: 'As on the original document; name and number are compared with the population or exit-entry register, and that is on record' }, fields: identifyForm.fields };

/** Whom answers that were found right name. */
export const partyIn = ({ name, documentType, documentNumber, phone }: Answers): Party => ({ name, documentType, documentNumber, ...(phone !== undefined && { phone }) }) as Party;

type Refused = Exclude<IdentityAnswer, 'agrees' | 'no-record' | 'silent'>;

const refusals: Readonly<Record<Refused, { readonly pointer: string; readonly message: Text }>> = {
  differs: {
    pointer: '/name',
    message: {
      zh: '姓名与登记的不一致：请照证件核对姓名和号码。核对无误仍不一致的，不能在本窗口代为提交，请当事人先到登记机关核实',
      en: 'The name differs from the register: compare name and number with the document. If they are right, nothing can be filed here until the office that keeps the register has looked into it',
    },
  },
  ended: {
    pointer: '/documentNumber',
    message: { zh: '登记显示该人户口已注销，请核对证件号码', en: 'By the register this person’s registration has ended: check the number' },
  },
  'no-such-person': {
    pointer: '/documentNumber',
    message: { zh: '本省和全国人口登记都没有这个号码，请照证件逐位核对', en: 'Neither the province nor the country has this number on record: compare each character with the document' },
  },
};

export const identityProblem = (answer: Refused): Problem => ({ code: answer, ...refusals[answer] });
