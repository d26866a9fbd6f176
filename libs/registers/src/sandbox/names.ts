import { weighted, type Random } from './random.js';

export type Sex = 'male' | 'female';

const surnameWeights = '王98李92张90刘66陈40杨38赵36黄14周17吴18徐15孙19朱14马17胡14郭22何13高15林6罗7郑13梁8谢8宋14唐7许11韩12冯11邓6曹10彭6曾4肖6田9董9袁9潘6蔡6蒋3余5于6杜9叶4程8魏8苏8吕8丁6任7卢6姚7崔6钟2谭2陆3汪3范7石6贾6韦2夏4付8方5白5邹3孟6熊4秦6邱2江2尹3薛4闫7段4雷3侯5龙2史4陶3黎2贺4毛4郝4龚2邵3万3钱2严3武4戴3莫1孔3向1汤3娄2靳3祝2樊3申3邢2岳3';
const surname = weighted([...surnameWeights.matchAll(/(\D)(\d+)/g)].map(([, name, weight]) => [name as string, Number(weight)] as const));
const huiSurname = weighted([['马', 40], ['白', 9], ['丁', 7], ['沙', 6], ['海', 6], ['杨', 6], ['张', 6], ['李', 6], ['王', 6], ['金', 4], ['哈', 2], ['穆', 2]]);

const given = {
  male: { early: [...'国建军志明德福贵宝林根全胜利保平文忠义兴顺喜万庆新民永长海山田有才'], late: [...'伟强磊杰涛超鹏飞鑫波斌宇浩凯俊帆辉旭晨阳博文轩泽子豪睿佳天一嘉翔哲航'] },
  female: { early: [...'秀英兰芳桂珍玉梅凤琴荣花爱香霞莲菊素云翠淑改枝巧月'], late: [...'丽娜敏静艳娟婷雪琳颖萍红慧美倩莹欣怡佳晓梦雨涵诗琪紫萱可一诺思'] },
};

export const surnameFor = (random: Random, ethnicity: string): string => (ethnicity === '回族' ? huiSurname : surname)(random);

/** A given name of one or two characters, in the fashion of the year of birth. */
export function givenName(random: Random, sex: Sex, birthYear: number): string {
  const characters = given[sex][birthYear < 1975 ? 'early' : 'late'];
  const first = random.pick(characters);
  return random.chance(birthYear < 1975 ? 0.8 : 0.65) ? first + random.pick(characters.filter((character) => character !== first)) : first;
}

/** The peoples of Henan, by the share they have in it. */
export const ethnicityOf = weighted([['汉族', 98_800], ['回族', 950], ['蒙古族', 80], ['满族', 60], ['壮族', 30], ['土家族', 30], ['苗族', 30], ['彝族', 20]]);
