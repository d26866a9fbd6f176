import { Address, Choice, contact, DateField, defineLifeEvent, driver, identityCard, population, RegionCode, registration, residence, vehicle, YesNo, type Case, type DrivingLicence, type IdentityCard, type OwnVehicle, type Person, type RegisteredElsewhere, type Residence } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

import { idCardRenewal } from '../household/id-card-renewal.js';
import { residencePermit } from '../household/residence-permit.js';
import { residenceRegistration } from '../household/residence-registration.js';
import { homeOf, isSamePlace } from '../household/residing.js';
import { settleByResidence } from '../household/settle-by-residence.js';
import { dogRegistration } from '../public-order/dog-registration.js';
import { inOneCity } from '../traffic/domicile.js';
import { drivingLicenceInformationChange } from '../traffic/driving-licence-information-change.js';
import { vehicleAlteration } from '../traffic/vehicle-alteration.js';

const homes = {
  owned: { zh: '自己的房屋', en: 'A home of one’s own' },
  rented: { zh: '租赁房屋', en: 'Rented' },
  employer: { zh: '单位宿舍', en: 'Provided by the employer' },
  relative: { zh: '亲友家', en: 'With relatives or friends' },
  other: { zh: '其他', en: 'Other' },
};

type Named = Partial<MovingHouse>;

class MovingHouse {
  @RegionCode({ zh: '新家所在县（市、区）', en: 'County of the new home' })
  regionCode: string;

  @Address({ zh: '新家地址', en: 'Address of the new home' })
  residentialAddress: string;

  @Choice({ zh: '新家是', en: 'The new home is' }, homes)
  housingKind: keyof typeof homes;

  @DateField({ zh: '入住日期', en: 'Moved in on' }, { notAfter: 'today' })
  moveInDate: CivilDate;

  @YesNo({ zh: '户口是否迁到新家', en: 'Does the household registration move too' }, { when: ({ housingKind }: Named) => housingKind === 'owned' || housingKind === 'rented', hint: { zh: '自有住房或者租赁备案的住房可以落户；不迁户口的办理居住登记', en: 'Possible for a home of one’s own or a tenancy on file; without it the residence is registered' } })
  movesRegistration?: boolean;

  @YesNo({ zh: '是否换领居民身份证', en: 'Do you want a new identity card?' }, { when: ({ movesRegistration }: Named) => movesRegistration === true, hint: { zh: '不是必须：迁移户口时，公安机关在居民身份证的机读项目中记载新住址；需要证面印有新住址的，可以换领，收费20元', en: 'It is not required: with the move the police write the new address into the chip of the card. A card with it printed costs 20 yuan' } })
  wantsCard?: boolean;

  @YesNo({ zh: '是否养犬', en: 'Do you keep a dog?' })
  keepsDog: boolean;
}

interface Facts {
  readonly resident: Person | null;
  readonly elsewhere: readonly RegisteredElsewhere[];
  readonly card: IdentityCard | null;
  readonly residences: readonly Residence[];
  readonly licence: DrivingLicence | null;
  readonly vehicles: readonly OwnVehicle[];
}

type Known = Case<MovingHouse, Facts>;

const movesRegistration = ({ form }: Known): boolean => form.movesRegistration === true;
/** A permit of the city of the new home; one of another city is of no use there. */
const permitOf = ({ form, facts }: Known): Residence | undefined => facts.residences.find(({ permitNumber, regionCode }) => permitNumber !== null && inOneCity(regionCode, form.regionCode));

/** Whether they live away from where they are registered, or nobody knows where that is. */
function livesAway(known: Known): boolean {
  const home = homeOf(known);
  return home === undefined || !isSamePlace(home, known.form.regionCode);
}

const isDeclared = ({ form, facts }: Known): boolean => facts.residences.some(({ address }) => address === form.residentialAddress);
const livesAwayThere = (known: Known): boolean => !movesRegistration(known) && livesAway(known) && !isDeclared(known);

/** Plates are filled in for whoever has one vehicle; others choose. */
function alteration({ form, facts: { vehicles } }: Known) {
  const [first] = vehicles;
  const stays = first !== undefined && inOneCity(first.issuingOffice.slice(0, 6), form.regionCode);
  return {
    ...(first && vehicles.length === 1 && { plateNumber: first.plateNumber, plateType: first.plateType }),
    ownerType: 'individual',
    applicationKind: stays ? 'owner-address' : 'move-out-in',
    newAddress: form.residentialAddress,
    acceptingOffice: form.regionCode,
  };
}

const moved = (today: CivilDate) => ({
  regionCode: '410105',
  residentialAddress: '河南省郑州市金水区花园路66号',
  housingKind: 'owned' as const,
  moveInDate: addDays(today, -10),
  keepsDog: true,
  contactPhone: '13903710013',
});

/** A household moves to another home. */
export const movingHouse = defineLifeEvent({
  id: 'moving-house',
  name: { zh: '搬家', en: 'Moving house' },
  summary: { zh: '户口迁移或者居住登记，以及居民身份证、驾驶证、机动车、犬只随之变更，地址只填一次。', en: 'The registration moves or the residence is registered; identity card, driving licence, vehicles and dog follow. The address is typed once.' },
  keywords: ['搬家', '换房子', '迁户口', '搬新家', '地址变更', 'banjia', 'qian hukou', 'moving house', 'new address', 'change of address'],
  formTitle: { zh: '新家的情况', en: 'The new home' },
  form: MovingHouse,
  blocks: [contact()],
  facts: ({ submitter: { documentNumber } }) => ({
    resident: population.person(documentNumber),
    elsewhere: registration.elsewhere([documentNumber]),
    card: identityCard.current(documentNumber),
    residences: residence.ofPerson(documentNumber),
    licence: driver.licence(documentNumber),
    vehicles: vehicle.ofOwner(documentNumber),
  }),
  steps: [
    {
      service: settleByResidence,
      why: { zh: '户口迁到新家', en: 'The household registration moves to the new home' },
      when: movesRegistration,
      carries: ({ form }) => ({ targetAddress: form.residentialAddress }),
    },
    { service: residenceRegistration, why: { zh: '离开户口所在市、县居住的，申报居住登记；持居住证的换登住址', en: 'Whoever lives in another city or county than the registered one declares it' }, when: (known) => livesAwayThere(known) && !permitOf(known) },
    {
      service: residencePermit,
      why: { zh: '您持有居住证，住址变更', en: 'You hold a residence permit, whose address changes' },
      when: (known) => livesAwayThere(known) && permitOf(known) !== undefined,
      carries: (known) => ({ applicationKind: 'address-change', residencePermitNumber: permitOf(known)?.permitNumber, residentialAddress: permitOf(known)?.address, newResidentialAddress: known.form.residentialAddress }),
    },
    {
      service: idCardRenewal,
      why: { zh: '您要换领印有新住址的居民身份证，不是必须', en: 'You want a card with the new address printed on it, which is not required' },
      when: (known) => movesRegistration(known) && known.form.wantsCard === true && known.facts.card !== null,
      after: [settleByResidence],
      carries: ({ form }) => ({ reason: 'item-changed', changedItems: ['address'], residenceOutsideHome: false, acceptingOffice: form.regionCode }),
    },
    {
      service: drivingLicenceInformationChange,
      why: { zh: '驾驶证上的住址或者联系住址变更', en: 'The address on your licence, or on its file, changes' },
      when: ({ facts }) => facts.licence !== null,
      after: [settleByResidence],
      carries: (known) => ({ applicationKind: movesRegistration(known) ? 'personal-information' : 'contact', newAddress: known.form.residentialAddress, ...(!movesRegistration(known) && { newPhone: known.submitter.phone }) }),
    },
    {
      service: vehicleAlteration,
      why: { zh: '机动车所有人住所变更；有几辆车的，逐辆申请', en: 'The owner’s address changes; apply for each vehicle' },
      when: (known) => movesRegistration(known) && known.facts.vehicles.length > 0,
      after: [settleByResidence],
      carries: alteration,
    },
    {
      service: dogRegistration,
      why: { zh: '养犬地址变更，在新住地登记', en: 'The dog is registered at the new address' },
      when: ({ form }) => form.keepsDog,
      carries: ({ form }) => ({ applicationKind: 'person', keepingAddress: form.residentialAddress }),
    },
  ],
  samples: [
    { id: 'driver', persona: 'renewal-granted', answers: (today) => ({ ...moved(today), movesRegistration: true, wantsCard: true }), comesTo: [settleByResidence, idCardRenewal, drivingLicenceInformationChange, vehicleAlteration, dogRegistration] },
    { id: 'card-kept', persona: 'renewal-granted', answers: (today) => ({ ...moved(today), movesRegistration: true, wantsCard: false, keepsDog: false }), comesTo: [settleByResidence, drivingLicenceInformationChange, vehicleAlteration] },
    { id: 'rented', persona: 'card-first', answers: (today) => ({ ...moved(today), housingKind: 'employer' as const, keepsDog: false }), comesTo: [residenceRegistration] },
    { id: 'permit', persona: 'permit-endorsed', answers: (today) => ({ ...moved(today), housingKind: 'employer' as const, keepsDog: false }), comesTo: [residencePermit] },
  ],
});
