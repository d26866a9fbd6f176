import { isValidCard, type IdentityCard, type Material, type Registration } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { AwayForm } from './card-fields.js';
import { isRegisteredInHenan, isSettled, type Carded } from './card-holder.js';

interface Presenting {
  readonly facts: { readonly ownCard: IdentityCard | null };
  readonly today: CivilDate;
}

/** The card of whoever signs in: they identify themselves with its electronic form. */
export const ownCardPaper = (id: string, text: Text): Material<object, Presenting> => ({
  id,
  text,
  waivedWhen: ({ facts: { ownCard }, today }) => isValidCard(ownCard, today),
  waiver: { zh: '已核验电子居民身份证的免交', en: 'Not needed when your electronic identity card is verified' },
});

interface Registered {
  readonly facts: { readonly entry: Registration | null };
}

/** The booklet, which the household register answers for. */
export const bookletPaper = (id = 'booklet', text: Text = { zh: '居民户口簿', en: 'Household register booklet' }): Material<object, Registered> => ({
  id,
  text,
  waivedWhen: ({ facts: { entry } }) => entry !== null && entry.status !== 'cancelled',
  waiver: { zh: '户口登记信息可以查到的免交', en: 'Not needed when the household register has the entry' },
});

/** The card of a guardian who applies for a child. */
export const guardianCard: Material<{ readonly handledBy?: string }, Presenting> = {
  ...ownCardPaper('guardian-id', { zh: '监护人居民身份证', en: 'Guardian’s identity card' }),
  requiredWhen: ({ handledBy }) => handledBy === 'guardian',
};

/** What ties someone from another province to this one. */
export const residenceProof: Material<Pick<AwayForm, 'residenceOutsideHome'>, Carded> = {
  id: 'residence-proof',
  text: { zh: '居住证或者就业、就学证明', en: 'Residence permit or proof of work or study' },
  requiredWhen: ({ residenceOutsideHome }) => residenceOutsideHome,
  waivedWhen: (subject) => isRegisteredInHenan(subject) || isSettled(subject),
  waiver: { zh: '河南户籍的，或者居住、就业、就学信息可以查到的免交', en: 'Not needed when you are registered in Henan, or your residence, work or schooling is found' },
};
