import { fails, holds, type Condition, type Consent, type ConsentRequest, type Household, type Outcome, type Party, type PersonRef } from '@yichuang/definition';

import type { Sponsored } from './head-consent.js';
import { regulations } from './household-law.js';
import { companionsOf, type Moving } from './moving.js';

interface Consenting extends Sponsored {
  readonly submitter: Party;
  readonly facts: Sponsored['facts'] & { readonly target: Household | null; readonly sponsorConsent: Consent | null };
}

interface Asking {
  readonly form: Partial<Moving['form']> & { readonly sponsor?: PersonRef };
  readonly applicant: Party;
  readonly submitter: Party;
}

const named = ({ applicant, form }: Asking, and: string): string => [applicant.name, ...companionsOf(form).map(({ name }) => name)].join(and);

/** A sponsor who is next of kin stands in for the head (《工作规范》第三十九条); who applies has agreed. */
export function sponsorAsked(asking: Asking): ConsentRequest[] {
  const { form: { sponsor, targetHouseholdNumber, targetAddress }, submitter } = asking;
  if (!sponsor?.documentNumber || sponsor.documentNumber === submitter.documentNumber) return [];
  return [
    {
      id: 'sponsor',
      by: sponsor,
      statement: {
        zh: `${named(asking, '、')}申请迁入您所在的户（户号${targetHouseholdNumber}，${targetAddress}）。您同意的，公安机关可以将上述人员登记在该户。`,
        en: `${named(asking, ', ')} ${companionsOf(asking.form).length === 0 ? 'asks' : 'ask'} to be registered in your household (number ${targetHouseholdNumber}, ${targetAddress}). If you agree, the police may register them there.`,
      },
    },
  ];
}

const sponsorAgrees = ({ submitter, form, facts: { sponsorConsent } }: Consenting): boolean => form.sponsor.documentNumber === submitter.documentNumber || sponsorConsent?.answer === 'given';

function consents(subject: Consenting): Outcome {
  const { form, facts: { sponsor, target, sponsorConsent } } = subject;
  if (sponsorConsent?.answer === 'refused') return fails('被投靠人在本人账户中表示不同意', 'The sponsor has refused from their own account');
  if (!sponsorAgrees(subject)) return fails('被投靠人尚未同意：请其登录本人账户确认', 'The sponsor has not agreed yet: ask them to sign in and confirm');
  return target !== null && sponsor?.householdNumber === form.targetHouseholdNumber ? holds() : fails('被投靠人不是拟迁入户的成员，不能代户主同意', 'The sponsor is no member of that household and cannot agree in place of its head');
}

export const headConsents: Condition<Consenting> = {
  id: 'head-consents',
  text: { zh: '拟迁入户户主同意（被投靠人与迁移人系夫妻或者直系亲属的，可以由被投靠人代为到场）', en: 'The head of the target household agrees (a sponsor who is the mover’s spouse or lineal relative may stand in for the head)' },
  law: regulations('第五条、第十三条', 'Articles 5 and 13'),
  remedy: 'correction',
  check: consents,
};
