import type { GoodsTrade } from '../dangerous-goods.js';
import type { PublicOrderLicenceKind } from '../public-order-licence.js';
import { codesOfPeople } from './codes-of-people.js';
import { codesOfVehicles } from './codes-of-vehicles.js';
import type { Words } from './words.js';

const licences: Readonly<Record<PublicOrderLicenceKind, Words[string]>> = {
  hotel: ['旅馆业特种行业许可证', 'hotel licence'],
  pawnshop: ['典当业特种行业许可证', 'pawnshop licence'],
  'security-guard': ['保安员证', 'security guard certificate'],
  'security-company': ['保安服务许可证', 'security service permit'],
  'internet-cafe-security': ['网吧信息网络安全审核', 'security review of an internet café'],
  'toxic-purchase': ['剧毒化学品购买许可证', 'highly toxic chemicals purchase licence'],
  'precursor-purchase': ['易制毒化学品购买许可证', 'precursor chemicals purchase licence'],
  'explosives-purchase': ['民用爆炸物品购买许可证', 'explosives purchase licence'],
  'explosives-transport': ['民用爆炸物品运输许可证', 'explosives transport licence'],
  'fireworks-transport': ['烟花爆竹道路运输许可证', 'fireworks road transport licence'],
  'fireworks-display': ['焰火燃放许可证', 'fireworks display licence'],
  'blasting-unit': ['爆破作业单位许可证', 'blasting unit licence'],
  'mass-event': ['大型群众性活动安全许可', 'mass event safety licence'],
  'fireworks-operator': ['大型焰火燃放作业单位资质', 'fireworks operator qualification'],
  'fireworks-crew': ['大型焰火燃放作业人员资格', 'fireworks crew qualification'],
};

const trades: Readonly<Record<GoodsTrade, Words[string]>> = {
  toxic: ['剧毒化学品', 'highly toxic chemicals'],
  precursor: ['易制毒化学品', 'precursor chemicals'],
  explosives: ['民用爆炸物品', 'explosives'],
};

/** Codes that stand in what a register is asked about, beside numbers and names. */
export const keyWords: Words = { ...codesOfPeople['sex'], ...codesOfVehicles['plateType'], ...licences, ...trades };
