import type { OfficersDo, PersonRef } from '@yichuang/definition';
import { addDays, addMonths, type CivilDate } from '@yichuang/kernel';

const asked = { handledBy: 'self' as 'self' | 'guardian', contactPhone: '13903710013', acceptingOffice: '410105', deliveryMethod: 'window' as const, pickupOffice: '410105', truthDeclaration: true as const };
const atHome = { ...asked, residenceOutsideHome: false };
const away = { ...asked, residenceOutsideHome: true, residentialAddress: '河南省郑州市金水区花园路66号', reasonAway: 'work' as const };
const noRelief = { feeReduction: 'none' as const };

/** When the cards of the sandbox that are to be renewed end, in months. */
const EXPIRING = 2;
const STILL_VALID = 14;

const expiring = (today: CivilDate, months: number) => ({ ...noRelief, reason: 'expired' as const, oldCardValidTo: addMonths(today, months), oldCardReturned: true });

/** A card that ends, one that is lost, and one that is renewed too soon. */
export const cardRenewalSamples = [
  {
    id: 'expired',
    persona: 'card-expiring',
    title: { zh: '南阳户籍，在郑州期满换领', en: 'Registered in Nanyang, renews an expiring card in Zhengzhou' },
    answers: (today: CivilDate) => ({ ...away, ...expiring(today, EXPIRING) }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'lost',
    persona: 'card-lost',
    title: { zh: '丢失补领并挂失', en: 'Replaces a lost card and reports the loss' },
    answers: (today: CivilDate) => ({ ...atHome, ...noRelief, reason: 'lost' as const, lossDate: addDays(today, -3), lossReported: true as const }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'too-early',
    persona: 'card-still-valid',
    title: { zh: '距有效期满还有十四个月', en: 'The card is valid for another fourteen months' },
    answers: (today: CivilDate) => ({ ...atHome, ...expiring(today, STILL_VALID) }),
    ends: { waitsFor: 'expiry-window', then: 'refuse' as OfficersDo },
  },
];

const appointed = (today: CivilDate) => ({ appointmentTime: `${addDays(today, 6)}T10:00` });

/** Someone of age, a small child, and someone who has a card. */
export const firstCardSamples = [
  {
    id: 'grown',
    persona: 'card-first',
    title: { zh: '十八岁，信阳户籍，在郑州采集', en: 'Aged 18, registered in Xinyang, biometrics taken in Zhengzhou' },
    answers: (today: CivilDate) => ({ ...away, reasonAway: 'study' as const, ...appointed(today) }),
    ends: { waitsFor: 'decision', then: 'grant' as OfficersDo },
  },
  {
    id: 'child',
    persona: 'card-first-mother',
    title: { zh: '母亲为六岁的女儿申领', en: 'A mother for her daughter of 6' },
    answers: (today: CivilDate, called: (persona: string) => PersonRef) => ({ ...atHome, ...appointed(today), handledBy: 'guardian' as const, subject: called('card-first-child'), agentPhone: '13903710013', guardianRelation: 'mother' }),
    ends: { waitsFor: 'biometrics', then: 'grant' as OfficersDo },
  },
  {
    id: 'has-card',
    persona: 'card-still-valid',
    title: { zh: '已经领取居民身份证', en: 'Holds a card already' },
    answers: (today: CivilDate) => ({ ...atHome, ...appointed(today) }),
    ends: { waitsFor: 'no-earlier-card', then: 'refuse' as OfficersDo },
  },
];

/** One who waits for a replacement, and one whose temporary card is still valid. */
export const temporaryCardSamples = [
  {
    id: 'flight',
    persona: 'temporary-lost',
    title: { zh: '丢失补领期间乘坐飞机', en: 'Flies while waiting for a replacement' },
    answers: (today: CivilDate) => ({ ...asked, pendingApplicationNumber: 'SF410105202600001', pendingKind: 'replacement' as const, reason: 'travel' as const, neededBy: addDays(today, 5) }),
    ends: { waitsFor: 'urgent-need', then: 'grant' as OfficersDo },
  },
  {
    id: 'second',
    persona: 'temporary-held',
    title: { zh: '上个月的临时居民身份证仍然有效', en: 'The temporary card of last month is still valid' },
    answers: (today: CivilDate) => ({ ...asked, pendingApplicationNumber: 'SF410105202600002', pendingKind: 'renewal' as const, reason: 'bank' as const, neededBy: addDays(today, 5) }),
    ends: { waitsFor: 'no-valid-card', then: 'refuse' as OfficersDo },
  },
];
