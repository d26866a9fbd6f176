import type { DoorPlan } from '@yichuang/door';
import type { SiteLink } from '@yichuang/web';

import { answerProblem } from './api/answer-problem.js';

const services: SiteLink = { path: '/services', text: { zh: '办事事项', en: 'Services' } };
const applications: SiteLink = { path: '/applications', text: { zh: '我的办件', en: 'My applications' } };
const notices: SiteLink = { path: '/notices', text: { zh: '我的通知', en: 'My notices' } };
const consents: SiteLink = { path: '/consents', text: { zh: '请我同意的事项', en: 'What others ask of me' } };
const verify: SiteLink = { path: '/verify', text: { zh: '文书核验', en: 'Verify a document' } };

/** The citizens' door. */
export const portalDoor: DoorPlan = {
  cookieName: 'yc',
  admits: ['citizen'],
  line: { zh: '河南公安一窗通办', en: 'Henan Police One Window' },
  navigation: [{ path: '/', text: { zh: '首页', en: 'Home' } }, services, applications, verify],
  footer: [services, verify, { path: '/certificate', text: { zh: '印章根证书', en: 'Root certificate of our seals' } }],
  accountLinks: [applications, notices, consents],
  programs: { prefix: '/api/', answerError: answerProblem },
  formsLeadTo: ({ cashier }) => (cashier ? [new URL(cashier.pageUrl).origin] : []),
};
