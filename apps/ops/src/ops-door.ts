import type { DoorPlan } from '@yichuang/door';

/** The door of those who keep the house running. */
export const opsDoor: DoorPlan = {
  cookieName: 'yc-ops',
  admits: ['operator'],
  line: { zh: '运行台', en: 'Operations' },
  navigation: [
    { path: '/', text: { zh: '运行总览', en: 'Overview' } },
    { path: '/steps', text: { zh: '失败与暂存', en: 'Failed and parked' } },
    { path: '/cases', text: { zh: '按编号查询', en: 'Look up a case' } },
    { path: '/services', text: { zh: '事项启停', en: 'Services' } },
    { path: '/history', text: { zh: '历史', en: 'History' } },
    { path: '/messages', text: { zh: '未送达消息', en: 'Undelivered' } },
    { path: '/record', text: { zh: '操作记录', en: 'Record' } },
    { path: '/queues', text: { zh: '队列', en: 'Queues' } },
  ],
  footer: [],
  accountLinks: [],
  look: { style: 'ops.css', script: 'ops.js' },
};
