import { addDays, workingCalendar, type CivilDate } from '@yichuang/kernel';

import { whatOwnersType } from './owner-answers.js';

const booked = (today: CivilDate) => ({ inspectionSite: '车辆管理所查验区', inspectionDate: workingCalendar.addWorkingDays(today, 2).on });

export const alterationSamples = [
  {
    id: 'colour',
    persona: 'alteration-colour',
    title: { zh: '白色改为蓝色', en: 'From white to blue' },
    answers: (today: CivilDate) => ({ ...whatOwnersType, ...booked(today), plateNumber: '豫A2P66N', applicationKind: 'colour' as const, changeDate: addDays(today, -6), newBodyColour: ['blue' as const], acceptingOffice: '410105' }),
    handsIn: ['vehicle-photo'],
    ends: { waitsFor: 'vehicle-checked', then: 'grant' as const },
  },
  {
    id: 'swap',
    persona: 'alteration-swap',
    title: { zh: '两车互换号牌号码', en: 'Two vehicles exchange their numbers' },
    answers: () => ({ ...whatOwnersType, plateNumber: '豫H5A330', applicationKind: 'number-swap' as const, otherPlateNumber: '豫HQ818K', acceptingOffice: '410802' }),
    ends: { waitsFor: 'decision', then: 'grant' as const },
  },
  {
    id: 'phone',
    persona: 'alteration-phone',
    title: { zh: '联系电话变更', en: 'A new phone number' },
    answers: (today: CivilDate) => ({ ...whatOwnersType, plateNumber: '豫A2P67N', applicationKind: 'contact' as const, changeDate: today, newPhone: '13903719876', acceptingOffice: '410105' }),
    ends: { granted: true as const },
  },
  {
    id: 'engine',
    persona: 'alteration-engine',
    title: { zh: '更换发动机后没有检验', en: 'Not inspected after the engine was replaced' },
    answers: (today: CivilDate) => ({ ...whatOwnersType, ...booked(today), plateNumber: '豫A2P68N', applicationKind: 'engine' as const, changeDate: addDays(today, -6), newEngineNumber: 'EA9990001', newEngineModel: 'EA211', acceptingOffice: '410105' }),
    handsIn: ['part-origin'],
    ends: { waitsFor: 'inspection-passed', then: 'ask-correction' as const },
  },
];
