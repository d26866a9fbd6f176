import type { OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate, type Text } from '@yichuang/kernel';

import { whatOwnersType } from './owner-answers.js';

interface Kind {
  readonly plateNumber: string;
  readonly applicationKind: 'lost' | 'damaged';
}

const sample = (id: string, [persona, title]: readonly [string, Text], { plateNumber, applicationKind }: Kind, ends: { waitsFor: string; then: OfficersDo }) => ({
  id,
  persona,
  title,
  answers: (today: CivilDate) => ({
    ...whatOwnersType,
    plateNumber,
    applicationKind,
    ...(applicationKind === 'lost' && { lossDate: addDays(today, -18), lossStatement: '搬家时遗失，多次寻找未果，没有交付他人。' }),
    notPledged: true as const,
  }),
  ends,
});

export const reissueSamples = [
  sample('lost', ['vehicle-certificate-lost', { zh: '丢失补领', en: 'Lost' }], { plateNumber: '豫G3R81B', applicationKind: 'lost' }, { waitsFor: 'decision', then: 'grant' }),
  sample('damaged', ['vehicle-certificate-bank-agrees', { zh: '抵押期间损毁换领，银行已同意', en: 'Damaged during a mortgage, the bank agrees' }], { plateNumber: '豫A5K72T', applicationKind: 'damaged' }, { waitsFor: 'decision', then: 'grant' }),
  sample('mortgaged', ['vehicle-certificate-mortgaged', { zh: '抵押权人没有同意', en: 'The mortgagee has not agreed' }], { plateNumber: '豫A9E36F', applicationKind: 'lost' }, { waitsFor: 'mortgagee-consent', then: 'ask-correction' }),
  sample('seized', ['vehicle-certificate-seized', { zh: '车辆被法院查封', en: 'A court has seized the car' }], { plateNumber: '豫C7Q18N', applicationKind: 'lost' }, { waitsFor: 'not-seized', then: 'refuse' }),
];
