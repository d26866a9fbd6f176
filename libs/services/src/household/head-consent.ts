import { fails, holds, type Consent, type ConsentRequest, type Outcome, type Party, type PersonRef, type Registration } from '@yichuang/definition';

import type { Moving } from './moving.js';

/** Who is named as receiving the applicant. */
interface Receiving {
  readonly sponsor: PersonRef;
  readonly sponsorIsHead: boolean;
  readonly headOfHousehold?: PersonRef;
}

interface Consenting extends Moving {
  readonly form: Moving['form'] & Receiving;
  readonly facts: Moving['facts'] & { readonly sponsor: Registration | null; readonly headConsent: Consent | null; readonly sponsorConsent: Consent | null };
}

export const headOf = ({ sponsorIsHead, sponsor, headOfHousehold }: Partial<Receiving>): PersonRef | undefined => (sponsorIsHead ? sponsor : headOfHousehold);

interface Asking {
  readonly form: Partial<Moving['form'] & Receiving>;
  readonly applicant: Party;
}

/** The head is asked, and the sponsor, who may stand in for the head. */
export function consentsAsked({ form, applicant }: Asking): ConsentRequest[] {
  const children = (form.accompanying ?? []).map(({ name }) => name);
  const [zh, en] = children.length === 0 ? ['', ''] : [`及子女${children.join('、')}`, ` with ${children.join(', ')}`];
  const statement = {
    zh: `${applicant.name}${zh}申请迁入您所在的户（户号${form.targetHouseholdNumber}，${form.targetAddress}）。您同意的，公安机关可以将上述人员登记在该户。`,
    en: `${applicant.name}${en} asks to be registered in your household (number ${form.targetHouseholdNumber}, ${form.targetAddress}). If you agree, the police may register them there.`,
  };
  const head = headOf(form);
  const asked = [...(head ? [{ id: 'head', by: head, statement }] : []), ...(form.sponsor && !form.sponsorIsHead ? [{ id: 'sponsor', by: form.sponsor, statement }] : [])];
  return asked.filter(({ by }) => by.documentNumber);
}

/** Given by the head, or by the sponsor who is a member of the household. */
export function isConsentGiven({ facts: { target, sponsor, headConsent, sponsorConsent } }: Consenting): boolean {
  const isMember = target !== null && sponsor?.householdNumber === target.number;
  return headConsent?.answer === 'given' || (headConsent === null && isMember && sponsorConsent?.answer === 'given');
}

export function householdConsents(subject: Consenting): Outcome {
  const { target, headConsent } = subject.facts;
  if (!target || target.headId !== headOf(subject.form)?.documentNumber) return fails('所填户主与户口登记不一致，请照户口簿核对', 'The head named is not the head on record: compare it with the booklet');
  if (headConsent?.answer === 'refused') return fails('户主在本人账户中表示不同意', 'The head has refused from their own account');
  return isConsentGiven(subject) ? holds() : fails('户主或者被投靠人尚未同意：请其登录本人账户确认，或者提交户主的书面意见', 'Neither the head nor the sponsor has agreed: ask them to sign in and confirm, or hand in the head’s written consent');
}

/** Someone who names whom they join. */
export interface Sponsored {
  readonly applicant: Party;
  readonly form: { readonly sponsor: PersonRef; readonly targetHouseholdNumber: string };
  readonly facts: { readonly sponsor: Registration | null };
}

/** The sponsor is registered in the household the applicant wants to join. */
export function sponsorIsThere({ applicant, form, facts: { sponsor } }: Sponsored): Outcome {
  if (form.sponsor.documentNumber === applicant.documentNumber) return fails('被投靠人不能是您本人', 'The sponsor cannot be yourself');
  if (sponsor?.name !== form.sponsor.name) return fails('河南省户口登记中没有该姓名和证件号码的被投靠人', 'Nobody of this name and number is registered in Henan');
  const isThere = sponsor.status === 'active' && sponsor.householdNumber === form.targetHouseholdNumber;
  return isThere ? holds() : fails('被投靠人的户口不在拟迁入户', 'The sponsor is not registered in the household you want to join');
}
