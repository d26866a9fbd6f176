import { Address, Choice, contact, defineLifeEvent, identityCard, office, YesNo, type Case, type CardApplication, type IdentityCard } from '@yichuang/definition';
import { addMonths } from '@yichuang/kernel';

import { idCardFirstIssue } from '../household/id-card-first-issue.js';
import { idCardRenewal } from '../household/id-card-renewal.js';
import { temporaryIdCard } from '../household/temporary-id-card.js';

const reasonsAway = { work: { zh: '就业', en: 'Work' }, study: { zh: '就学', en: 'Study' }, live: { zh: '居住', en: 'Residence' } };

type Named = Partial<TurningSixteen>;

class TurningSixteen {
  @YesNo({ zh: '是否在户籍所在地以外办理', en: 'Applying outside your registered place' })
  residenceOutsideHome: boolean;

  @Address({ zh: '现居住地址', en: 'Current residential address' }, { when: ({ residenceOutsideHome }: Named) => residenceOutsideHome === true })
  residentialAddress?: string;

  @Choice({ zh: '外地办理原因', en: 'Reason for living away' }, reasonsAway, { when: ({ residenceOutsideHome }: Named) => residenceOutsideHome === true })
  reasonAway?: keyof typeof reasonsAway;

  @YesNo({ zh: '等待证件期间是否急需用证（乘车、考试等）', en: 'Is a card needed before it is made (travel, an exam)?' })
  needsCardSoon: boolean;
}

interface Facts {
  readonly card: IdentityCard | null;
  readonly applications: readonly CardApplication[];
}

type Known = Case<TurningSixteen, Facts>;

const monthsBeforeEnd = 3;
const endsSoon = ({ facts: { card }, today }: Known): boolean => card !== null && card.validUntil !== null && addMonths(card.validUntil, -monthsBeforeEnd) <= today;

const asked = { residenceOutsideHome: false, contactPhone: '13903710013', acceptingOffice: '410105' };

/** Someone reaches the age at which everybody carries a card (《居民身份证法》第七条). */
export const turningSixteen = defineLifeEvent({
  id: 'turning-sixteen',
  name: { zh: '年满16周岁', en: 'Turning sixteen' },
  summary: { zh: '首次申领居民身份证，或者换领即将期满的证件；等待期间可以办理临时居民身份证。应当自年满16周岁之日起3个月内申请。', en: 'A first identity card, or a new one for a card that ends; a temporary card meanwhile. Due within three months of the sixteenth birthday.' },
  keywords: ['满十六岁', '16岁身份证', '第一张身份证', '成年办身份证', 'shiliusui', 'shenfenzheng', 'turning sixteen', 'first identity card', 'sixteenth birthday'],
  formTitle: { zh: '您的情况', en: 'About you' },
  form: TurningSixteen,
  blocks: [contact(), office({ qualifies: { zh: '省内任何一地的派出所都可以受理', en: 'Any police station of the province may accept it' } })],
  facts: ({ submitter: { documentNumber } }) => ({ card: identityCard.current(documentNumber), applications: identityCard.applications(documentNumber) }),
  steps: [
    { service: idCardFirstIssue, why: { zh: '您还没有居民身份证', en: 'You have no identity card yet' }, when: ({ facts }) => facts.card === null, carries: () => ({ handledBy: 'self' }) },
    {
      service: idCardRenewal,
      why: { zh: '您的居民身份证即将期满', en: 'Your card ends soon' },
      when: endsSoon,
      carries: ({ facts: { card } }) => ({ handledBy: 'self', reason: 'expired', oldCardValidTo: card?.validUntil ?? undefined }),
    },
    {
      service: temporaryIdCard,
      why: { zh: '居民身份证制作期间使用', en: 'To use while the card is being made' },
      when: ({ form }) => form.needsCardSoon,
      after: [idCardFirstIssue, idCardRenewal],
      carries: ({ facts: { applications: [latest] } }) => ({ handledBy: 'self', ...(latest && { pendingApplicationNumber: latest.number, pendingKind: latest.kind }) }),
    },
  ],
  samples: [
    { id: 'first', persona: 'card-first', answers: () => ({ ...asked, needsCardSoon: true }), comesTo: [idCardFirstIssue, temporaryIdCard] },
    { id: 'ending', persona: 'card-expiring', answers: () => ({ ...asked, needsCardSoon: false }), comesTo: [idCardRenewal] },
  ],
});
