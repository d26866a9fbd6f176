import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { PersonRef } from '../fields/person-ref.js';

/** A filing or licence of the communications authority (ICP备案、许可). */
export interface IcpFiling {
  readonly number: string;
  /** Identity number or unified social credit code. */
  readonly operatorNumber: string;
  /** Domain names, package names and ids of mini-programs. */
  readonly names: readonly string[];
}

/** A website, app or mini-program as it was filed with the police. */
export interface FiledWebsite {
  readonly filingNumber: string;
  readonly operatorNumber: string;
  readonly operatorName: string;
  readonly serviceKind: 'website' | 'app' | 'mini-program';
  readonly siteName: string;
  readonly names: readonly string[];
  readonly icpNumber: string;
  readonly ipAddresses: readonly string[];
  readonly accessProvider: string;
  readonly interactive: boolean;
  readonly securityOfficer: PersonRef;
  readonly emergencyPhone: string;
  readonly regionCode: string;
  readonly openedOn: CivilDate;
  readonly filedOn: CivilDate;
}

/** Key of `icp`: its number; of `ofOperator`: identity number or unified social credit code. */
export const website = {
  icp: factKind<IcpFiling | null>('communications', 'icp-filing'),
  /** What is filed and still runs, the latest first. */
  ofOperator: factKind<readonly Pick<FiledWebsite, 'filingNumber' | 'siteName' | 'names'>[]>('website', 'of-operator'),
  file: effectKind<FiledWebsite>('website', 'file'),
};
