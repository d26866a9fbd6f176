import { addDays, addMonths, addYears, startOfDay, type CivilDate } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { ForeignerRecord } from './records.js';
import type { Setting } from './setting.js';
import type { EndorsementRecord, MovementRecord, TravelDocumentRecord } from './travel-records.js';
import type { EndorsementPlan, TravelPlan } from './travel-plan.js';

const HOUR_MS = 3_600_000;
const STAY_DAYS = 4;
const LETTERS = { 'hong-kong': 'H', macao: 'M' } as const;
const PORTS = { 'hong-kong': '罗湖口岸', macao: '拱北口岸', abroad: '郑州航空口岸' } as const;

const authorities = {
  'serving-sentence': '人民法院',
  'suspect-or-defendant': '公安机关',
  'civil-court-order': '人民法院',
  'border-offence-period': '出入境边防检查机关',
  'state-security': '国务院有关主管部门',
  'other-statutory': '税务机关',
} as const;

/** Someone who holds a document they cross the border with. */
export interface Traveller {
  readonly personNumber: string;
  readonly documentNumber: string;
}

interface Crossing extends Pick<MovementRecord, 'direction' | 'region'> {
  readonly on: CivilDate;
  readonly admittedAs?: MovementRecord['admittedAs'];
}

export function addMovement({ records, setting: { random, numbers } }: Making, { personNumber, documentNumber }: Traveller, { direction, region, on, admittedAs = null }: Crossing): void {
  const port = region === 'taiwan' ? PORTS.abroad : PORTS[region];
  const at = new Date(startOfDay(on).getTime() + random.between(6, 21) * HOUR_MS);
  records.movements.push({ number: numbers.record('410000'), personNumber, documentNumber, direction, region, port, at, admittedAs });
}

/** When someone from abroad came. */
export function addArrival(making: Making, { documentNumber }: Pick<ForeignerRecord, 'documentNumber'>): void {
  const on = addDays(making.setting.today, -making.setting.random.between(15, 900));
  addMovement(making, { personNumber: documentNumber, documentNumber }, { direction: 'entry', region: 'abroad', on });
}

/** A permit for ten years that ends on a day. */
function makePermit({ numbers, today }: Setting, holderNumber: string, plan: NonNullable<TravelPlan['permit']>): TravelDocumentRecord {
  const validUntil = addDays(today, plan.endsInDays);
  return {
    number: plan.number ? numbers.claim(plan.number) : numbers.passport('C########'),
    kind: 'hong-kong-macao-permit',
    holderNumber,
    form: 'chip',
    issuedOn: addYears(validUntil, -10),
    validUntil,
    status: validUntil < today ? 'expired' : 'valid',
    hasFingerprint: plan.hasFingerprint,
    isWritable: true,
    isSeized: false,
    differs: [],
  };
}

const statusOf = ({ entries, usedEntries, validUntil }: Pick<EndorsementRecord, 'entries' | 'usedEntries' | 'validUntil'>, today: CivilDate): EndorsementRecord['status'] =>
  usedEntries === entries ? 'used' : validUntil < today ? 'expired' : 'valid';

/** The days on which the journeys began, one after the other, each over before the endorsement is and before today. */
function journeysOf({ today }: Setting, plan: EndorsementPlan): CivilDate[] {
  const validFrom = addDays(today, -plan.issuedDaysAgo);
  return Array.from({ length: plan.journeys }, (_, journey) => addDays(validFrom, 2 + journey * (STAY_DAYS + 3))).filter((on) => addDays(on, STAY_DAYS) < today);
}

function addEndorsement(making: Making, permit: TravelDocumentRecord, plan: EndorsementPlan): void {
  const { records, setting } = making;
  const { region, type, entries, months, issuedDaysAgo } = plan;
  const validFrom = addDays(setting.today, -issuedDaysAgo);
  const journeys = journeysOf(setting, plan);
  const terms = { entries, usedEntries: journeys.length, validFrom, validUntil: addMonths(validFrom, months), maxStayDays: 7 };
  records.endorsements.push({ number: `4${setting.numbers.record('1000')}${LETTERS[region]}`, permitNumber: permit.number, region, type, ...terms, status: statusOf(terms, setting.today), writtenOn: validFrom });
  const traveller = { personNumber: permit.holderNumber, documentNumber: permit.number };
  journeys.forEach((on, journey) => {
    addMovement(making, traveller, { direction: 'exit', region, on });
    if (!plan.isAway || journey < journeys.length - 1) addMovement(making, traveller, { direction: 'entry', region, on: addDays(on, STAY_DAYS) });
  });
}

/** Everything of a plan, in the registers it belongs to. */
export function addTravel(making: Making, personNumber: string, { permit: plan, ban, unit, abuse }: TravelPlan): void {
  const { records, setting } = making;
  const { numbers, random, today } = setting;
  if (plan) {
    const permit = makePermit(setting, personNumber, plan);
    records.travelDocuments.push(permit);
    if (plan.endorsement) addEndorsement(making, permit, plan.endorsement);
  }
  if (ban) addExitBan(making, personNumber, ban);
  if (unit) records.personnel.push({ personNumber, ...unit, registeredOn: addDays(today, -random.between(100, 3_000)) });
  if (abuse) records.stayAbuses.push({ number: numbers.record('410000'), personNumber, ...abuse, foundOn: addDays(today, -random.between(100, 900)) });
}

export function addExitBan({ records, setting: { random, numbers, today } }: Making, personNumber: string, category: keyof typeof authorities, endsOn: CivilDate | null = null): void {
  const startsOn = addDays(today, -random.between(10, 400));
  records.exitBans.push({ number: numbers.record('410000'), personNumber, category, authority: authorities[category], startsOn, endsOn });
}
