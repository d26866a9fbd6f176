import type { Service } from '@yichuang/definition';

import { drivingLicenceClassAddition } from './driving-licence-class-addition.js';
import { drivingLicenceDeferral } from './driving-licence-deferral.js';
import { drivingLicenceFirstIssue } from './driving-licence-first-issue.js';
import { drivingLicenceInformationChange } from './driving-licence-information-change.js';
import { drivingLicenceRenewal } from './driving-licence-renewal.js';
import { drivingLicenceReplacement } from './driving-licence-replacement.js';
import { drivingLicenceReview } from './driving-licence-review.js';
import { electricBicycleRegistration } from './electric-bicycle-registration.js';
import { finePayment } from './fine-payment.js';
import { hazardousGoodsRoadPass } from './hazardous-goods-road-pass.js';
import { inspectionMark } from './inspection-mark.js';
import { minorAccidentSettlement } from './minor-accident-settlement.js';
import { numberPlateReissue } from './number-plate-reissue.js';
import { physicalConditionReport } from './physical-condition-report.js';
import { registrationCertificateReissue } from './registration-certificate-reissue.js';
import { schoolBusDriverPermit } from './school-bus-driver-permit.js';
import { temporaryPlate } from './temporary-plate.js';
import { vehicleAlteration } from './vehicle-alteration.js';
import { vehicleDeregistration } from './vehicle-deregistration.js';
import { vehicleLicenceReissue } from './vehicle-licence-reissue.js';
import { vehicleMortgage } from './vehicle-mortgage.js';
import { vehicleRegistration } from './vehicle-registration.js';
import { vehicleTransfer } from './vehicle-transfer.js';
import { violationHandling } from './violation-handling.js';

export const trafficServices: readonly Service[] = [
  drivingLicenceClassAddition,
  drivingLicenceDeferral,
  drivingLicenceFirstIssue,
  drivingLicenceInformationChange,
  drivingLicenceRenewal,
  drivingLicenceReplacement,
  drivingLicenceReview,
  electricBicycleRegistration,
  finePayment,
  hazardousGoodsRoadPass,
  inspectionMark,
  minorAccidentSettlement,
  numberPlateReissue,
  physicalConditionReport,
  registrationCertificateReissue,
  schoolBusDriverPermit,
  temporaryPlate,
  vehicleAlteration,
  vehicleDeregistration,
  vehicleLicenceReissue,
  vehicleMortgage,
  vehicleRegistration,
  vehicleTransfer,
  violationHandling,
];
