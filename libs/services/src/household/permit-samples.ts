import type { OfficersDo } from '@yichuang/definition';

const asked = {
  handledBy: 'self' as const,
  residentialAddress: '河南省郑州市金水区花园路66号',
  ground: 'employment' as const,
  employerName: '郑州安居物业服务有限公司',
  photoSource: 'on-file' as const,
  contactPhone: '13903710016',
  deliveryMethod: 'electronic' as const,
  truthDeclaration: true as const,
};

/** A first permit, a yearly endorsement, and one that is asked for too soon. */
export const permitSamples = [
  { id: 'first', persona: 'permit-first', title: { zh: '居住满半年，首次申领', en: 'A first permit after half a year' }, answers: () => ({ ...asked, applicationKind: 'first' as const, residenceRegistrationNumber: '4101052026000001' }), ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  { id: 'endorsement', persona: 'permit-endorsed', title: { zh: '满一年前两周签注', en: 'Endorsed two weeks before the year ends' }, answers: () => ({ ...asked, applicationKind: 'endorsement' as const, residencePermitNumber: 'JZ4101052026000002' }), ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  { id: 'too-soon', persona: 'permit-too-soon', title: { zh: '居住登记四个月', en: 'Registered for four months' }, answers: () => ({ ...asked, applicationKind: 'first' as const, residenceRegistrationNumber: '4101052026000003' }), ends: { waitsFor: 'half-year', then: 'refuse' as OfficersDo } },
];
