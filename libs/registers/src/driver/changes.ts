import { driver, reportableStatuses, reviewableStatuses, type LicenceStatus } from '@yichuang/definition';

import { amendment, entry } from '../row-effects.js';

const ofLicence = ({ licenceNumber }: { readonly licenceNumber: string }): string => licenceNumber;

const isOneOf = (statuses: readonly LicenceStatus[]): string => `t.status IN (${statuses.map((status) => `'${status}'`).join(', ')})`;
const noMore = (overdue: LicenceStatus): string => `CASE WHEN t.status = '${overdue}' THEN 'normal' ELSE t.status END`;

/** Keeps the card that is replaced. A decision is made again on a card that another decision has replaced meanwhile, or on a licence that was detained. */
const voidCard = entry(driver.voidCard, {
  table: 'driver_licence_history',
  keyOf: ofLicence,
  columns: ['serial', 'licenceNumber', 'classes', 'validFrom', 'validUntil', 'issuingOffice', 'reason'],
  also: { voided_at: 'r.at' },
  unless: `NOT EXISTS (SELECT FROM driver_licence l WHERE l.serial = c.data ->> 'serial' AND l.status = c.data ->> 'status')`,
});

/** Found by the card it replaces: with the number of its holder the number of a licence changes too. */
const exchange = amendment(driver.exchange, {
  table: 'driver_licence',
  key: 'serial',
  keyOf: ({ previousSerial }) => previousSerial,
  columns: ['licenceNumber', 'holderName', 'classes', 'issuingOffice', 'heavyClassUntil', 'serial'],
});

const term = ['classes', 'firstIssuedOn', 'validFrom', 'validUntil', 'issuingOffice', 'cycleStart', 'pointsThisCycle', 'reviewedUntil', 'status', 'serial', 'probationUntil'] as const;

const issue = entry(driver.issue, {
  table: 'driver_licence',
  keyOf: ofLicence,
  columns: ['licenceNumber', 'fileNumber', 'holderName', ...term],
  also: { full_points_cycles: `'[]'` },
  unless: `EXISTS (SELECT FROM driver_licence l WHERE l.licence_number = c.key OR l.file_number = c.data ->> 'fileNumber')`,
});

/** What was due of the licence that ended is due no more. */
const restore = amendment(driver.restore, {
  table: 'driver_licence',
  key: 'licence_number',
  keyOf: ofLicence,
  columns: term,
  also: { medical_due_on: 'NULL' },
  where: `t.status IN ('revoked', 'rescinded', 'deregistered', 'deregistered-recoverable')`,
});

const setProbation = amendment(driver.setProbation, { table: 'driver_licence', key: 'licence_number', keyOf: ofLicence, columns: ['probationUntil'] });

const fileContact = amendment(driver.fileContact, { table: 'driver_licence', key: 'licence_number', keyOf: ofLicence, columns: ['phone', 'address', 'employer'] });

const defer = entry(driver.defer, {
  table: 'driver_deferral',
  keyOf: ofLicence,
  columns: ['number', 'licenceNumber', 'item', 'reason', 'absenceFrom', 'dueOn', 'deferUntil'],
});

const enterReview = entry(driver.enterReview, { table: 'driver_review', keyOf: ofLicence, columns: ['number', 'licenceNumber', 'cycleEnd', 'reviewedOn'] });

const review = amendment(driver.review, {
  table: 'driver_licence',
  key: 'licence_number',
  keyOf: ofLicence,
  columns: ['reviewedUntil'],
  also: { status: noMore('overdue-review') },
  where: isOneOf(reviewableStatuses),
});

const reportCondition = amendment(driver.reportCondition, {
  table: 'driver_licence',
  key: 'licence_number',
  keyOf: ofLicence,
  columns: ['medicalDueOn', 'lastMedicalOn', 'wearsHearingAid'],
  also: { status: noMore('overdue-medical') },
  where: isOneOf(reportableStatuses),
});

const permitSchoolBus = entry(driver.permitSchoolBus, {
  table: 'school_bus_permit',
  keyOf: ofLicence,
  columns: ['number', 'licenceNumber', 'type', 'grantedOn', 'employerName', 'employerUscc'],
});

/** In this order: the card that is replaced is kept before the licence names another, and probation is set on the licence that is there. */
export const licenceHandlers = [voidCard, issue, restore, setProbation, fileContact, defer, enterReview, review, reportCondition, permitSchoolBus, exchange];
