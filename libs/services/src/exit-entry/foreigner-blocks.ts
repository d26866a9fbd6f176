import { applicant, contact, declaration, delivery, emergencyContact, office, onBehalf, photo } from '@yichuang/definition';

import { foreignRules } from './foreign-law.js';
import { isBornHere } from './foreigner-form.js';

const agents = {
  inviter: { zh: '邀请单位或个人', en: 'Inviting organisation or person' },
  serviceAgency: { zh: '专门服务机构', en: 'Specialised service agency' },
  relative: { zh: '亲属', en: 'Relative' },
};

export const photoSpecification = {
  zh: '33×48毫米版式，JPEG，354×472至480×640像素，20至80 KB，白色背景，免冠，6个月内近照',
  en: '33 x 48 mm format, JPEG, 354x472 to 480x640 pixels, 20-80 KB, plain white background, bareheaded, taken within the last 6 months',
};

/** What every foreigner is asked who wants a visa or a permit, whoever hands it in. */
export const foreignerBlocks = (item: { readonly zh: string; readonly en: string }) =>
  [
    applicant(),
    contact(),
    onBehalf({ who: ['self', 'relative', 'agent'], relations: agents, newborn: isBornHere, law: foreignRules('第十九条', 'Article 19') }),
    emergencyContact(),
    photo({ sources: ['upload', 'window'], specification: photoSpecification, onFileAtMostYears: 0, law: foreignRules('第十二条、第十六条', 'Articles 12 and 16') }),
    office({ qualifies: { zh: '住宿登记所在地的出入境管理机构', en: 'The exit-entry office of the place of your accommodation registration' } }),
    delivery({ item, methods: ['window', 'post'] }),
    declaration(),
  ] as const;
