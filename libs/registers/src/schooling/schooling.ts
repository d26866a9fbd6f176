import { schooling } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const ofPerson = listLoader(schooling.ofPerson, {
  key: 'id_number',
  columns: {
    schoolUscc: 'school_uscc',
    schoolName: 'school_name',
    isFullTime: 'is_full_time',
    admissionNumber: 'admission_number',
    studentNumber: 'student_number',
    enteredOn: 'entered_on',
    status: 'status',
    leftOn: 'left_on',
  },
  from: 'FROM schooling_record WHERE id_number = ANY($1) ORDER BY entered_on DESC, admission_number',
});

const stay = recordLoader(schooling.stay, {
  key: 'id_number',
  columns: { idNumber: 'id_number', householdNumber: 'household_number', until: 'until' },
  from: 'FROM school_stay WHERE id_number = ANY($1)',
});

/** Allowed once. */
const keep = entry(schooling.keep, {
  table: 'school_stay',
  keyOf: ({ idNumber }) => idNumber,
  columns: ['idNumber', 'householdNumber', 'until'],
  unless: `EXISTS (SELECT FROM school_stay s WHERE s.id_number = c.data ->> 'idNumber')`,
});

export const schoolingLoaders = [ofPerson, stay];
export const schoolingHandlers = [keep];
