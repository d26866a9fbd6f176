import type { Material, PersonRef } from '@yichuang/definition';

import { companionsMayCome, mayBeSpouse, spouseAmong } from './companions.js';
import { rightsOfCouple } from './home-rights.js';
import { companionsOf } from './moving.js';
import type { Settling } from './settling.js';

interface Naming {
  readonly accompanying?: readonly PersonRef[];
}

const comesWith = ({ accompanying = [] }: Naming): boolean => accompanying.length > 0;

/** Of a spouse who comes along. */
export const spousePaper: Material<Naming, Settling> = {
  id: 'marriage-certificate',
  text: { zh: '结婚证', en: 'Marriage certificate' },
  requiredWhen: comesWith,
  waivedWhen: (subject) => spouseAmong(subject) !== undefined || !companionsOf(subject.form).some((person) => mayBeSpouse(subject, person)),
  waiver: { zh: '没有配偶随迁，或者民政部门共享信息核验一致的免交', en: 'Not needed when no spouse comes along or civil affairs confirms the marriage' },
};

/** Of children and parents who come along. */
export const kinPaper: Material<Naming, Settling> = {
  id: 'kinship-proof',
  text: { zh: '随迁子女、父母的亲属关系证明材料', en: 'Proof of relation of accompanying children or parents' },
  requiredWhen: comesWith,
  waivedWhen: (subject) => companionsMayCome({ kin: ['spouse', 'child', 'parent'] })(subject).result === 'holds',
  waiver: { zh: '户口登记能够确认亲属关系的免交', en: 'Not needed when the register tells the relation' },
};

/** Of a home of one's own. */
export const homePaper: Material<{ readonly landing?: string }, Settling> = {
  id: 'housing-proof',
  text: { zh: '住所证明', en: 'Proof of home' },
  requiredWhen: ({ landing }) => landing === 'own-home',
  waivedWhen: (subject) => rightsOfCouple(subject).length > 0,
  waiver: { zh: '不动产、租赁信息核验一致的免交', en: 'Not needed when title or tenancy data confirm it' },
};
