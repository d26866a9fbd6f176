import { birthCertificate, death, doorNumberNoticeKind, ethnicAffairs, military } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const birthCertificateByNumber = recordLoader(birthCertificate.byNumber, {
  key: 'number',
  columns: { number: 'number', childName: 'child_name', sex: 'sex', birthDate: 'birth_date', motherNumber: 'mother_number', fatherNumber: 'father_number', status: 'status' },
  from: 'FROM birth_certificate WHERE number = ANY($1)',
});

export const deathCertificateOfPerson = recordLoader(death.certificate, {
  key: 'id_number',
  columns: { number: 'number', name: 'name', deathOn: 'death_on' },
  from: 'FROM death_certificate WHERE id_number = ANY($1)',
});

export const declaredDeathOfPerson = recordLoader(death.declared, {
  key: 'id_number',
  columns: { judgmentNumber: 'judgment_number', court: 'court', deathOn: 'death_on', finalOn: 'final_on' },
  from: 'FROM declared_death WHERE id_number = ANY($1)',
});

export const enlistmentOfPerson = recordLoader(military.enlistment, {
  key: 'id_number',
  columns: { noticeNumber: 'notice_number', name: 'name', approvedBy: 'approved_by', enlistedOn: 'enlisted_on' },
  from: 'FROM enlistment_notice WHERE id_number = ANY($1) ORDER BY enlisted_on',
});

export const veteranLetterOfPerson = recordLoader(military.veteranLetter, {
  key: 'id_number',
  columns: { number: 'number', issuedOn: 'issued_on', name: 'name', dischargedOn: 'discharged_on', settlement: 'settlement' },
  from: 'FROM veteran_letter WHERE id_number = ANY($1) ORDER BY issued_on',
});

export const ethnicityApprovalOfPerson = recordLoader(ethnicAffairs.approval, {
  key: 'id_number',
  columns: { number: 'number', name: 'name', ethnicity: 'ethnicity', approvedOn: 'approved_on' },
  from: 'FROM ethnicity_approval WHERE id_number = ANY($1) ORDER BY approved_on',
});

export const doorNumberNotice = recordLoader(doorNumberNoticeKind, {
  key: 'after',
  columns: { number: 'number', before: 'before', after: 'after', issuedOn: 'issued_on' },
  from: 'FROM door_number_notice WHERE after = ANY($1) ORDER BY issued_on',
});
