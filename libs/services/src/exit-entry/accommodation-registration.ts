import { accommodation, applicant, border, compatriot, contact, declaration, defineService, exitEntry, foreignStay, homeRight, organisation, population, publicOrderLicence, standardAddress, uncharged, type Ask, type PersonRef } from '@yichuang/definition';
import { formatDate, inBoth, isHenan, timeInBoth } from '@yichuang/kernel';

import { AccommodationForm, guestCategories, lodgings } from './accommodation-form.js';
import { accommodationSamples } from './accommodation-samples.js';
import { taiwanRules } from './foreign-law.js';
import { guestName, isByOrganisation, isEntitled, isHousingKnown, isInHenan, isInTime, isLate, isNew, isPlausible, needsHousingProof, type Lodging } from './lodging.js';
import { exitEntryLaw, measures } from './travel-law.js';

const inHotels = { zh: '《旅馆业治安管理办法》第六条', en: 'Measures on the Security of Hotels, Article 6' };
const registrationNumber = (serial: number, place: number): string => `ZS41${String(serial).padStart(10, '0')}${String(place).padStart(2, '0')}`;

/** Everybody who is registered with one filing, the guest first. */
function guestsOf(subject: Pick<Lodging, 'form' | 'submitter'>): Pick<PersonRef, 'name' | 'documentNumber'>[] {
  const { documentNumber, accompanyingGuests = [] } = subject.form;
  return [{ name: guestName(subject), documentNumber }, ...accompanyingGuests];
}

/** Where somebody from outside the mainland lodges: the registration takes effect at once, the station checks afterwards. */
export const accommodationRegistration = defineService({
  id: 'exit-entry.accommodation-registration',
  version: 1,
  name: { zh: '境外人员住宿登记', en: 'Accommodation registration for people from outside the mainland' },
  summary: { zh: '为在旅馆以外住宿的外国人和港澳台居民登记住宿信息，旅馆和留宿单位也可以在此报送。', en: 'Records where a foreigner, or a resident of Hong Kong, Macao or Taiwan, is staying outside a hotel; hotels and hosts file here too.' },
  keywords: ['住宿登记', '境外人员住宿登记', '外国人住宿登记', '临时住宿登记', '外国人住我家', '老外租房', '港澳台居民住宿', 'zhusu dengji', 'waiguoren zhusu', 'accommodation registration', 'register address', 'temporary residence registration'],
  nature: 'filing',
  audience: ['foreigner', 'person', 'organisation'],
  law: [
    exitEntryLaw('第三十九条、第七十六条', 'Articles 39 and 76'),
    inHotels,
    measures('第十七条', 'Article 17'),
    taiwanRules('第十六条、第三十四条', 'Articles 16 and 34'),
    { zh: '《治安管理处罚法》', en: 'Law on Penalties for Administration of Public Security' },
  ],
  limit: { length: 1, unit: 'working-day', promised: 0, law: exitEntryLaw('第三十九条', 'Article 39') },
  fee: uncharged,
  decision: 'instant',
  level: 'station',
  inPerson: { zh: '不需要到场；派出所可以电话或者上门核对', en: 'None; the station may call or visit to check' },
  competence: { zh: '住址所在地派出所', en: 'The police station of the address' },
  notes: [
    { zh: '外国人在入住后24小时内登记；港澳台居民在城镇24小时内、在农村72小时内登记', en: 'Foreigners register within 24 hours of arrival; residents of Hong Kong, Macao and Taiwan within 24 hours in towns and 72 hours in the countryside' },
    { zh: '所有住宿的境外人员每次都要登记，包括儿童、留宿人的外籍配偶、持居留许可和永久居留身份证的人员', en: 'Everybody from outside the mainland registers each time: children, a foreign spouse of the host, holders of residence permits and permanent residents too' },
    { zh: '逾期申报和停留期限已满的照常登记，由派出所依法处理；未登记外国人的可以处警告或者2000元以下罚款（《出境入境管理法》第七十六条），未登记台湾居民的可以处警告或者100元以上500元以下罚款（《中国公民往来台湾地区管理办法》第三十四条）', en: 'A late filing, or one after the permitted stay, is registered all the same and dealt with by the station; not registering a foreigner may cost a warning or up to 2,000 yuan (Exit and Entry Administration Law, Article 76), a resident of Taiwan a warning or 100 to 500 yuan (Taiwan Measures, Article 34)' },
    { zh: '派出所在3个工作日内核对住址', en: 'The station checks the address within 3 working days' },
  ],

  formTitle: { zh: '住宿信息', en: 'The stay' },
  form: AccommodationForm,
  blocks: [applicant(), contact(), organisation({ label: { zh: '旅馆或者留宿单位', en: 'Hotel or organisation' }, when: isByOrganisation, law: exitEntryLaw('第三十九条', 'Article 39') }), declaration()],
  facts: ({ form, submitter }: Ask<AccommodationForm>) => {
    const { documentNumber = submitter.documentNumber, residentialAddress = '', hostIdNumber = '' }: Partial<AccommodationForm> = form;
    return {
      guest: exitEntry.foreigner(documentNumber),
      document: compatriot.document(documentNumber),
      visa: foreignStay.visa(documentNumber),
      crossing: border.latest(documentNumber),
      stays: accommodation.ofGuest(documentNumber),
      host: population.person(hostIdNumber),
      rights: homeRight.at(residentialAddress),
      address: standardAddress.resolved(residentialAddress),
      hotelLicence: publicOrderLicence.atPremises('hotel', residentialAddress),
    };
  },
  prefill: ({ submitter, facts: { person, visa, crossing } }) =>
    person ? { reporterRole: 'host' as const } : { reporterRole: 'guest' as const, documentNumber: submitter.documentNumber, visaCategory: visa?.category, lastEntryDate: crossing?.on, lastEntryPort: crossing?.port },

  conditions: [
    { id: 'reporter-entitled', text: { zh: '申报人为本人、留宿人或者留宿单位', en: 'The reporter is the guest, the host or the organisation housing the guest' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isEntitled },
    { id: 'time-limit', text: { zh: '外国人24小时内申报；港澳台居民城镇24小时内、农村72小时内（逾期的照常登记）', en: 'Within 24 hours for foreigners; for Hong Kong, Macao and Taiwan residents 24 hours in towns and 72 hours in the countryside (late filings are registered too)' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isInTime },
    { id: 'entry-plausible', text: { zh: '入境记录与申报相符', en: 'The entry record fits the registration' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isPlausible },
    { id: 'address-in-henan', text: { zh: '住址在河南省内', en: 'The address is in Henan' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isInHenan },
    { id: 'no-duplicate', text: { zh: '同一时段没有重复登记', en: 'No overlapping registration for the same address and time' }, law: exitEntryLaw('第三十九条', 'Article 39'), remedy: 'correction', check: isNew },
  ],
  materials: [
    { id: 'document-image', text: { zh: '证件资料页和最近入境验讫章图片', en: 'Image of the document’s data page and latest entry stamp' }, waivedWhen: ({ facts: { crossing, document } }) => crossing !== null || document !== null, waiver: { zh: '证件或者入境记录可以查到的免交', en: 'Not needed when the document or its entry is found' } },
    {
      id: 'visa-image',
      text: { zh: '签证、停留居留证件图片', en: 'Image of the visa or permit' },
      requiredWhen: ({ guestCategory }) => guestCategory === 'foreigner',
      waivedWhen: ({ facts: { guest, visa, crossing } }) => guest !== null || visa?.status === 'valid' || crossing?.admittedAs === 'visa-free',
      waiver: { zh: '签证、停留居留信息可以查到的，或者免签入境的免交', en: 'Not needed when a visa or permit is found, or the entry was visa-free' },
    },
    { id: 'housing-proof', text: { zh: '房屋租赁合同、不动产权证书或者留宿证明', en: 'Lease, property certificate or letter of the host' }, requiredWhen: needsHousingProof, waivedWhen: isHousingKnown, waiver: { zh: '户口、不动产或者租赁信息能够确认的，或者180日内已证明该住址的免交', en: 'Not needed when registration, property or tenancy data confirm it, or the address was proven within 180 days' } },
  ],
  notNeeded: { 'already-registered': { zh: '同一住址的登记仍然有效', en: 'A registration for this address is in force' }, 'mainland-resident': { zh: '住宿人员是内地居民', en: 'The guest is a mainland resident' } },

  jurisdiction: ({ form }) => ({ kind: 'police-station', regionCode: isHenan(form.regionCode) ? form.regionCode : '410100' }),
  effects: (decided) => {
    const { form, facts: { address, visa }, office, decidedOn, serial } = decided;
    return guestsOf(decided).flatMap(({ name, documentNumber }, place) => [
      accommodation.close({ guestNumber: documentNumber, checkedOutAt: form.checkInTime }),
      accommodation.register({
        number: registrationNumber(serial, place),
        guestNumber: documentNumber,
        guestName: name,
        address: form.residentialAddress,
        regionCode: form.regionCode,
        policeStation: address?.policeStation ?? office.code,
        checkedInAt: form.checkInTime,
        plannedUntil: form.plannedCheckOutDate ?? null,
        reporterRole: form.reporterRole,
        visaCategory: place === 0 ? (visa?.category ?? form.visaCategory ?? null) : null,
        isProven: needsHousingProof(form),
        isLate: isLate(decided),
        registeredOn: decidedOn,
      }),
    ]);
  },
  result: {
    kind: 'accommodation-registration',
    title: { zh: '境外人员住宿登记表', en: 'Accommodation registration form' },
    numberPrefix: '豫公境宿',
    validity: { zh: '至拟离开之日或者下一次登记；可以用于申请签证、停留居留证件', en: 'Until the planned departure or the next registration; proof for visa and permit applications' },
    rows: (decided) => {
      const { form, serial } = decided;
      return [
        ...guestsOf(decided).map(({ name, documentNumber }, place) => ({ label: { zh: '住宿人员', en: 'Guest' }, value: inBoth(`${name}  ${documentNumber}  ${registrationNumber(serial, place)}`) })),
        { label: { zh: '人员类别', en: 'Category' }, value: guestCategories[form.guestCategory] },
        { label: { zh: '住址', en: 'Address' }, value: inBoth([form.residentialAddress, form.roomNumber].filter(Boolean).join(' ')) },
        { label: { zh: '住所类型', en: 'Accommodation' }, value: lodgings[form.accommodationType] },
        { label: { zh: '入住时间', en: 'Arrival' }, value: timeInBoth(form.checkInTime) },
        ...(form.plannedCheckOutDate ? [{ label: { zh: '拟离开日期', en: 'Planned departure' }, value: { zh: formatDate(form.plannedCheckOutDate, 'zh'), en: formatDate(form.plannedCheckOutDate, 'en') } }] : []),
        ...(isLate(decided) ? [{ label: { zh: '申报时限', en: 'Time limit' }, value: { zh: '逾期申报', en: 'Filed late' } }] : []),
      ];
    },
  },

  samples: accommodationSamples,
});
