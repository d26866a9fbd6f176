import type { HouseholdType, RegistrationStatus, RelationToHead } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** Someone of a household that is arranged for a part. */
export interface Relative {
  /** The part they play, when they have one of their own. */
  readonly part?: string;
  readonly called: string;
  readonly sex: 'male' | 'female';
  readonly age: number;
  readonly relation: RelationToHead;
  readonly status?: RegistrationStatus;
}

/** A couple of whom one asks to join the other, and the two households: each with its head first. */
export interface JoiningCouple {
  readonly part: string;
  readonly note: Text;
  readonly marriedYears: number;
  readonly isDivorced?: true;
  /** What is true of the one who moves. */
  readonly hasSentence?: true;
  readonly hasOpenCase?: true;
  readonly hasResidence?: true;
  /** They move from another province. */
  readonly elsewhere?: { readonly regionCode: string; readonly address: string };
  readonly origin: readonly Relative[];
  readonly originRegion?: string;
  readonly target: readonly Relative[];
  readonly home: { readonly number: string; readonly regionCode: string; readonly address: string; readonly type?: HouseholdType; readonly frozen?: boolean };
}

const woman = (called: string, age = 31): Relative => ({ called, sex: 'female', age, relation: 'head' });
const man = (called: string, age = 33): Relative => ({ called, sex: 'male', age, relation: 'head' });

/** The household with this place among those of the parts; the samples of the service know it. */
const home = (place: number) => ({ number: `4101050${String(place).padStart(2, '0')}`, regionCode: '410105', address: `河南省郑州市金水区花园路${place}号金水湾1号楼1单元101号` });

const mover = (part: string, relative: Relative): Relative => ({ ...relative, part });
const spouse = (part: string, relative: Relative): Relative => ({ ...relative, part: `${part}-spouse` });

/** A woman alone in her household who joins a man alone in his. */
function couple(place: number, part: string, [wife, husband]: readonly [Relative, Relative], note: Text): JoiningCouple {
  return { part, note, marriedYears: 3, origin: [mover(part, wife)], target: [spouse(part, husband)], home: home(place) };
}

/** A man who joins his wife in the household that her father heads. */
function toFatherInLaw(place: number, part: string, [husband, wife, father]: readonly [Relative, Relative, Relative], note: Text): JoiningCouple {
  return { part, note, marriedYears: 3, origin: [mover(part, husband)], target: [{ ...father, part: `${part}-head` }, spouse(part, { ...wife, relation: 'child' })], home: home(place) };
}

/** What a spouse joining needs; each but those that are granted differs in what its name says. */
export const joiningCouples: readonly JoiningCouple[] = [
  { ...couple(1, 'joining-granted', [woman('李娜'), man('王强')], { zh: '申请到丈夫户内，丈夫是户主，各项条件均满足', en: 'Joins her husband, the head of his household; everything is in order' }), originRegion: '410305', hasResidence: true },
  {
    ...couple(2, 'joining-with-child', [woman('宋慧'), man('冯涛', 36)], { zh: '带八岁的儿子到丈夫户内，原户由母亲接任户主', en: 'Joins her husband with her son of 8; her mother becomes the head she was' }),
    marriedYears: 9,
    origin: [{ ...woman('宋慧', 34), part: 'joining-with-child' }, { called: '杨秀英', sex: 'female', age: 60, relation: 'parent' }, { part: 'joining-with-child-son', called: '宋宇', sex: 'male', age: 8, relation: 'child' }],
  },
  {
    ...toFatherInLaw(3, 'joining-hebei', [man('张伟', 35), woman('刘静', 33), man('刘国富', 62)], { zh: '户口在河北邯郸，带六岁的儿子到安阳妻子户内，岳父是户主', en: 'Registered in Handan, Hebei; joins his wife in Anyang with their son of 6; her father is head' }),
    marriedYears: 8,
    elsewhere: { regionCode: '130403', address: '河北省邯郸市丛台区人民路88号3号楼2单元501号' },
    origin: [{ ...man('张伟', 35), part: 'joining-hebei' }, { part: 'joining-hebei-son', called: '张子轩', sex: 'male', age: 6, relation: 'child' }],
    home: { number: '410502103', regionCode: '410502', address: '河南省安阳市文峰区文峰大道103号锦绣家园2号楼1单元301号' },
  },
  {
    ...couple(4, 'joining-village', [woman('陈芳', 29), man('余海', 30)], { zh: '由信阳市区迁往商城县丈夫户内，需核实是否实际居住', en: 'Moves from the city of Xinyang to her husband’s village in Shangcheng: actual residence is checked' }),
    originRegion: '411502',
    home: { number: '411524104', regionCode: '411524', address: '河南省信阳市商城县城关镇王庄村4组12号' },
  },
  { ...couple(5, 'joining-divorced', [woman('田丽'), man('许波')], { zh: '民政登记显示已离婚', en: 'Civil affairs shows a divorce' }), isDivorced: true },
  {
    ...couple(6, 'joining-school', [woman('江雪', 26), { ...man('范晨', 27), relation: 'unrelated' }], { zh: '丈夫的户口在开封一所高校的集体户', en: 'Her husband is registered in a collective household of a university in Kaifeng' }),
    target: [{ part: 'joining-school-head', called: '戴国林', sex: 'male', age: 50, relation: 'head' }, { part: 'joining-school-spouse', called: '范晨', sex: 'male', age: 27, relation: 'unrelated' }],
    home: { number: '410203106', regionCode: '410203', address: '河南省开封市顺河回族区明伦街85号学生集体户', type: 'collective-school' },
  },
  toFatherInLaw(7, 'joining-no-consent', [man('贺凯'), woman('方丽'), man('方建国', 60)], { zh: '岳父是户主，尚未同意', en: 'His wife’s father is head and has not agreed' }),
  {
    ...couple(8, 'joining-minor-left', [woman('孔静', 36), man('毛磊', 38)], { zh: '迁出后原户内只剩十二岁的女儿', en: 'Would leave only a daughter of 12 in the old household' }),
    origin: [{ ...woman('孔静', 36), part: 'joining-minor-left' }, { called: '孔欣怡', sex: 'female', age: 12, relation: 'child' }],
  },
  { ...couple(9, 'joining-sentence', [woman('龚敏'), man('黎明')], { zh: '在缓刑考验期内，未附批准文件', en: 'Serves a suspended sentence, no approval attached' }), hasSentence: true },
  {
    ...couple(10, 'joining-cancelled', [woman('汤莉'), man('邹浩')], { zh: '户口已注销', en: 'Her registration has been cancelled' }),
    origin: [{ called: '汤建国', sex: 'male', age: 60, relation: 'head' }, { part: 'joining-cancelled', called: '汤莉', sex: 'female', age: 31, relation: 'child', status: 'cancelled' }],
  },
  {
    ...toFatherInLaw(11, 'joining-spouse-gone', [man('武斌'), woman('钱颖'), man('钱永福', 61)], { zh: '妻子的户口已从该户注销', en: 'His wife is no longer registered in that household' }),
    target: [{ ...man('钱永福', 61), part: 'joining-spouse-gone-head' }, { part: 'joining-spouse-gone-spouse', called: '钱颖', sex: 'female', age: 31, relation: 'child', status: 'cancelled' }],
  },
  { ...couple(12, 'joining-frozen', [woman('万婷'), man('孟超')], { zh: '迁入地址因征收冻结户口', en: 'The address is frozen for a demolition' }), home: { ...home(12), frozen: true } },
  {
    ...couple(13, 'joining-together', [woman('严芳'), man('熊辉')], { zh: '夫妻已在同一户', en: 'The couple are in one household already' }),
    origin: [],
    target: [spouse('joining-together', man('熊辉')), { part: 'joining-together', called: '严芳', sex: 'female', age: 31, relation: 'spouse' }],
  },
  {
    ...couple(14, 'joining-grown-child', [woman('郝红', 44), man('尹刚', 46)], { zh: '随迁的儿子已满十九周岁', en: 'The son who is to come along is 19' }),
    marriedYears: 20,
    origin: [{ ...woman('郝红', 44), part: 'joining-grown-child' }, { part: 'joining-grown-child-son', called: '郝泽', sex: 'male', age: 19, relation: 'child' }],
  },
  { ...couple(15, 'joining-open-case', [woman('段琪'), man('侯杰')], { zh: '有一件主项更正正在办理', en: 'A correction of a principal item is open' }), hasOpenCase: true },
  couple(16, 'joining-wrong-date', [woman('靳雪'), man('祝飞')], { zh: '填写的结婚登记日期与民政登记不符', en: 'The wedding date given is not the one on record' }),
];
