import { cityOf, findRegion, type Region, type Text } from '@yichuang/kernel';

import type { Office } from '../case.js';
import type { DocumentSection } from '../documents.js';
import { section, type LetterFacts } from './frame.js';

const governmentOf = ({ name }: Region): Text => ({ zh: `${name.zh}人民政府`, en: `the People’s Government of ${name.en}` });

/** A district has no bureau of its own but a branch of the city's: the government of either may receive what is said against it. */
const isBranch = ({ name, level }: Region): boolean => level === 'county' && name.zh.endsWith('区');

/** Who receives an application for reconsideration of what an office did: the government it belongs to, and no other police office (《行政复议法》第二十四条). */
export function reviewerOf({ code, regionCode }: Pick<Office, 'code' | 'regionCode'>): Text {
  const [region, city] = [findRegion(regionCode), cityOf(regionCode)];
  const own = region ?? city;
  if (!own) throw new Error(`Office ${code} lies in no division of the province`);
  if (!city || !isBranch(own)) return governmentOf(own);
  const [first, also] = [governmentOf(city), governmentOf(own)];
  return { zh: `${first.zh}（也可以向${also.zh}）`, en: `${first.en} (or to ${also.en})` };
}

function appeal({ office }: Pick<LetterFacts, 'office'>): Text {
  const to = reviewerOf(office);
  return {
    zh: `不服本决定的，可以自知道之日起60日内向${to.zh}申请行政复议（《行政复议法》第二十条、第二十四条），或者6个月内向${office.name.zh}所在地有管辖权的人民法院提起行政诉讼（《行政诉讼法》第十八条、第四十六条）`,
    en: `You may apply to ${to.en} for administrative reconsideration within 60 days of knowing of it (Administrative Reconsideration Law, Articles 20 and 24), or sue within six months at the people’s court with jurisdiction at the seat of ${office.name.en} (Administrative Litigation Law, Articles 18 and 46)`,
  };
}

const review: Text = {
  zh: '对自动作出的决定有疑问的，可以要求由工作人员说明或者复核（《个人信息保护法》第二十四条）',
  en: 'You may ask an officer to explain or review an automated decision (Personal Information Protection Law, Article 24)',
};

/** What a refusal says that no one reviews. */
export const noRemedies = (law: Text): DocumentSection =>
  section('您的权利', 'Your rights', [{ zh: `本决定为最终决定（${law.zh}）`, en: `This decision is final (${law.en})` }]);

export const remedies = (facts: Pick<LetterFacts, 'office'>): DocumentSection => section('您的权利', 'Your rights', [appeal(facts)]);
export const remediesOfMachine = (facts: Pick<LetterFacts, 'office'>): DocumentSection => section('您的权利', 'Your rights', [review, appeal(facts)]);
