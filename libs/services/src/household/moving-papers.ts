import { isValidCard, type IdentityCard, type Material, type Registration } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { runsOn, type Moving } from './moving.js';

interface Carded {
  readonly facts: { readonly card: IdentityCard | null };
  readonly today: CivilDate;
}

interface Entered {
  readonly facts: { readonly mover: Registration | null };
}

interface Sentenced {
  readonly facts: Pick<Moving['facts'], 'sentences'>;
  readonly today: CivilDate;
}

export const moverCardPaper: Material<object, Carded> = {
  id: 'mover-id-card',
  text: { zh: '迁移人居民身份证', en: 'Mover’s identity card' },
  waivedWhen: ({ facts: { card }, today }) => isValidCard(card, today),
  waiver: { zh: '已核验电子居民身份证的免交', en: 'Not needed when your electronic identity card is verified' },
};

/** The booklet of the household that is left. */
export const moverBookletPaper = (id = 'mover-booklet', zh = '迁移人居民户口簿', en = 'Mover’s household register booklet'): Material<object, Entered> => ({
  id,
  text: { zh, en },
  waivedWhen: ({ facts: { mover } }) => mover !== null && mover.status !== 'cancelled',
  waiver: { zh: '户口在河南省内的免交', en: 'Not needed when the registration is in Henan' },
});

export const sponsorBookletPaper: Material<object, { readonly facts: { readonly sponsor: Registration | null } }> = {
  id: 'sponsor-booklet',
  text: { zh: '被投靠人居民户口簿、居民身份证', en: 'Sponsor’s household register booklet and identity card' },
  waivedWhen: ({ facts: { sponsor } }) => sponsor !== null,
  waiver: { zh: '被投靠人户口信息可以查到的免交', en: 'Not needed when the sponsor’s registration is found' },
};

export const approvalPaper: Material<object, Sentenced> = {
  id: 'article-14-approval',
  text: { zh: '人民法院或者公安机关批准迁移的文件', en: 'Written approval of the court or the public security organ to move' },
  waivedWhen: ({ facts: { sentences }, today }) => !sentences.some(runsOn(today)),
  waiver: { zh: '没有被假释、缓刑、管制或者剥夺政治权利的不需要', en: 'Needed only while a supervised sentence is running' },
};

export const signedApplication: Material<object, { readonly form: { readonly truthDeclaration: true } }> = {
  id: 'application',
  text: { zh: '户口迁移申请书', en: 'Signed application to move the registration' },
  waivedWhen: ({ form: { truthDeclaration } }) => truthDeclaration,
  waiver: { zh: '在线申请表已电子签名的免交', en: 'Not needed: the online form is signed electronically' },
};
