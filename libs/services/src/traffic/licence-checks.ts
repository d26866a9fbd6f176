import { driver, fails, holds, type ApplicationBan, type Condition, type DrivingLicence, type Effect, type FullPointsCycle, type LicenceStatus, type MedicalReport, type OpenAccident, type OpenViolation, type Outcome, type VoidReason } from '@yichuang/definition';
import { addYears, formatDate, type CivilDate } from '@yichuang/kernel';

import { provisions } from './licence-law.js';
import { ofLicence, type Holder } from './licence-holder.js';

const hasOtherStatus = fails('驾驶证目前的状态（扣留、暂扣、停用、记满12分、逾期、注销等）不能办理本业务，请先处理', 'In its present status (detained, suspended, out of use, at 12 points, overdue or deregistered) the licence does not allow this: settle that first');

/** Holds for a licence of these statuses. */
export const hasStatus = (statuses: readonly LicenceStatus[]) => ofLicence(({ status }) => (statuses.includes(status) ? holds() : hasOtherStatus));

/** A detained, suspended or deregistered licence allows no business but its own. */
export const licenceStatus = (statuses: readonly LicenceStatus[], text: Condition['text']): Condition<Holder> => ({
  id: 'licence-status',
  text,
  law: provisions('第六十三条、第六十九条、第七十三条、第七十九条', 'Articles 63, 69, 73 and 79'),
  remedy: 'refusal',
  check: hasStatus(statuses),
});

interface Settled {
  readonly facts: { readonly violations: readonly OpenViolation[]; readonly accidents: readonly OpenAccident[] };
}

export function settled({ facts: { violations, accidents } }: Settled): Outcome {
  if (violations.length > 0) return fails(`有${violations.length}起违法行为未处理完毕`, `${violations.length} violation(s) not yet settled`);
  return accidents.length > 0 ? fails(`有${accidents.length}起交通事故未处理完毕`, `${accidents.length} accident case(s) still open`) : holds();
}

export const violationsSettled: Condition<Settled> = {
  id: 'violations-settled',
  text: { zh: '本人的道路交通安全违法行为和交通事故已处理完毕', en: 'Your own traffic violations and accidents are settled' },
  law: provisions('第七十三条', 'Article 73'),
  remedy: 'refusal',
  check: settled,
};

const owed = ({ educationPassedOn }: FullPointsCycle) => educationPassedOn === null;

/** Twelve points whose course and test are still to be done, or are not yet on record. */
export const owesCourse = ({ fullPointsCycles, pointsThisCycle, cycleStart: current }: DrivingLicence): boolean =>
  fullPointsCycles.some(owed) || (pointsThisCycle >= 12 && !fullPointsCycles.some(({ cycleStart }) => cycleStart === current));

export const courseDone: Condition<Holder> = {
  id: 'not-full-points',
  text: { zh: '记满12分的已参加学习、考试合格', en: 'After 12 points, the course and test are done' },
  law: provisions('第七十三条', 'Article 73'),
  remedy: 'refusal',
  check: ofLicence((licence) => (owesCourse(licence) ? fails('记满12分后的学习、考试尚未完成', 'The course and test after 12 points are not done') : holds())),
};

/** Whether twelve points were reached in the present scoring cycle or in so many before it. */
export const wasFullWithin = (cyclesBack: number, { fullPointsCycles, cycleStart: current, pointsThisCycle }: DrivingLicence): boolean =>
  pointsThisCycle >= 12 || fullPointsCycles.some(({ cycleStart }) => cycleStart >= addYears(current, -cyclesBack));

interface Banned {
  readonly facts: { readonly bans: readonly ApplicationBan[] };
  readonly today: CivilDate;
}

export const noLicenceBan: Condition<Banned> = {
  id: 'no-licence-ban',
  text: { zh: '申请人不在驾驶证禁止申领期内', en: 'The applicant is not barred from applying for a licence' },
  law: provisions('第九十三条', 'Article 93'),
  remedy: 'refusal',
  check: ({ facts: { bans }, today }) => {
    const running = bans.find(({ until }) => until >= today);
    return running ? fails(`${formatDate(running.until, 'zh')}前不得申请机动车驾驶证`, `You may not apply for a licence until ${formatDate(running.until, 'en')}`) : holds();
  },
};

/** A report that a networked institution on the list uploaded stands for the paper. */
const reportUploaded = {
  waivedWhen: ({ facts: { report } }: { readonly facts: { readonly report: MedicalReport | null } }) => report?.listed === true,
  waiver: { zh: '联网医疗机构已上传的免交', en: 'Not needed when a networked institution has uploaded it' },
};

export const fitnessReport = { id: 'medical-report', text: { zh: '身体条件证明', en: 'Certificate of physical condition' }, ...reportUploaded };

export const presentLicence = {
  id: 'current-licence',
  text: { zh: '原机动车驾驶证', en: 'Present driving licence' },
  onPaper: true,
  waiver: { zh: '新证送达时原证作废，按车辆管理所要求交回', en: 'Void when the new one is delivered; handed back where the office requires' },
};

type Changes = Partial<Pick<DrivingLicence, 'licenceNumber' | 'holderName' | 'classes' | 'issuingOffice' | 'heavyClassUntil'>>;

/** Another card in the place of the present one, which becomes void. */
export function newCard(licence: DrivingLicence, serial: string, reason: VoidReason, changes: Changes = {}): Effect[] {
  const { licenceNumber, holderName, classes, validFrom, validUntil, issuingOffice, heavyClassUntil, status } = licence;
  return [
    driver.voidCard({ serial: licence.serial, licenceNumber, classes, validFrom, validUntil, issuingOffice, reason, status }),
    driver.exchange({ licenceNumber, holderName, classes, issuingOffice, heavyClassUntil, ...changes, previousSerial: licence.serial, serial }),
  ];
}
