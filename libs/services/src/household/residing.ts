import { fails, holds, isValidCard, unknown, type IdentityCard, type Outcome, type Person, type RegisteredElsewhere, type Residence, type StandardAddress } from '@yichuang/definition';
import { cityOf, isHenan, type CivilDate } from '@yichuang/kernel';

/** What must be known of someone who lives away from where they are registered. */
export interface Residing {
  readonly facts: {
    readonly resident: Person | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly residentCard: IdentityCard | null;
    readonly residences: readonly Residence[];
    readonly address: StandardAddress | null;
  };
  readonly today: CivilDate;
}

/** Where they are registered: in Henan, or as the national query tells. */
export const homeOf = ({ facts: { resident, elsewhere } }: { readonly facts: Pick<Residing['facts'], 'resident' | 'elsewhere'> }): string | undefined => (resident?.alive ? resident.registeredRegion : elsewhere[0]?.regionCode);

const isDistrict = (regionCode: string): boolean => Number(regionCode.slice(4)) < 21;

/** The same county, or two districts of one city (《居住证暂行条例》第二条). */
export const isSamePlace = (one: string, other: string): boolean => one === other || (isHenan(one) && cityOf(one)?.code === cityOf(other)?.code && isDistrict(one) && isDistrict(other));

/** Whether they live in another city or county than the one they are registered in. */
export function livesAway(subject: Residing, regionCode: string | undefined): Outcome {
  const home = homeOf(subject);
  if (!home) return unknown('没有查到常住户口登记，由工作人员核对', 'No permanent registration was found; an officer checks');
  if (!regionCode) return unknown('居住地尚未确认', 'The place of residence is not known yet');
  return isSamePlace(home, regionCode) ? fails('居住地与户籍地在同一市、县（同一城市的市辖区之间不需要居住登记）', 'You live in the city or county you are registered in; between districts of one city nothing is registered') : holds();
}

export function hasValidCard({ facts: { residentCard, elsewhere }, today }: Residing): Outcome {
  if (isValidCard(residentCard, today)) return holds();
  if (!residentCard && elsewhere.length > 0) return holds({ zh: '外省居民身份证由全国人口信息核验', en: 'The card of another province is verified by the national query' });
  return residentCard ? fails('居民身份证已经过期或者挂失，请先换领补领', 'The identity card has expired or is reported lost: renew it first') : unknown('没有查到居民身份证，由工作人员核对', 'No identity card was found; an officer checks');
}

export const isKnownAddress = ({ facts: { address } }: Pick<Residing, 'facts'>): Outcome =>
  address ? holds() : fails('居住地址不是河南省内的标准地址，请填写到门牌号', 'The address is no standard address in Henan: write it down to the door number');
