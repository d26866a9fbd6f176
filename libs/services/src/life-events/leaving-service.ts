import { Choice, contact, DateField, defineLifeEvent, identityCard, RegionCode, ShortText, YesNo, type Case, type IdentityCard } from '@yichuang/definition';
import { addDays, isHenan, type CivilDate } from '@yichuang/kernel';

import { idCardFirstIssue } from '../household/id-card-first-issue.js';
import { idCardRenewal } from '../household/id-card-renewal.js';
import { veteranRestoration } from '../household/veteran-restoration.js';
import { drivingLicenceFirstIssue } from '../traffic/driving-licence-first-issue.js';

const cards = {
  none: { zh: '没有领取过', en: 'I never had one' },
  held: { zh: '可以继续使用', en: 'I keep it' },
  outdated: { zh: '住址等项目已变更', en: 'Its address or other items have changed' },
  lost: { zh: '已经丢失', en: 'It is lost' },
};

class LeavingService {
  @DateField({ zh: '入伍日期', en: 'Date of enlistment' }, { notAfter: 'today' })
  enlistmentDate: CivilDate;

  @DateField({ zh: '退出现役日期', en: 'Date of discharge' }, { notAfter: 'today' })
  dischargeDate: CivilDate;

  @RegionCode({ zh: '安置地', en: 'Settlement county' }, { rule: { holds: (code: string) => isHenan(code), message: { zh: '安置地应当是河南省的县（市、区）', en: 'The settlement county is in Henan' } } })
  settlementCounty: string;

  @Choice({ zh: '您的居民身份证', en: 'Your identity card' }, cards)
  card: keyof typeof cards;

  @YesNo({ zh: '是否持有军队、武警部队驾驶证并要换领', en: 'Do you hold a military driving licence to be exchanged' })
  exchangesLicence: boolean;

  @ShortText({ zh: '军队驾驶证号', en: 'Military licence number' }, { when: ({ exchangesLicence }: Partial<LeavingService>) => exchangesLicence === true })
  militaryLicenceNumber?: string;
}

type Known = Case<LeavingService, { readonly current: IdentityCard | null }>;

const hasNone = ({ facts }: Known): boolean => facts.current === null;

const renewalFor = { outdated: { reason: 'item-changed', changedItems: ['address'] }, lost: { reason: 'lost' } } as const;
const renews = ({ form, facts }: Known): boolean => facts.current !== null && (form.card === 'outdated' || form.card === 'lost');

const discharged = (today: CivilDate) => ({ enlistmentDate: addDays(today, -800), dischargeDate: addDays(today, -70), settlementCounty: '410581', contactPhone: '13903710037' });

/** Someone leaves military service. */
export const leavingService = defineLifeEvent({
  id: 'leaving-service',
  name: { zh: '退役返乡', en: 'Leaving military service' },
  summary: { zh: '恢复户口，申领或者换领居民身份证，军队驾驶证换领地方驾驶证。', en: 'The household registration is restored; an identity card is issued or renewed; a military driving licence is exchanged.' },
  keywords: ['退役', '退伍', '转业', '复员', '军人落户', '退役一件事', 'tuiyi', 'tuiwu', 'leaving the army', 'veteran', 'discharge'],
  formTitle: { zh: '退役情况', en: 'The discharge' },
  form: LeavingService,
  blocks: [contact()],
  facts: ({ submitter }) => ({ current: identityCard.current(submitter.documentNumber) }),
  steps: [
    { service: veteranRestoration, why: { zh: '在安置地恢复户口', en: 'Your registration is restored at the settlement place' } },
    {
      service: idCardFirstIssue,
      why: { zh: '恢复户口后申领居民身份证', en: 'An identity card, once you are registered' },
      when: hasNone,
      after: [veteranRestoration],
      carries: ({ form }) => ({ handledBy: 'self', residenceOutsideHome: false, acceptingOffice: form.settlementCounty }),
    },
    {
      service: idCardRenewal,
      why: { zh: '恢复户口后换领或者补领居民身份证', en: 'A new identity card, once you are registered' },
      when: renews,
      after: [veteranRestoration],
      carries: ({ form }) => ({ handledBy: 'self', residenceOutsideHome: false, acceptingOffice: form.settlementCounty, ...(form.card === 'lost' ? renewalFor.lost : renewalFor.outdated) }),
    },
    {
      service: drivingLicenceFirstIssue,
      why: { zh: '持军队、武警部队驾驶证申领机动车驾驶证', en: 'A licence in exchange for the military one' },
      when: ({ form }) => form.exchangesLicence,
      after: [veteranRestoration],
      carries: ({ form }) => ({ applicationKind: 'military', acceptingOffice: form.settlementCounty }),
    },
  ],
  samples: [
    { id: 'first-card', persona: 'card-first', answers: (today) => ({ ...discharged(today), card: 'none' as const, exchangesLicence: true, militaryLicenceNumber: '军字第0123456号' }), comesTo: [veteranRestoration, idCardFirstIssue, drivingLicenceFirstIssue] },
    { id: 'lost', persona: 'veteran-son', answers: (today) => ({ ...discharged(today), card: 'lost' as const, exchangesLicence: false }), comesTo: [veteranRestoration, idCardRenewal] },
  ],
});
