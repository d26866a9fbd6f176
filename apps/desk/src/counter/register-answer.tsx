import type { Locale, Text } from '@yichuang/kernel';
import type { PersonAtCounter } from '@yichuang/one-window';
import { Tag, type TagColour } from '@yichuang/web';

type Answer = PersonAtCounter['register'];

const answers: Readonly<Record<Answer, { readonly colour: TagColour; readonly tag: Text; readonly text: Text }>> = {
  agrees: {
    colour: 'green',
    tag: { zh: '登记一致', en: 'Register agrees' },
    text: { zh: '姓名和号码与登记一致', en: 'Name and number agree with the register' },
  },
  'no-record': {
    colour: 'yellow',
    tag: { zh: '没有登记', en: 'No record' },
    text: { zh: '出入境登记中没有这个号码。请再次核对证件原件；无误的可以继续，办件中会注明', en: 'The exit-entry register has no such number. Look at the original again; if it is right you may go on, and the case says so' },
  },
  silent: {
    colour: 'yellow',
    tag: { zh: '登记未答复', en: 'Register silent' },
    text: { zh: '登记没有答复，身份未能比对。请再次核对证件原件；无误的可以继续，办件中会注明', en: 'The register did not answer, so nothing was compared. Look at the original again; if it is right you may go on, and the case says so' },
  },
};

/** What a clerk is told once somebody is identified. */
export const registerText = (answer: Answer): Text => answers[answer].text;

/** In two words, beside a name. */
export const RegisterTag = ({ locale, answer }: { readonly locale: Locale; readonly answer: Answer }) => <Tag colour={answers[answer].colour}>{answers[answer].tag[locale]}</Tag>;
