import { fails, holds, type Condition, type RegistrationBar } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { vehicleRules } from './vehicle-law.js';

const years: Readonly<Record<RegistrationBar['ground'], number>> = { 'false-application': 1, fraud: 3 };

/** Nobody who lied for a registration may apply for one again at once. */
export const notBarred: Condition<{ readonly facts: { readonly bars: readonly RegistrationBar[] }; readonly today: CivilDate }> = {
  id: 'no-registration-ban',
  text: { zh: '申请人不在机动车登记禁止申请期内', en: 'The applicant is not barred from vehicle registration' },
  law: vehicleRules('第八十条、第八十一条', 'Articles 80 and 81'),
  remedy: 'refusal',
  check: ({ facts: { bars }, today }) =>
    bars.some(({ ground, decidedOn }) => addYears(decidedOn, years[ground]) > today) ? fails('申请人曾因虚假申请或者以不正当手段取得机动车登记被处理，尚在禁止申请期内', 'A registration was applied for with false statements or got by improper means, and the period of the bar has not ended') : holds(),
};
