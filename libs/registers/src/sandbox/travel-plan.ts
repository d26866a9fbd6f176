import type { EndorsedRegion, EndorsementType, ExitBanCategory, RegisteredPersonnel, StayAbuse } from '@yichuang/definition';

import { weighted, type Random } from './random.js';

/** The last endorsement someone got, and the journeys made on it. Days count from today. */
export interface EndorsementPlan {
  readonly region: EndorsedRegion;
  readonly type: EndorsementType;
  readonly months: 3 | 12;
  readonly entries: 1 | 2;
  readonly issuedDaysAgo: number;
  readonly journeys: number;
  /** The last journey has not ended. */
  readonly isAway?: true;
}

/** What the exit-entry registers know of someone. */
export interface TravelPlan {
  readonly permit?: {
    /** Any when absent. */
    readonly number?: string;
    readonly endsInDays: number;
    readonly hasFingerprint: boolean;
    readonly endorsement?: EndorsementPlan;
  };
  readonly ban?: ExitBanCategory;
  readonly unit?: RegisteredPersonnel;
  readonly abuse?: Pick<StayAbuse, 'kind' | 'region'>;
}

const categoryOf = weighted<ExitBanCategory>([['suspect-or-defendant', 5], ['civil-court-order', 8], ['border-offence-period', 2], ['state-security', 1], ['other-statutory', 1]]);
const unitOf = weighted<RegisteredPersonnel>([
  [{ unit: '河南省统计局', category: 'state-employee' }, 3],
  [{ unit: '河南省公路事业发展中心', category: 'state-employee' }, 3],
  [{ unit: '郑州市财政局', category: 'state-employee' }, 2],
  [{ unit: '驻豫某部', category: 'serving-military' }, 1],
]);

const LAST_ISSUED_AT_MOST_DAYS_AGO = 700;
const TEN_YEARS = 3_652;

function planEndorsement(random: Random): EndorsementPlan {
  const region = random.pick(['hong-kong', 'macao'] as const);
  const entries = region === 'hong-kong' && random.chance(0.4) ? 2 : 1;
  return { region, type: random.pick(['G', 'L'] as const), months: random.pick([3, 12] as const), entries, issuedDaysAgo: random.between(20, LAST_ISSUED_AT_MOST_DAYS_AGO), journeys: random.between(0, entries), ...(random.chance(0.01) && { isAway: true }) };
}

/** What an adult has to do with the exit-entry police, if anything. */
export function planTravel(random: Random): TravelPlan {
  const endsInDays = random.between(-200, TEN_YEARS - LAST_ISSUED_AT_MOST_DAYS_AGO - 100);
  const isTraveller = random.chance(0.28);
  return {
    ...(isTraveller && { permit: { endsInDays, hasFingerprint: random.chance(0.97), ...(random.chance(0.5) && { endorsement: planEndorsement(random) }) } }),
    ...(isTraveller && random.chance(0.004) && { abuse: { kind: random.pick(['overstay', 'illegal-work'] as const), region: random.pick(['hong-kong', 'macao'] as const) } }),
    ...(random.chance(0.0015) && { ban: categoryOf(random) }),
    ...(random.chance(0.012) && { unit: unitOf(random) }),
  };
}
