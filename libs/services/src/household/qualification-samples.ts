import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { QualificationForm } from './qualification-form.js';

const answered = { contactPhone: '13903710033', deliveryMethod: 'electronic' as const, truthDeclaration: true as const };
const bachelor = { applicationKind: 'diploma' as const, educationLevel: 'bachelor' as const, graduationSchool: '河南大学', graduationDate: '2021-06-30', diplomaNumber: '104751202105001501' };

const intoTalentHousehold = (_today: CivilDate, called: CalledPersona) => ({
  ...answered,
  ...bachelor,
  targetAddress: '河南省郑州市金水区商务内环路501号人才大厦1号楼201号',
  landing: 'talent-collective',
  targetHouseholdNumber: '410105501',
  headOfHousehold: called('talent-manager'),
  headConsent: true as const,
  relationToHead: 'non-relative' as const,
});

interface Told {
  readonly id: string;
  readonly persona: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly answered?: Partial<QualificationForm>;
  readonly ends: { readonly waitsFor: string; readonly then: OfficersDo };
}

const sample = ({ answered: otherwise, ...told }: Told) => ({ ...told, answers: (today: CivilDate, called: CalledPersona) => ({ ...intoTalentHousehold(today, called), ...otherwise }), consentsBy: ['talent-manager'] });

/** A graduate on record, one whose diploma nobody has, and one who lives in the city already. */
export const qualificationSamples = [
  sample({ id: 'graduate', persona: 'talent-graduate', title: { zh: '河南大学本科毕业，落人才集体户', en: 'A bachelor of Henan University, registered in the talent household' }, ends: { waitsFor: 'decision', then: 'grant' } }),
  sample({ id: 'not-found', persona: 'talent-unknown', title: { zh: '学历信息查不到，没有提交毕业证书', en: 'The diploma is on no record and not handed in' }, answered: { diplomaNumber: '104751202105009999' }, ends: { waitsFor: 'diploma', then: 'ask-correction' } }),
  sample({ id: 'in-the-city', persona: 'talent-in-city', title: { zh: '户口已经在郑州市中原区', en: 'Registered in Zhongyuan District already' }, answered: { diplomaNumber: '104751202105001503' }, ends: { waitsFor: 'not-in-city', then: 'refuse' } }),
];
