import { accidentFindings } from '../accident/findings.js';
import { licenceHandlers } from '../driver/changes.js';
import { applicationBans, deferrals, licenceFile, offences, reviews, schoolBusPermits, voidCards } from '../driver/file.js';
import { drugRecordsOfPerson } from '../drug-control/of-person.js';
import { candidacy } from '../exam/candidacy.js';
import { freeLicenceFile } from '../free-number.js';
import { examination } from '../medical/examination.js';
import type { RegisterPart } from '../part.js';
import { unusedStudy, useStudy } from '../review-study/study.js';
import { driversPersonas } from '../sandbox/drivers-personas.js';
import { driversTables } from '../tables/drivers.js';

/** What the services of drivers need. */
export const drivers: RegisterPart = {
  tables: driversTables,
  loaders: [licenceFile, voidCards, deferrals, reviews, schoolBusPermits, offences, applicationBans, candidacy, unusedStudy, drugRecordsOfPerson, examination, accidentFindings, freeLicenceFile],
  handlers: [...licenceHandlers, useStudy],
  personas: driversPersonas,
};
