import type { Text } from '@yichuang/kernel';

import type { InformationChangeForm } from './information-change-form.js';
import { whoGetsACard } from './licence-answers.js';

export const changeSamples = [
  sample('transfer-in', 'change-transfer', { zh: '湖北驾驶证转入信阳', en: 'A licence of Hubei is moved to Xinyang' }, { applicationKind: 'transfer-in', destinationOffice: '411502' }),
  sample('contact', 'licence-damaged', { zh: '变更联系电话', en: 'A new phone number is filed' }, { applicationKind: 'contact', newPhone: '13803710066' }),
  sample('extension', 'change-extension', { zh: '年满63周岁前申请延长三年', en: 'Three more years, asked for before 63' }, { applicationKind: 'extend-heavy-class', extensionYears: 3 }),
  sample('physical', 'change-physical', { zh: '一眼失明改领小型汽车', en: 'One eye lost: the small car instead' }, { applicationKind: 'physical-downgrade', requestedClass: 'C1', waitsFor: 'physical-change', then: 'grant' }),
  sample('not-lower', 'change-not-lower', { zh: '由C2“降低”为C1', en: 'From C2 “down” to C1' }, { applicationKind: 'voluntary-downgrade', requestedClass: 'C1', waitsFor: 'lower-class' }),
];

interface Telling extends Pick<InformationChangeForm, 'applicationKind' | 'destinationOffice' | 'newPhone' | 'extensionYears' | 'requestedClass'> {
  readonly waitsFor?: string;
  readonly then?: 'grant';
}

function sample(id: string, persona: string, title: Text, { waitsFor, then, ...chosen }: Telling) {
  return {
    id,
    persona,
    title,
    answers: () => ({ ...whoGetsACard, healthDeclaration: true as const, ...chosen }),
    ends: waitsFor ? { waitsFor, then } : { granted: true as const },
  };
}
