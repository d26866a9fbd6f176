import type { PersonRef } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { kinships } from './household-certificate-form.js';
import type { NamedKinship } from './housemates.js';

type Landing = { readonly landing?: string };

/** Label, values and rule of the relation to the head: whoever opens a household heads it, and nobody else does. */
export const relationField = (opens: string) =>
  [
    { zh: '与户主关系', en: 'Relationship to the head' },
    kinships,
    {
      rule: {
        holds: (relation: NamedKinship, { landing }: Landing) => (relation === 'head') === (landing === opens),
        message: { zh: '新立户的，与户主关系为“户主”；迁入他人户内或者集体户的，不能是“户主”', en: 'You are head exactly when a household is opened for you' },
      },
    },
  ] as const;

/** Who may be named as coming along, and where; the list is left out for other ways to be registered. */
export const accompanyingField = (hint: Text, allowed: (landing: string | undefined) => boolean) =>
  [
    { zh: '随迁人员', en: 'Accompanying family members' },
    {
      required: false,
      hint,
      rule: {
        holds: (_list: readonly PersonRef[], { landing }: Landing) => allowed(landing),
        message: { zh: '家属只能随迁到家庭户，请另选落户方式或者不填随迁人员', en: 'Family may come along only to a family household: choose another way to be registered, or name nobody' },
      },
    },
  ] as const;

export const headField = (when: (answers: never) => boolean) =>
  [{ zh: '户主（集体户填写管理人员）', en: 'Head of the household (manager of a collective household)' }, { when, hint: { zh: '其将在本人账户中确认是否同意', en: 'They confirm from their own account' } }] as const;

export const headConsentLabel: Text = { zh: '户主（集体户管理单位）同意入户，将在本人账户中确认', en: 'The head or manager of the household consents and will confirm it from their own account' };
