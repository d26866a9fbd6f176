import type { OfficersDo } from '@yichuang/definition';

const asked = {
  applicationKind: 'renewal' as const,
  reason: 'expiring' as const,
  latinName: 'LIN CHIH-HSUN',
  birthPlace: '台湾台北',
  taiwanIdNumber: 'A123456789',
  residentialAddress: '河南省郑州市金水区经三路15号国际公寓',
  taiwanAddress: '台北市大安区和平东路一段20号',
  occupation: '经理',
  contactPhone: '13903710078',
  handledBy: 'self' as const,
  emergencyContactName: '欧明远',
  emergencyContactPhone: '13903710075',
  photoSource: 'window' as const,
  expedited: false,
  acceptingOffice: '410100',
  deliveryMethod: 'window' as const,
  pickupOffice: '410100',
  truthDeclaration: true as const,
};
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** A card that ends in two months, and one with four years left. */
export const taiwanResidentSamples = [
  { id: 'renewal', persona: 'taiwan-renewal', title: { zh: '通行证两个月后到期，换发', en: 'The card ends in two months and is renewed' }, answers: () => ({ ...asked, chineseName: '林志勋' }), handsIn: ['taiwan-id'], ends: waits('photo-taken', 'grant') },
  { id: 'nothing-changed', persona: 'taiwan-fresh', title: { zh: '还有四年有效，申请换发', en: 'Four years are left and nothing changed' }, answers: () => ({ ...asked, chineseName: '许雅婷', latinName: 'HSU YA-TING', taiwanIdNumber: 'A223456781' }), handsIn: ['taiwan-id'], ends: waits('kind-matches-record', 'refuse') },
];
