import type { OfficersDo, PersonRef, Sample } from '@yichuang/definition';
import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

import type { JoiningRelation } from './relations.js';

/** A household of the sandbox province that receives someone, and how long the couple have been married. */
interface Place {
  readonly number: string;
  readonly address: string;
  readonly years?: number;
}

/** The household with this place among those of the parts. */
const home = (place: number): Place => ({ number: `4101050${String(place).padStart(2, '0')}`, address: `河南省郑州市金水区花园路${place}号金水湾1号楼1单元101号` });

/** Where the sample leads and how it ends; it differs from one where the sponsor is head and nobody comes along by the rest. */
interface Telling {
  readonly to: Place;
  readonly ends: readonly [waitsFor: string, then: OfficersDo];
  readonly head?: { readonly persona: string; readonly relation: JoiningRelation };
  readonly child?: string;
  readonly dateIsWrong?: true;
  readonly consents?: 'head' | 'sponsor' | 'none';
  readonly handsIn?: readonly string[];
  readonly completes?: Sample<object>['completes'];
}

interface Title {
  readonly zh: string;
  readonly en: string;
}

const weddingDay = (today: CivilDate, { years = 3 }: Place): CivilDate => addYears(today, -years);

function sample(part: string, title: Title, telling: Telling) {
  const { to: place, head, child, consents = head ? 'head' : 'sponsor', handsIn, completes, ends: [waitsFor, then] } = telling;
  return {
    id: part.slice('joining-'.length),
    persona: part,
    title,
    answers: (today: CivilDate, called: (persona: string) => PersonRef) => ({
      sponsor: called(`${part}-spouse`),
      marriageCertificateNumber: `J${place.number.slice(0, 6)}-${weddingDay(today, place).slice(0, 4)}-0${place.number.slice(4)}`,
      marriageDate: telling.dateIsWrong ? addDays(weddingDay(today, place), -1) : weddingDay(today, place),
      targetAddress: place.address,
      targetHouseholdNumber: place.number,
      sponsorIsHead: !head,
      ...(head && { headOfHousehold: called(head.persona) }),
      headConsent: true as const,
      relationToHead: head?.relation ?? ('spouse' as const),
      ...(child && { accompanying: [called(child)] }),
      contactPhone: '13903710002',
      deliveryMethod: 'electronic' as const,
      truthDeclaration: true as const,
    }),
    consentsBy: consents === 'none' ? [] : [consents === 'head' && head ? head.persona : `${part}-spouse`],
    ...(handsIn && { handsIn }),
    ...(completes && { completes }),
    ends: { waitsFor, then },
  };
}

const anyang: Place = { number: '410502103', address: '河南省安阳市文峰区文峰大道103号锦绣家园2号楼1单元301号', years: 8 };
const shangcheng: Place = { number: '411524104', address: '河南省信阳市商城县城关镇王庄村4组12号' };
const kaifeng: Place = { number: '410203106', address: '河南省开封市顺河回族区明伦街85号学生集体户' };

/** One application for every way to join a spouse ends. */
export const joiningSamples = [
  sample('joining-granted', { zh: '投靠担任户主的丈夫', en: 'Joins her husband, who is head' }, { to: home(1), ends: ['decision', 'grant'] }),
  sample('joining-with-child', { zh: '带八岁的儿子投靠丈夫', en: 'Joins her husband with their son of 8' }, { to: { ...home(2), years: 9 }, ends: ['decision', 'grant'], child: 'joining-with-child-son' }),
  sample('joining-hebei', { zh: '由河北带儿子投靠妻子，岳父是户主', en: 'From Hebei with his son to his wife; her father is head' }, {
    to: anyang,
    ends: ['accompanying-children', 'grant'],
    head: { persona: 'joining-hebei-head', relation: 'son-in-law' },
    child: 'joining-hebei-son',
    handsIn: ['mover-id-card', 'mover-booklet', 'child-birth-certificate'],
    completes: (today) => ({ migrationCertificateNumber: '冀迁00412345', issuedOn: today }),
  }),
  sample('joining-village', { zh: '由信阳市区迁往商城县农村', en: 'From the city of Xinyang to a village in Shangcheng' }, { to: shangcheng, ends: ['actual-residence-village', 'grant'] }),
  sample('joining-divorced', { zh: '已经离婚', en: 'The couple are divorced' }, { to: home(5), ends: ['lawful-marriage', 'refuse'] }),
  sample('joining-school', { zh: '丈夫在高校集体户', en: 'The husband is in a university’s collective household' }, { to: kaifeng, ends: ['target-can-receive', 'refuse'], head: { persona: 'joining-school-head', relation: 'other-relative' } }),
  sample('joining-no-consent', { zh: '岳父是户主，没有同意', en: 'The wife’s father is head and has not agreed' }, { to: home(7), ends: ['head-consents', 'ask-correction'], head: { persona: 'joining-no-consent-head', relation: 'son-in-law' }, consents: 'none' }),
  sample('joining-minor-left', { zh: '原户内只剩十二岁的女儿', en: 'Only a daughter of 12 would remain' }, { to: home(8), ends: ['no-minors-left-alone', 'ask-correction'] }),
  sample('joining-sentence', { zh: '缓刑期内，没有批准文件', en: 'Under a suspended sentence without approval' }, { to: home(9), ends: ['article-14-approval', 'ask-correction'] }),
  sample('joining-cancelled', { zh: '户口已注销', en: 'The registration is cancelled' }, { to: home(10), handsIn: ['mover-booklet'], ends: ['mover-registered', 'refuse'] }),
  sample('joining-spouse-gone', { zh: '妻子的户口已不在该户', en: 'The wife is no longer registered there' }, { to: home(11), ends: ['sponsor-local', 'refuse'], head: { persona: 'joining-spouse-gone-head', relation: 'son-in-law' } }),
  sample('joining-frozen', { zh: '迁入地址户口冻结', en: 'The address is frozen' }, { to: home(12), ends: ['target-can-receive', 'refuse'] }),
  sample('joining-together', { zh: '夫妻已在同一户', en: 'The couple are in one household' }, { to: home(13), ends: ['not-already-there', 'not-accept'] }),
  sample('joining-grown-child', { zh: '随迁的儿子已成年', en: 'The son is of age' }, { to: { ...home(14), years: 20 }, ends: ['accompanying-children', 'ask-correction'], child: 'joining-grown-child-son' }),
  sample('joining-open-case', { zh: '另有户口事项正在办理', en: 'Another case is open' }, { to: home(15), ends: ['no-open-case', 'refuse'] }),
  sample('joining-wrong-date', { zh: '结婚登记日期填错', en: 'The wedding date is wrong' }, { to: home(16), ends: ['certificate-matches', 'ask-correction'], dateIsWrong: true }),
];
