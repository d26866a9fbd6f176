import type { Service } from '@yichuang/definition';

import { birthRegistration } from './birth-registration.js';
import { deathCancellation } from './death-cancellation.js';
import { enlistmentCancellation } from './enlistment-cancellation.js';
import { householdCertificate } from './household-certificate.js';
import { householdDivision } from './household-division.js';
import { idCardFirstIssue } from './id-card-first-issue.js';
import { idCardRenewal } from './id-card-renewal.js';
import { minorJoiningParent } from './minor-joining-parent.js';
import { nameChange } from './name-change.js';
import { parentJoiningChild } from './parent-joining-child.js';
import { principalItemCorrection } from './principal-item-correction.js';
import { registerBookletReissue } from './register-booklet-reissue.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';
import { secondaryItemChange } from './secondary-item-change.js';
import { settleByEmployment } from './settle-by-employment.js';
import { settleByQualification } from './settle-by-qualification.js';
import { settleByResidence } from './settle-by-residence.js';
import { spouseJoining } from './spouse-joining.js';
import { studentMigration } from './student-migration.js';
import { temporaryIdCard } from './temporary-id-card.js';
import { veteranRestoration } from './veteran-restoration.js';

export const householdServices: readonly Service[] = [
  birthRegistration,
  deathCancellation,
  enlistmentCancellation,
  householdCertificate,
  householdDivision,
  idCardFirstIssue,
  idCardRenewal,
  minorJoiningParent,
  nameChange,
  parentJoiningChild,
  principalItemCorrection,
  registerBookletReissue,
  residencePermit,
  residenceRegistration,
  secondaryItemChange,
  settleByEmployment,
  settleByQualification,
  settleByResidence,
  spouseJoining,
  studentMigration,
  temporaryIdCard,
  veteranRestoration,
];
