import type { DoorPlan } from '@yichuang/door';

/** The door of those who accept, examine, decide and supervise. */
export const deskDoor: DoorPlan = {
  cookieName: 'yc-desk',
  admits: ['clerk', 'examiner', 'decider', 'supervisor'],
  line: { zh: '办件台', en: 'Desk' },
  navigation: [
    { path: '/', text: { zh: '工作台', en: 'Work' } },
    { path: '/waiting', text: { zh: '等待领取', en: 'Waiting' } },
    { path: '/counter', text: { zh: '窗口收件', en: 'Counter' }, only: ['clerk'] },
  ],
  footer: [],
  accountLinks: [],
  look: { style: 'desk.css', script: 'desk.js' },
};
