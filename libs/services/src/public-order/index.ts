import type { Service } from '@yichuang/definition';

import { disputeMediation } from './dispute-mediation.js';
import { dogRegistration } from './dog-registration.js';
import { explosivesPurchaseLicence } from './explosives-purchase-licence.js';
import { explosivesTransportLicence } from './explosives-transport-licence.js';
import { fireworksDisplayLicence } from './fireworks-display-licence.js';
import { fireworksRoadTransportLicence } from './fireworks-road-transport-licence.js';
import { hotelLicence } from './hotel-licence.js';
import { internetCafeSecurityReview } from './internet-cafe-security-review.js';
import { massEventSafetyLicence } from './mass-event-safety-licence.js';
import { noCriminalRecordCertificate } from './no-criminal-record-certificate.js';
import { pawnshopLicence } from './pawnshop-licence.js';
import { precursorChemicalsPurchaseLicence } from './precursor-chemicals-purchase-licence.js';
import { securityCompanyLicence } from './security-company-licence.js';
import { securityGuardCertificate } from './security-guard-certificate.js';
import { toxicChemicalsPurchaseLicence } from './toxic-chemicals-purchase-licence.js';
import { websiteFiling } from './website-filing.js';

export const publicOrderServices: readonly Service[] = [disputeMediation, dogRegistration, explosivesPurchaseLicence, explosivesTransportLicence, fireworksDisplayLicence, fireworksRoadTransportLicence, hotelLicence, internetCafeSecurityReview, massEventSafetyLicence, noCriminalRecordCertificate, pawnshopLicence, precursorChemicalsPurchaseLicence, securityCompanyLicence, securityGuardCertificate, toxicChemicalsPurchaseLicence, websiteFiling];
