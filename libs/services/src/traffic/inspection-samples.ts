import { paperSample } from './paper-samples.js';

const electronic = { paperMarkWanted: false, deliveryMethod: 'electronic' as const };
const exempt = () => ({ applicationKind: 'exempt' as const, ...electronic });

export const markSamples = [
  paperSample('exempt', { persona: 'inspection-exempt', title: { zh: '免检年度', en: 'An exempt year' }, plateNumber: '豫A8K26Q', answers: exempt, ends: { granted: true } }),
  paperSample('inspected', {
    persona: 'inspection-passed',
    title: { zh: '检验合格', en: 'Inspected' },
    plateNumber: '豫K2D57L',
    answers: () => ({ applicationKind: 'inspected' as const, inspectionInstitution: '许昌安达机动车检测有限公司', inspectionReportNumber: 'JC411000202600001', ...electronic }),
    ends: { granted: true },
  }),
  paperSample('six-years', { persona: 'inspection-six-years', title: { zh: '第六年应当检验', en: 'Year six needs an inspection' }, plateNumber: '豫A6Y91H', answers: exempt, ends: { waitsFor: 'exempt-vehicle', then: 'refuse' } }),
  paperSample('violation', { persona: 'inspection-violation', title: { zh: '有违法未处理', en: 'A violation is open' }, plateNumber: '豫A2V66K', answers: exempt, ends: { waitsFor: 'violations-settled', then: 'refuse' } }),
];
