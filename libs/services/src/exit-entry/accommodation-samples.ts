import type { OfficersDo, PersonRef } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

/** Where the host of the sandbox lives, which the registers know. */
export const HOSTS_HOME = '河南省郑州市金水区健康路166号阳光花园3号楼2单元502号';

type Called = (persona: string) => PersonRef;

const asked = (today: CivilDate, daysAgo: number) => ({
  guestCategory: 'foreigner' as const,
  documentType: 'passport' as const,
  documentExpiryDate: addDays(today, 1_500),
  visaCategory: 'L',
  lastEntryDate: addDays(today, -daysAgo),
  regionCode: '410105',
  residentialAddress: HOSTS_HOME,
  areaType: 'urban' as const,
  accommodationType: 'withFriends' as const,
  checkInTime: `${addDays(today, -daysAgo)}T21:00`,
  purpose: 'tourism' as const,
  contactPhone: '13903710071',
  truthDeclaration: true as const,
});
const byHost = {
  reporterRole: 'host' as const,
  documentNumber: 'HB360001',
  guestSurname: 'TREMBLAY',
  guestGivenNames: 'CLAIRE',
  guestSex: 'female' as const,
  guestBirthDate: '1994-03-02',
  guestNationality: 'CAN',
  guestPhone: '13903710072',
};
const waits = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });

/** A host in time, a guest who files late, and an address in another province. */
export const accommodationSamples = [
  {
    id: 'host',
    persona: 'lodging-host',
    title: { zh: '朋友家留宿，次日申报', en: 'A friend lodges a guest and files the next day' },
    answers: (today: CivilDate) => ({ ...asked(today, 1), ...byHost }),
    ends: { granted: true as const },
  },
  {
    id: 'late',
    persona: 'lodging-late',
    title: { zh: '入住六日后才申报，照常登记', en: 'Files six days after moving in: registered and marked late' },
    answers: (today: CivilDate, called: Called) => ({ ...asked(today, 6), reporterRole: 'guest' as const, documentNumber: 'YB3600002', hostName: '虞和', hostIdNumber: called('lodging-host').documentNumber, hostPhone: '13903710071' }),
    ends: { granted: true as const },
  },
  {
    id: 'shanxi',
    persona: 'lodging-host',
    title: { zh: '住址在山西', en: 'An address in Shanxi' },
    answers: (today: CivilDate) => ({ ...asked(today, 1), ...byHost, regionCode: '140105', residentialAddress: '山西省太原市小店区长风街10号' }),
    handsIn: ['housing-proof'],
    ends: waits('address-in-henan', 'ask-correction'),
  },
];
