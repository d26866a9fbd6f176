import { holds, unknown, type Condition, type PaperReissue, type VehicleFile } from '@yichuang/definition';
import { addYears, type CivilDate } from '@yichuang/kernel';

import { vehicleRules } from './vehicle-law.js';

/** The threshold is the portal's: the Provisions give none. */
const REISSUES_A_YEAR = 3;

export interface FileCase {
  readonly facts: { readonly file: VehicleFile | null };
  readonly today: CivilDate;
}

/** The third time within a year is looked at on the spot (第七十四条). */
export const noAbnormalFrequency = (paper: PaperReissue['paper']): Condition<FileCase> => ({
  id: 'no-abnormal-frequency',
  text: { zh: '短期内没有频繁补换领等异常情形', en: 'No abnormal pattern of repeated reissue' },
  law: vehicleRules('第七十四条', 'Article 74'),
  remedy: 'refusal',
  check: ({ facts: { file }, today }) => {
    const recent = file?.reissues.filter((reissue) => reissue.paper === paper && reissue.reissuedOn > addYears(today, -1)) ?? [];
    return recent.length + 1 < REISSUES_A_YEAR ? holds() : unknown('1年内多次补换领，由工作人员当面核实', 'Replaced several times within a year: an officer checks in person');
  },
});
