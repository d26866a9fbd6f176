import { medical } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** The last certificate of each person with what was measured, where the institution sent it. */
export const examination = recordLoader(medical.examination, {
  key: 'DISTINCT ON (r.id_number) r.id_number',
  columns: {
    reportNumber: 'r.report_number',
    institution: 'r.institution',
    listed: 'r.listed',
    issuedOn: 'r.issued_on',
    fitFor: 'r.fit_for',
    designated: 'coalesce(f.designated, false)',
    heightCm: 'f.height_cm',
    visionLeft: 'f.vision_left',
    visionRight: 'f.vision_right',
    visionCorrected: 'f.vision_corrected',
    hearingAid: 'f.hearing_aid',
    colourVision: 'f.colour_vision',
    limbs: 'f.limbs',
    visualField: 'f.visual_field',
    unsafeIllness: 'f.unsafe_illness',
  },
  from: `FROM medical_report r LEFT JOIN medical_finding f USING (report_number)
    WHERE r.id_number = ANY($1) ORDER BY r.id_number, r.issued_on DESC, r.report_number DESC`,
});
