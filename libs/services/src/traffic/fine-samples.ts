import type { CalledPersona, SampleEnd } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { FineForm, PayerRelation } from './fine-form.js';

const sample = (id: string, [persona, title]: readonly [string, Text], { decisionNumber, fined, payerRelation }: { decisionNumber: string; fined: string; payerRelation: PayerRelation }, ends: SampleEnd) => ({
  id,
  persona,
  title,
  answers: (_today: CivilDate, called: CalledPersona): Partial<FineForm> & { contactPhone: string } => {
    const { name, documentNumber } = called(fined);
    return { decisionNumber, penalisedIdNumber: documentNumber, penalisedName: name, payerRelation, paymentChannel: 'wechat', contactPhone: '13903710009' };
  },
  ends,
});

export const fineSamples = [
  sample('in-time', ['fine-unpaid', { zh: '十五日内缴纳', en: 'Within fifteen days' }], { decisionNumber: '410105000330011', fined: 'fine-unpaid', payerRelation: 'self' }, { granted: true }),
  sample('late-by-mother', ['fine-mother', { zh: '母亲代缴，逾期五日', en: 'A mother pays, five days late' }], { decisionNumber: '410105000330021', fined: 'fine-late', payerRelation: 'family' }, { granted: true }),
  sample('paid-before', ['fine-paid', { zh: '已经缴纳', en: 'Paid before' }], { decisionNumber: '410105000330031', fined: 'fine-paid', payerRelation: 'self' }, { waitsFor: 'not-paid', then: 'refuse' }),
];
