import type { OfficersDo, PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

const asked = {
  handledBy: 'self' as 'self' | 'relative',
  purpose: 'notary' as 'notary' | 'inheritance' | 'bank',
  copies: 1,
  contactPhone: '13903710011',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
};

/** One certificate for each of what the register tells, and one that it cannot. */
export const certificateSamples = [
  {
    id: 'number',
    persona: 'certificate-number',
    title: { zh: '2009年更正公民身份号码，领取养老金需要证明', en: 'Her number was corrected in 2009; the pension account needs proof' },
    answers: () => ({ ...asked, applicationKind: 'item-change' as const, item: 'id-number' as const, purpose: 'bank' as const, recipientOrganisation: '郑州市社会保险中心' }),
    ends: { granted: true as const },
  },
  {
    id: 'deceased',
    persona: 'certificate-heir',
    title: { zh: '为继承证明母亲户口已注销', en: 'Proof of his mother’s cancellation, for an inheritance' },
    answers: (_today: CivilDate, called: (persona: string) => PersonRef) => ({
      ...asked,
      handledBy: 'relative' as const,
      subject: called('certificate-deceased'),
      agentRelation: 'child',
      agentPhone: '13903710011',
      applicationKind: 'cancellation' as const,
      purpose: 'inheritance' as const,
      recipientOrganisation: '郑州市黄河公证处',
    }),
    ends: { granted: true as const },
  },
  {
    id: 'uncle',
    persona: 'certificate-nephew',
    title: { zh: '从未同户的亲属', en: 'A relative who was never in one household' },
    answers: (_today: CivilDate, called: (persona: string) => PersonRef) => ({
      ...asked,
      applicationKind: 'kinship' as const,
      otherPerson: called('certificate-elder-sister'),
      kinship: 'other-relative' as const,
      recipientOrganisation: '郑州市黄河公证处',
    }),
    ends: { waitsFor: 'kinship-former-household', then: 'refuse' as OfficersDo },
  },
];
