import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** Someone on the list of those approved for service, as the conscription office of a county has it. */
export interface Enlistment {
  readonly noticeNumber: string;
  readonly name: string;
  /** Of the conscription office, six digits. */
  readonly approvedBy: string;
  readonly enlistedOn: CivilDate;
}

/** A letter of introduction for the registration of someone discharged (户口登记介绍信), as veterans affairs has it. */
export interface VeteranLetter {
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly name: string;
  readonly dischargedOn: CivilDate;
  /** County of settlement, six digits. */
  readonly settlement: string;
}

/** Key: identity number. */
export const military = {
  enlistment: factKind<Enlistment | null>('conscription', 'enlistment'),
  veteranLetter: factKind<VeteranLetter | null>('veterans-affairs', 'letter'),
};
