import { addDays, startOfDay } from '@yichuang/kernel';

import { placeIn } from './homes.js';
import type { AccidentPartyRecord, AccidentRecord, VehicleRecord, ViolationRecord } from './records.js';
import type { Setting } from './setting.js';

/** Code of the offence, fine in yuan, points (公安部令第163号). */
const offences = [['1625', 200, 6], ['1344', 100, 1], ['1345', 100, 1], ['1301', 200, 3], ['1223', 100, 3], ['1240', 50, 1], ['1039', 100, 0]] as const;

const HOUR_MS = 3_600_000;

/** Some moment between six in the morning and ten at night of a day. */
const moment = ({ random, today }: Setting, daysAgo: number): Date => new Date(startOfDay(addDays(today, -daysAgo)).getTime() + random.between(6 * 60, 22 * 60) * (HOUR_MS / 60));

/** Who broke a rule: a driver, or only a plate that a camera saw. */
export interface Offender {
  readonly driver?: string;
  readonly plate?: Pick<VehicleRecord, 'plateNumber' | 'plateType'>;
  readonly regionCode: string;
}

interface Offence {
  readonly status: ViolationRecord['status'];
  readonly daysAgo: number;
}

export function makeViolation(setting: Setting, { driver, plate, regionCode }: Offender, { status, daysAgo }: Offence): ViolationRecord {
  const { random, numbers, today } = setting;
  const [code, fine, points] = random.pick(offences);
  const recordNumber = numbers.record(regionCode);
  const isDecided = status === 'processed-unpaid' || status === 'paid';
  return {
    recordNumber,
    source: plate ? 'camera' : 'on-site',
    plateNumber: plate?.plateNumber ?? null,
    plateType: plate?.plateType ?? null,
    driverIdNumber: driver ?? null,
    at: moment(setting, daysAgo),
    place: placeIn(random, regionCode),
    code,
    fine,
    points,
    status,
    objection: 'none',
    decisionNumber: isDecided ? `${recordNumber}1` : null,
    servedOn: isDecided ? addDays(today, -Math.max(daysAgo - 25, 1)) : null,
    withCourt: false,
  };
}

export interface Collision {
  readonly parties: readonly string[];
  readonly regionCode: string;
  readonly status: AccidentRecord['status'];
}

export function makeAccident(setting: Setting, { parties, regionCode, status }: Collision): { accident: AccidentRecord; parties: AccidentPartyRecord[] } {
  const { random, numbers } = setting;
  const caseNumber = numbers.record(regionCode);
  const daysAgo = status === 'open' ? random.between(3, 60) : random.between(90, 900);
  return {
    accident: { caseNumber, at: moment(setting, daysAgo), place: placeIn(random, regionCode), status },
    parties: parties.map((documentNumber) => ({ documentNumber, caseNumber })),
  };
}
