import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate, type Text } from '@yichuang/kernel';

const sample = (id: string, title: Text, persona: string, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['medical-certificate', 'education-certificate'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    residentialAddress: '河南省郑州市二七区嵩山路118号',
    regionCode: '410103',
    education: 'upper-secondary' as const,
    healthCertificateDate: addDays(today, -20),
    hospitalName: '郑州市第一人民医院',
    registrationKind: 'self' as const,
    examinationRegion: '410100',
    examinationSession: '郑州保安员考试2026年第12场',
    contactPhone: '13903710041',
    photoSource: 'on-file' as const,
    deliveryMethod: 'post' as const,
    deliveryRecipient: called(persona).name,
    deliveryPhone: '13903710041',
    deliveryAddress: '河南省郑州市二七区嵩山路118号',
    neverDisqualified: true as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** Someone who passes, and two whom the regulation keeps from being guards. */
export const guardSamples = [
  sample('passes', { zh: '二十四岁，考试83分', en: 'Aged 24, scored 83' }, 'guard-passes', { waitsFor: 'healthy', then: 'grant' }),
  sample('theft', { zh: '曾因盗窃罪受过刑事处罚', en: 'Was punished for theft' }, 'guard-theft', { waitsFor: 'no-intentional-crime', then: 'refuse' }),
  sample('revoked', { zh: '保安员证二十个月前被吊销', en: 'Certificate revoked 20 months ago' }, 'guard-revoked', { waitsFor: 'no-recent-revocation', then: 'not-accept' }),
];
