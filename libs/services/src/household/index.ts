import type { Service } from '@yichuang/definition';

import { householdCertificate } from './household-certificate.js';
import { idCardFirstIssue } from './id-card-first-issue.js';
import { idCardRenewal } from './id-card-renewal.js';
import { registerBookletReissue } from './register-booklet-reissue.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';
import { spouseJoining } from './spouse-joining.js';
import { temporaryIdCard } from './temporary-id-card.js';

export const householdServices: readonly Service[] = [
  householdCertificate,
  idCardFirstIssue,
  idCardRenewal,
  registerBookletReissue,
  residencePermit,
  residenceRegistration,
  spouseJoining,
  temporaryIdCard,
];
