import type { DecisionLimit } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

import { noCharge, waivedCosts } from './household-law.js';

export const licensing = (zh: string, en: string): Text => ({ zh: `《行政许可法》${zh}`, en: `Administrative Licensing Law, ${en}` });

export const migrationLicence: Text = {
  zh: '《法律、行政法规、国务院决定设定的行政许可事项清单》“户口迁移审批”',
  en: 'List of Licences Set by Laws, Administrative Regulations and State Council Decisions, “approval of migration of household registration”',
};
export const henanOpinions: Text = { zh: '《河南省人民政府关于深化户籍制度改革的实施意见》（豫政〔2014〕83号）', en: 'Henan Provincial Opinions on Deepening the Reform of Household Registration (Yuzheng [2014] 83)' };
export const stateOpinions: Text = { zh: '《国务院关于进一步推进户籍制度改革的意见》（国发〔2014〕25号）', en: 'State Council Opinions on Further Advancing the Reform of Household Registration (Guofa [2014] 25)' };
export const familyNotice: Text = {
  zh: '《国务院批转公安部关于解决当前户口管理工作中几个突出问题意见的通知》（国发〔1998〕24号）',
  en: 'State Council Notice on Several Prominent Problems of Household Registration (Guofa [1998] 24)',
};

export const migrationLimit = (promised: number): DecisionLimit => ({ length: 20, unit: 'working-day', promised, law: licensing('第四十二条', 'Article 42') });

export const migrationFee = noCharge(
  '迁移、户口准迁证和登记页不收费；证件遗失或者过期重办的，可能收取工本费',
  'No charge for the transfer, the permit or the page; a replacement after loss or expiry may carry a small cost fee',
  waivedCosts,
);

export const migrationCompetence: Text = {
  zh: '迁入地派出所受理、审查，县级公安机关决定；省内迁出地由系统通知，无需再去',
  en: 'The police station of the new address accepts and examines, the county’s public security organ decides; inside Henan the old station is told by the system',
};

export const fromElsewhereNote: Text = {
  zh: '在外省登记的，先发户口准迁证；凭证到迁出地办理户口迁移证后回来报到，收到迁移证才登记户口',
  en: 'Registered in another province: first a migration permit is issued; with it you get a migration certificate there and come back, and only then the register changes',
};
export const extensionNote: Text = { zh: '办理期限可以依法延长一次，不超过10个工作日', en: 'The limit may be extended once, by at most ten working days' };
/** 《居住证暂行条例》第十六条, 国发〔2014〕25号（十二）. */
export const landRightsNote: Text = { zh: '不得以退出承包地、宅基地和集体收益分配权作为落户条件', en: 'Nobody may be asked to give up contracted farmland, a homestead or collective income rights for it' };
