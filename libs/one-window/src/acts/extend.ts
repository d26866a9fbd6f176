import { extensionLetter, field } from '@yichuang/definition';
import { formatDate, type Text } from '@yichuang/kernel';

import type { LedgerClock } from '../ledger.js';
import { has, type OpenCase } from '../officers/open-case.js';
import { done, letterFacts, said, writing, type Act } from './act.js';
import { dueAfter } from './simulate.js';

/** The period in which the decision is made, as long as it runs. */
const running = ({ ledger }: OpenCase): LedgerClock | undefined => (['K2', 'K2j', 'K2s'] as const).map((kind) => ledger.get(kind)).find((clock) => clock?.status === 'running');

const isJoint = (the: OpenCase): boolean => running(the)?.kind === 'K2j';

const daysOf = (the: OpenCase): number => (isJoint(the) ? 15 : 10);

/** In the unit the ledger counts the period in: the article's own working days, or the days of the service's instrument. */
function lengthOf(the: OpenCase): Text {
  const days = daysOf(the);
  return running(the)?.unit === 'calendar-day' ? { zh: `${days}日`, en: `${days} days` } : { zh: `${days}个工作日`, en: `${days} working days` };
}

const joint: Text = { zh: '《行政许可法》第四十二条第二款', en: 'Administrative Licensing Law, Article 42(2)' };
const licence: Text = { zh: '《行政许可法》第四十二条第一款', en: 'Administrative Licensing Law, Article 42(1)' };

/** The article is about licences; for all else it is followed by analogy, beside the instrument that sets the period. */
function lawOf(the: OpenCase): Text {
  if (isJoint(the)) return joint;
  if (the.service.nature === 'licence') return licence;
  const { law } = the.service.limit;
  return { zh: `办理期限：${law.zh}；延长参照${licence.zh}`, en: `Period: ${law.en}; extended by analogy with ${licence.en}` };
}

const headOfOffice: Text = { zh: '本机关负责人', en: 'the head of the office' };
const headOfGovernment: Text = { zh: '本级人民政府负责人', en: 'the head of the people’s government of this level' };

/** T38: once, by the head of the office, before the period ends, with the reason; a joint one by the head of the government. */
export const extend: Act = {
  id: 'extend',
  name: { zh: '延长办理期限', en: 'Extend the period' },
  law: { zh: '《行政许可法》第四十二条；不属于行政许可的参照办理', en: 'Administrative Licensing Law, Article 42; by analogy where it is no licence' },
  action: 'extended',
  by: ['decider'],
  withoutHolding: true,
  closed: (the) => {
    if (has(the, 'extended')) return { zh: '已经延长过一次', en: 'It was extended before; the law allows it once' };
    return running(the) ? undefined : { zh: '期限已过，不能再延长', en: 'The period has passed and can no longer be extended' };
  },
  fields: (the) => [
    writing('reason', '延长的理由', 'Reason'),
    ...(isJoint(the) ? [field('approved', 'boolean', { zh: '已经本级人民政府负责人批准', en: 'The head of the people’s government of this level has approved it' }, { mustBeTrue: true })] : []),
  ],
  outcome: (doing) => {
    const { the } = doing;
    const action = done(doing, 'extended', { extension: daysOf(the) });
    const [length, decideBy] = [lengthOf(the), dueAfter(doing, action, ['K2j', 'K2', 'K2s'])];
    const approvedBy = isJoint(the) ? headOfGovernment : headOfOffice;
    return {
      actions: [action],
      letters: [extensionLetter(letterFacts(doing), { reason: said(doing, 'reason'), length, decideBy, approvedBy, law: lawOf(the) })],
      told: { zh: `办理期限延长${length.zh}，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `the period is extended by ${length.en}; the decision is made by ${formatDate(decideBy, 'en')}.` },
    };
  },
};
