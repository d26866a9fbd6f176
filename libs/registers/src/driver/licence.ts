import { driver } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const licence = recordLoader(driver.licence, {
  key: 'licence_number',
  columns: {
    licenceNumber: 'licence_number',
    fileNumber: 'file_number',
    holderName: 'holder_name',
    classes: 'classes',
    firstIssuedOn: 'first_issued_on',
    validFrom: 'valid_from',
    validUntil: 'valid_until',
    issuingOffice: 'issuing_office',
    cycleStart: 'cycle_start',
    pointsThisCycle: 'points_this_cycle',
    fullPointsCycles: 'full_points_cycles',
    reviewedUntil: 'reviewed_until',
    heavyClassUntil: 'heavy_class_until',
    status: 'status',
    serial: 'serial',
  },
  from: 'FROM driver_licence WHERE licence_number = ANY($1)',
});
