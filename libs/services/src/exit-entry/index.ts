import type { Service } from '@yichuang/definition';

import { accommodationRegistration } from './accommodation-registration.js';
import { exitEntryPermit } from './exit-entry-permit.js';
import { exitEntryRecordQuery } from './exit-entry-record-query.js';
import { foreignerResidencePermit } from './foreigner-residence-permit.js';
import { foreignerStayPermit } from './foreigner-stay-permit.js';
import { foreignerVisa } from './foreigner-visa.js';
import { hkMacaoTaiwanResidencePermit } from './hk-macao-taiwan-residence-permit.js';
import { hongKongMacaoOtherEndorsement } from './hong-kong-macao-other-endorsement.js';
import { hongKongMacaoPermit } from './hong-kong-macao-permit.js';
import { hongKongMacaoTouristEndorsement } from './hong-kong-macao-tourist-endorsement.js';
import { passportFirstIssue } from './passport-first-issue.js';
import { passportRenewal } from './passport-renewal.js';
import { passportReplacement } from './passport-replacement.js';
import { taiwanPermit } from './taiwan-permit.js';
import { taiwanResidentTravelPermit } from './taiwan-resident-travel-permit.js';
import { travelDocumentLossReport } from './travel-document-loss-report.js';

export const exitEntryServices: readonly Service[] = [accommodationRegistration, exitEntryPermit, exitEntryRecordQuery, foreignerResidencePermit, foreignerStayPermit, foreignerVisa, hkMacaoTaiwanResidencePermit, hongKongMacaoOtherEndorsement, hongKongMacaoPermit, hongKongMacaoTouristEndorsement, passportFirstIssue, passportRenewal, passportReplacement, taiwanPermit, taiwanResidentTravelPermit, travelDocumentLossReport];
