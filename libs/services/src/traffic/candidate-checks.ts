import { birthDateOf, fails, holds, unknown, type AbilityTest, type Condition, type CriminalRecord, type DriverOffence, type Examination, type Foreigner, type LicenceClass, type LimbCondition, type Outcome, type Party, type Person } from '@yichuang/definition';
import { addYears, ageOn, type CivilDate } from '@yichuang/kernel';

import { abilityTested, isCurrent, noReport } from './driver-fitness.js';
import { ageUnknown } from './licence-holder.js';
import { provisions } from './licence-law.js';

/** Someone who wants a licence or another class. */
export interface Candidate {
  readonly applicant: Party;
  readonly form: { readonly requestedClass: LicenceClass; readonly vocationalStudent?: boolean };
  readonly facts: {
    readonly person: Person | null;
    readonly foreigner: Foreigner | null;
    readonly report: Examination | null;
    readonly abilityTest: AbilityTest | null;
  };
  readonly today: CivilDate;
}

const between = (from: number, until?: number) => ({ from, until });
/** 第十四条第一项 with 第六十五条: until is the birthday from which the class may not be driven. */
const ages: Readonly<Record<LicenceClass, { readonly from: number; readonly until?: number }>> = {
  A1: between(22, 63), A2: between(22, 63), A3: between(20, 63), B1: between(20, 63), B2: between(20, 63), N: between(20, 63), P: between(20, 63),
  C1: between(18), C2: between(18), C5: between(18), F: between(18),
  C3: between(18, 63), C4: between(18, 63), M: between(18, 63), C6: between(20, 70), D: between(18, 70), E: between(18, 70),
};
const VOCATIONAL_FROM = 19;

function ageFits(subject: Candidate): Outcome {
  const birthDate = birthDateOf(subject);
  if (birthDate === undefined) return ageUnknown;
  const { form: { requestedClass, vocationalStudent }, facts, today } = subject;
  const age = ageOn(birthDate, today);
  const { from, until } = ages[requestedClass];
  const least = vocationalStudent && (requestedClass === 'A1' || requestedClass === 'A2') ? VOCATIONAL_FROM : from;
  if (age < least) return fails(`申请${requestedClass}应当年满${least}周岁`, `Class ${requestedClass} is open from the age of ${least}`);
  if (until !== undefined && age >= until) return fails(`申请${requestedClass}应当未满${until}周岁`, `Class ${requestedClass} is open until the age of ${until}`);
  return age >= 70 ? abilityTested(facts.abilityTest, today) : holds();
}

const heights: Partial<Record<LicenceClass, number>> = { A1: 155, A2: 155, A3: 155, B2: 155, N: 155, B1: 150 };
const sharpSight: readonly LicenceClass[] = ['A1', 'A2', 'A3', 'B1', 'B2', 'N', 'P'];
const oneEyed: readonly LicenceClass[] = ['C1', 'C2', 'C3', 'C4', 'C5'];
const withHearingAid: readonly LicenceClass[] = ['C1', 'C2'];
const withLimbs: Readonly<Record<Exclude<LimbCondition, 'normal'>, readonly LicenceClass[]>> = { 'left-leg': ['C2'], 'right-or-both-legs': ['C5'], 'upper-limb': oneEyed };

/** Decimal table values compare as text. */
function seesEnough(wanted: LicenceClass, left: string, right: string, visualField: number | null): boolean {
  const [worse, better] = left < right ? [left, right] : [right, left];
  return worse >= (sharpSight.includes(wanted) ? '5.0' : '4.9') || (oneEyed.includes(wanted) && better >= '5.0' && (visualField ?? 0) >= 150);
}

/** 第十四条第二项. */
function bodyFits({ form: { requestedClass: wanted }, facts: { report } }: Candidate): Outcome {
  if (!report) return unknown('没有查到身体条件证明，由工作人员核实', 'No report was found; an officer checks');
  const { heightCm, visionLeft, visionRight, visualField, colourVision, hearingAid, limbs } = report;
  if (heightCm === null || visionLeft === null || visionRight === null || colourVision === null || limbs === null) return unknown('医疗机构未上传全部检查数据，由工作人员核实', 'The institution did not send every measurement; an officer checks');
  const least = heights[wanted] ?? 0;
  if (heightCm < least) return fails(`申请${wanted}身高应当在${least}厘米以上`, `Class ${wanted} asks for a height of ${least} cm`);
  if (!seesEnough(wanted, visionLeft, visionRight, visualField)) return fails(`视力不符合${wanted}准驾车型的规定`, `Your sight is not enough for class ${wanted}`);
  if (colourVision !== 'normal') return fails('红绿色盲不能申请机动车驾驶证', 'Nobody who is red-green colour blind can be given a licence');
  if (hearingAid && !withHearingAid.includes(wanted)) return fails('佩戴助听设备的，可以申请C1、C2', 'With a hearing aid classes C1 and C2 are open');
  return limbs === 'normal' || withLimbs[limbs].includes(wanted) ? holds() : fails(`肢体条件不符合${wanted}准驾车型的规定`, `Your limbs do not allow class ${wanted}`);
}

function reportValid({ form: { requestedClass: wanted }, facts: { report }, today }: Candidate): Outcome {
  if (!report || !isCurrent(report, today)) return noReport;
  if (wanted === 'C5' && !report.designated) return fails('申请C5应当在省级指定的医疗机构体检', 'For class C5 the check must be at an institution the province has designated');
  return report.fitFor.includes(wanted) ? holds() : fails(`体检结论不符合${wanted}准驾车型的身体条件`, `The report does not find you fit for class ${wanted}`);
}

function noIllness({ facts: { report } }: Candidate): Outcome {
  if (!report || report.unsafeIllness === null) return unknown('没有查到相关检查结果，由工作人员核实', 'No such finding was sent; an officer checks');
  return report.unsafeIllness ? fails('体检发现妨碍安全驾驶的疾病', 'The report names an illness that makes driving unsafe') : holds();
}

/** What the law asks of whoever wants to drive a class. */
export const physicalConditions: readonly Condition<Candidate>[] = [
  {
    id: 'height-and-sight',
    text: { zh: '身高、视力、辨色力、听力、上下肢符合所申请准驾车型的规定', en: 'Height, sight, colour vision, hearing and limbs meet the class' },
    law: provisions('第十四条', 'Article 14'),
    remedy: 'refusal',
    check: bodyFits,
  },
  {
    id: 'medical-valid',
    text: { zh: '身体条件证明在出具之日起6个月内且结论合格', en: 'The fitness report is within six months of issue and favourable' },
    law: provisions('第八十五条', 'Article 85'),
    remedy: 'correction',
    check: reportValid,
  },
  {
    id: 'no-disqualifying-illness',
    text: { zh: '无妨碍安全驾驶的疾病', en: 'No illness that prevents safe driving' },
    law: provisions('第十五条', 'Article 15'),
    remedy: 'refusal',
    check: noIllness,
  },
];

export const ofAge: Condition<Candidate> = {
  id: 'age',
  text: { zh: '年龄符合所申请准驾车型的规定', en: 'The applicant is of an age allowed for the class' },
  law: provisions('第十四条', 'Article 14'),
  remedy: 'refusal',
  check: ageFits,
};

const trafficCrimes = /交通肇事|危险驾驶/;

/** Whether somebody must look at the criminal record: it does not say how the crime was committed. */
export const needsLook = (record: CriminalRecord | null): boolean => record !== null && (record.needsVerification || record.convictions.some(({ offence }) => trafficCrimes.test(offence)));

export const recordIsRead = unknown('由工作人员查询有关记录后判断', 'An officer looks at the records and judges');

/** For how many years a revocation bars from a licence; null: for life (第十五条). */
const barredFor: Partial<Record<DriverOffence['offence'], number | null>> = {
  'hit-and-run-crime': null,
  'drink-driving-crime': null,
  'drunk-driving': 5,
  'drink-driving-operating': 5,
  'dangerous-driving-crime': 5,
  'drunk-driving-operating': 10,
  'serious-accident-crime': 10,
  'unlicensed-serious-accident': 10,
};
const REVOKED_YEARS = 2;
const RESCINDED_YEARS = 3;

/** Until when an offence bars; undefined: it does not. */
function barEnds({ offence, measure, decidedOn }: DriverOffence): CivilDate | null | undefined {
  if (offence in barredFor) {
    const years = barredFor[offence];
    return years === null || years === undefined ? null : addYears(decidedOn, years);
  }
  if (measure === 'penalty') return undefined;
  return addYears(decidedOn, measure === 'revoked' ? REVOKED_YEARS : RESCINDED_YEARS);
}

export function notBarred(offences: readonly DriverOffence[], record: CriminalRecord | null, today: CivilDate): Outcome {
  const ends = offences.map(barEnds);
  if (ends.includes(null)) return fails('依法终生不得申请机动车驾驶证', 'The law bars you from a licence for life');
  const running = ends.find((end) => end && end > today);
  if (running) return fails(`${running}前不得申请机动车驾驶证`, `You may not apply for a licence before ${running}`);
  return needsLook(record) ? recordIsRead : holds();
}
