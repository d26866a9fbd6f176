import { fails, holds, unknown, type Accommodation, type CompatriotDocument, type Foreigner, type ForeignVisa, type HomeRight, type LatestCrossing, type Organisation, type Outcome, type Party, type Person, type StandardAddress } from '@yichuang/definition';
import { addDays, daysBetween, findRegion, isHenan, type CivilDate } from '@yichuang/kernel';

import type { AccommodationForm } from './accommodation-form.js';

/** What must be known of someone from outside the mainland who lodges somewhere. */
export interface Lodging {
  readonly form: AccommodationForm;
  readonly submitter: Party;
  readonly facts: {
    readonly person: Person | null;
    readonly organisation: Organisation | null;
    readonly guest: Foreigner | null;
    readonly document: CompatriotDocument | null;
    readonly visa: ForeignVisa | null;
    readonly crossing: LatestCrossing | null;
    readonly stays: readonly Accommodation[];
    readonly host: Person | null;
    readonly rights: readonly HomeRight[];
    readonly address: StandardAddress | null;
    readonly hotelLicence: { readonly holderNumber: string } | null;
  };
  readonly today: CivilDate;
}

const PROVEN_FOR_DAYS = 180;
const LOOKS_BACK_DAYS = 90;

export const checkedInOn = ({ checkInTime }: Pick<AccommodationForm, 'checkInTime'>): CivilDate => checkInTime.slice(0, 10);
export const isByOrganisation = ({ reporterRole }: { readonly reporterRole?: unknown }): boolean => reporterRole === 'hotel' || reporterRole === 'organisation';
export const needsHousingProof = ({ accommodationType }: { readonly accommodationType?: string }): boolean => accommodationType !== undefined && ['rented', 'owned', 'withFriends'].includes(accommodationType);

/** Whether the registers know that somebody may live at the address: they are registered there, own it or rent it. */
function livesThere(number: string, { form, facts: { person, host, rights }, today }: Lodging): boolean {
  const registered = [person, host].some((each) => each?.idNumber === number && each.registeredAddress === form.residentialAddress);
  return registered || rights.some(({ holderId, landlordId, until }) => (holderId === number || landlordId === number) && (until === null || until >= today));
}

/** The host whom a guest names is called so. */
const isHostKnown = ({ form: { hostName }, facts: { host } }: Lodging): boolean => host !== null && host.name === hostName;

/** The registers show that whoever lodges the guest lives there; a guest may also have proved the address not long ago, which nobody else is told. */
export function isHousingKnown(subject: Lodging): boolean {
  const { form, submitter, facts: { stays }, today } = subject;
  if (form.reporterRole !== 'guest') return livesThere(submitter.documentNumber, subject);
  const wasProven = stays.some(({ address, isProven, checkedInOn: since }) => isProven && address === form.residentialAddress && addDays(since, PROVEN_FOR_DAYS) >= today);
  return wasProven || (form.hostIdNumber === undefined ? livesThere(form.documentNumber, subject) : isHostKnown(subject) && livesThere(form.hostIdNumber, subject));
}

export function isEntitled(subject: Lodging): Outcome {
  const { form, submitter, facts: { person, organisation, hotelLicence } } = subject;
  if (form.reporterRole === 'guest') {
    if (person) return fails('内地居民不办理境外人员住宿登记；留宿境外人员的，请选择“留宿人”', 'Mainland residents are not registered here; if you lodge a guest, choose “The host”');
    if (form.documentNumber !== submitter.documentNumber) return fails('证件号码不是登录人的证件，请核对，或者选择“留宿人”', 'The document is not yours: check it, or choose “The host”');
    return form.hostIdNumber && !isHostKnown(subject) ? fails('留宿人的姓名与公民身份号码不一致，请核对', 'Name and identity number of the host do not match: check both') : holds();
  }
  if (form.reporterRole === 'host') return isHousingKnown(subject) ? holds() : unknown('登记信息没有显示您是该住址的房主、承租人或者住户，由派出所核对', 'The registers do not show you as owner, tenant or resident of this address; the station checks');
  if (organisation?.status !== 'active') return fails('没有查到存续的单位，请核对统一社会信用代码', 'No active organisation has this code: check it');
  if (form.reporterRole === 'organisation') return holds();
  return hotelLicence?.holderNumber === organisation.uscc ? holds() : unknown('没有查到该地址的特种行业许可，由派出所核对', 'No hotel licence was found for this address; the station checks');
}

/** Hours are counted in whole days, for the guest: what is surely over is late. */
export function isLate({ form, facts: { address }, today }: Pick<Lodging, 'form' | 'facts' | 'today'>): boolean {
  const isRural = address?.isVillage ?? form.areaType === 'rural';
  return daysBetween(checkedInOn(form), today) > (form.guestCategory !== 'foreigner' && isRural ? 3 : 1);
}

export function isInTime(subject: Lodging): Outcome {
  const days = daysBetween(checkedInOn(subject.form), subject.today);
  if (days > LOOKS_BACK_DAYS) return unknown('入住已超过90日，由派出所核对', 'The arrival is more than 90 days ago; the station checks');
  return isLate(subject) ? holds({ zh: '已超过申报期限：照常登记，由派出所依法处理逾期', en: 'The time limit is over: the registration is made, and the station deals with the delay' }) : holds();
}

/** The guest as whoever files names them. */
export function guestName({ form, submitter }: Pick<Lodging, 'form' | 'submitter'>): string {
  if (form.reporterRole === 'guest') return submitter.name;
  return (form.guestCategory === 'foreigner' ? [form.guestSurname, form.guestGivenNames].filter(Boolean).join(' ') : form.guestChineseName) ?? '';
}

/** Whoever files for a guest knows them by name; otherwise nothing is told of what the registers have under the number. */
export function isPlausible(subject: Lodging): Outcome {
  const { form, facts: { crossing, guest, document }, today } = subject;
  const registered = form.guestCategory === 'foreigner' ? guest : (document ?? guest);
  if (registered && registered.name.toUpperCase() !== guestName(subject).toUpperCase()) return fails('住宿人员的姓名与证件号码不一致，请核对', 'Name and document number of the guest do not match: check both');
  if (form.accompanyingGuests?.some(({ documentType }) => documentType === 'identity-card')) return fails('同住人员中有内地居民，内地居民不在此登记', 'One of the other guests is a mainland resident, who is not registered here');
  if (!crossing) return unknown('没有查到该证件的入境记录，请上传证件资料页和入境验讫章图片，由派出所核对', 'No entry was found for this document: upload its data page and the entry stamp; the station checks');
  if (crossing.direction === 'exit' || crossing.on > checkedInOn(form)) return fails('出入境记录显示入住时该人员不在境内，请核对证件号码和入住时间', 'By the border records this person was not in the country then: check number and time');
  if (crossing.on !== form.lastEntryDate) return fails('最近入境日期与出入境记录不一致，请核对', 'The date of the latest entry differs from the border records: check it');
  return form.reporterRole === 'guest' && guest && guest.permitUntil < today ? holds({ zh: '准许停留的期限已满：照常登记，请立即到出入境管理机构办理', en: 'The permitted stay is over: the registration is made; go to the exit-entry office at once' }) : holds();
}

export function isInHenan({ form, facts: { address } }: Lodging): Outcome {
  if (!isHenan(form.regionCode) || !findRegion(form.regionCode)) return fails('住址不在河南省，请向住址所在地派出所申报', 'The address is not in Henan: file with the police station there');
  return address && address.regionCode !== form.regionCode ? fails('住址不属于所选的行政区划，请核对', 'The address does not belong to that division: check it') : holds();
}

const isActive = ({ checkedOutOn, plannedUntil }: Accommodation, today: CivilDate): boolean => checkedOutOn === null && (plannedUntil === null || plannedUntil >= today);

/** Where someone is registered to lodge today. */
export const presentLodging = (stays: readonly Accommodation[], today: CivilDate): Accommodation | undefined => stays.find((stay) => isActive(stay, today));

/** Where a guest lodges is told to who may file for them; and where else, to the guest alone. */
export function isNew(subject: Lodging): Outcome {
  const { form, facts: { stays }, today } = subject;
  if (isEntitled(subject).result !== 'holds') return unknown('由派出所核对有无重复登记', 'The station checks for another registration');
  const present = presentLodging(stays, today);
  if (!present) return holds();
  if (present.address === form.residentialAddress) return fails('该住址已有登记，不需要重复申报', 'There is a registration for this address already');
  const isLater = present.checkedInOn > checkedInOn(form);
  if (form.reporterRole !== 'guest') return isLater ? unknown('由派出所核对入住时间', 'The station checks the time of arrival') : holds();
  if (isLater) return fails('登记显示该时间之后已在另一住址入住，请核对入住时间', 'A later arrival at another address is registered: check the time');
  return holds({ zh: `原住址的登记（${present.number}）同时终止`, en: `The registration at the earlier address (${present.number}) ends with it` });
}
