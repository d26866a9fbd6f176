import { isDeepStrictEqual } from 'node:util';

import { fails, holds, type Condition } from './conditions.js';
import type { Answers, Field } from './fields/field.js';
import type { ErasedCase } from './service.js';

const law = { zh: '《行政许可法》第三十一条', en: 'Administrative Licensing Law, Article 31' };

/**
 * The condition that what was shown from a register is what was sent: one for every service with such fields. What was
 * not sent, because a register had no answer then, contradicts nothing.
 */
export function registerAgrees(fields: readonly Field[], known: (subject: ErasedCase) => Answers): Condition<ErasedCase>[] {
  const fixed = fields.filter(({ fromRegister }) => fromRegister);
  if (fixed.length === 0) return [];
  return [
    {
      id: 'register-agrees',
      text: { zh: '登记信息与申请内容一致', en: 'The application agrees with the register' },
      law,
      remedy: 'correction',
      check: (subject) => {
        const answers = known(subject);
        const wrong = fixed.find(({ name }) => name in subject.form && !isDeepStrictEqual(answers[name], subject.form[name]));
        return wrong ? fails(`“${wrong.label.zh}”与登记信息不一致`, `“${wrong.label.en}” differs from the register`) : holds();
      },
    },
  ];
}
