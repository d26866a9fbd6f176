import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** What ties someone to a place (《居住证暂行条例》第四条): social insurance tells of work, real estate and tenancy records of a home, education of schooling. */
export interface Livelihood {
  readonly ground: 'employment' | 'home' | 'study';
  /** Division, six digits. */
  readonly regionCode: string;
  /** Number of the insurance, title, tenancy or student record. */
  readonly reference: string;
  /** Of the employer or school; of the owner, for a home. */
  readonly name: string;
  readonly since: CivilDate;
}

/** Key: identity number. What is in force, the latest first. */
export const livelihood = { ofPerson: factKind<readonly Livelihood[]>('livelihood', 'of-person') };
