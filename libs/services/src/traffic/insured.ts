import { fails, holds, type CompulsoryPolicy, type Outcome } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** The policy that covers a day, the one that ends last before others. */
export const policyOn = (policies: readonly CompulsoryPolicy[], day: CivilDate): CompulsoryPolicy | undefined => policies.find(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil);

const uninsured = fails('没有查到该日有效的交强险保单，请先投保；已投保的，请向保险公司核对车辆信息', 'No compulsory policy covers that day: take one out first, or have the insurer correct the vehicle’s data');

export const isInsuredOn = (policies: readonly CompulsoryPolicy[], day: CivilDate): Outcome => (policyOn(policies, day) ? holds() : uninsured);
