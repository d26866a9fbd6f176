import { addDays, type CivilDate } from '@yichuang/kernel';

import type { ViolationForm } from './violation-form.js';

const known = { plateType: 'small-car' as const, actualDriver: true, contactPhone: '13903710009', electronicServiceConsent: true as const };
const chosen = (recordNumber: string) => ({ recordNumbers: [{ recordNumber }] });
const accepting = (plateNumber: string, recordNumber: string) => () => ({ ...known, applicationKind: 'accept' as const, plateNumber, ...chosen(recordNumber), penaltyAcknowledged: true as const });

export const violationSamples = [
  { id: 'accepted', persona: 'violation-red-light', title: { zh: '闯红灯，接受处理', en: 'A red light, accepted' }, answers: accepting('豫A5L38R', '41010500032001'), ends: { granted: true as const } },
  { id: 'too-many-points', persona: 'violation-many-points', title: { zh: '处理后将记满12分', en: 'Would reach 12 points' }, answers: accepting('豫A8P27J', '41010500032002'), ends: { waitsFor: 'below-twelve', then: 'refuse' as const } },
  {
    id: 'cloned',
    persona: 'violation-cloned',
    title: { zh: '号牌被套用，异议成立', en: 'A cloned plate: the dispute is well founded' },
    answers: () => ({ ...known, applicationKind: 'object' as const, plateNumber: '豫A9N64C', ...chosen('41140200032003'), actualDriver: false, reason: 'not-my-vehicle', reasonDetail: '当天该车停放在郑州单位停车场，没有到过商丘，行车记录仪和门禁记录可以证明。' }),
    handsIn: ['objection-evidence'],
    ends: { waitsFor: 'objection-founded', then: 'grant' as const },
  },
  {
    id: 'extended',
    persona: 'violation-away',
    title: { zh: '出差，申请延期处理', en: 'Away on business: more time' },
    answers: (today: CivilDate): Partial<ViolationForm> => ({ ...known, applicationKind: 'extend', plateNumber: '豫A3H75V', ...chosen('41010500032004'), extendUntil: addDays(today, 60) }),
    ends: { granted: true as const },
  },
];
