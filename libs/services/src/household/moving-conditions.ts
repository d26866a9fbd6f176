import { fails, holds, type Condition, type HouseholdType, type Outcome } from '@yichuang/definition';

import { norms, regulations } from './household-law.js';
import { comesFromElsewhere, hasNoOpenCase, leavesNoMinorsAlone, moverRegistered, targetReceives, unsupervised, type Moving, type OpenCases } from './moving.js';

/** Whoever moves is registered somewhere. */
export const isRegisteredSomewhere: Condition<Moving> = {
  id: 'mover-registered',
  text: { zh: '迁移人已登记常住户口且状态正常', en: 'The person moving has an active permanent registration' },
  law: regulations('第六条', 'Article 6'),
  remedy: 'refusal',
  check: moverRegistered,
};

export const targetCanReceive = (kinds: readonly HouseholdType[], otherwise?: Outcome): Condition<Moving> => ({
  id: 'target-can-receive',
  text: { zh: '迁入户可以接收迁移人员', en: 'The target household can receive the person' },
  law: norms('第十四条、第三十九条', 'Articles 14 and 39'),
  remedy: 'refusal',
  check: targetReceives(kinds, otherwise),
});

export const notAlreadyThere = (zh: string, en: string): Condition<Moving> => ({
  id: 'not-already-there',
  text: { zh, en },
  law: regulations('第十条', 'Article 10'),
  remedy: 'refusal',
  check: ({ form, facts: { mover, origin, address } }) => {
    if (!mover || mover.status === 'cancelled') return holds();
    const isThere = form.targetHouseholdNumber ? mover.householdNumber === form.targetHouseholdNumber : origin !== null && origin.address === address?.address;
    return isThere ? fails('迁移人已经登记在该户', 'The person moving is registered in this household already') : holds();
  },
});

const leavesNoMinors: Condition<Moving> = {
  id: 'no-minors-left-alone',
  text: { zh: '迁出后原户内不得只剩未满16周岁的人员', en: 'The move must not leave only members under 16 in the old household' },
  law: norms('第十五条', 'Article 15'),
  remedy: 'correction',
  when: (subject) => !comesFromElsewhere(subject),
  check: leavesNoMinorsAlone,
};

export const notSupervised: Condition<Pick<Moving, 'facts' | 'today'>> = {
  id: 'no-supervised-sentence',
  text: { zh: '被假释、缓刑、管制或者剥夺政治权利的，须经人民法院或者公安机关批准方可迁移', en: 'A person on parole, under a suspended sentence or public surveillance, or deprived of political rights needs approval to move' },
  law: regulations('第十四条', 'Article 14'),
  remedy: 'correction',
  check: unsupervised,
};

export const noOpenCase: Condition<OpenCases> = {
  id: 'no-open-case',
  text: { zh: '没有正在办理的户口迁移、注销或者主项变更更正', en: 'No other registration case is open for the person' },
  law: regulations('第六条', 'Article 6'),
  remedy: 'refusal',
  check: hasNoOpenCase,
};

/** What the old household and the courts have to do with every move of an adult. */
export const mayLeave = [leavesNoMinors, notSupervised, noOpenCase] as const;
