import { ageByNumber, fails, holds, unknown, type Business, type FireCheck, type GuestSystemTest, type Identity, type Outcome, type Premises, type PublicOrderLicence } from '@yichuang/definition';
import { addDays, addYears, type CivilDate } from '@yichuang/kernel';

import type { HotelForm } from './hotel-form.js';
import { storeysOf } from './hotel-storeys.js';
import { coversTrade, isUnknown, liesIn, strangerAmong } from './trade-operator.js';

/** What must be known of a hotel before it opens. */
export interface Opening {
  readonly form: HotelForm;
  readonly facts: {
    readonly business: Business | null;
    readonly place: Premises | null;
    readonly licensed: Pick<PublicOrderLicence, 'number' | 'holderName'> | null;
    readonly fireCheck: FireCheck | null;
    readonly systemTest: GuestSystemTest | null;
    readonly officers: readonly Identity[];
  };
  readonly today: CivilDate;
}

const LODGING = ['住宿', '旅馆', '宾馆', '民宿'];
const RETENTION_DAYS = 30;
const TESTED_WITHIN_DAYS = 7;
const BEDS_A_ROOM = 20;
const OF_AGE = 18;

export function mayLodge({ facts: { business } }: Opening): Outcome {
  const covered = coversTrade(business, LODGING);
  if (covered === undefined) return unknown('没有查到登记的经营范围，由工作人员核对营业执照', 'No registered business scope was found; an officer checks the business licence');
  return covered ? holds() : fails('经营范围不包含住宿类项目，请先到市场监督管理部门变更经营范围', 'The business scope does not include lodging: change it at the market regulator first');
}

export function isHere({ form, facts: { place } }: Opening): Outcome {
  const placed = liesIn(place, form.regionCode);
  if (placed.result !== 'holds') return placed;
  if (form.occupancyRight === 'lease' && (form.leaseEndDate ?? '') <= form.plannedOpeningDate) return fails('租赁期满日期应当晚于拟开业日期', 'The lease must end after the planned opening');
  return holds();
}

export const isUnlicensed = ({ facts: { licensed } }: Opening): Outcome =>
  licensed ? fails('该场所另有有效的旅馆业许可，原经营者注销或者变更后才能申请', 'Another valid hotel licence exists for these premises: the former operator must cancel or transfer it first') : holds();

/** The decision is about these premises and covers the storeys and the area. */
export function isFireChecked({ form, facts: { fireCheck, place } }: Opening): Outcome {
  if (!fireCheck || fireCheck.address !== place?.address) return fails('没有查到该场所的消防安全检查意见，请核对编号', 'No fire-safety decision for these premises has this number: check it');
  const missing = storeysOf(form.floors).filter((storey) => !fireCheck.floors.includes(storey));
  if (missing.length > 0) return fails(`消防安全检查不包含第${missing.join('、')}层，请减少楼层或者先完成检查`, `The fire-safety check does not cover storey ${missing.join(', ')}: leave it out or have it checked first`);
  return fireCheck.areaSquareMetres >= form.floorAreaSquareMetres ? holds() : fails(`消防安全检查的面积为${fireCheck.areaSquareMetres}平方米，小于所填面积`, `The fire-safety check covers ${fireCheck.areaSquareMetres} m² only`);
}

export const isProtected = ({ form }: Opening): Outcome =>
  form.cctvRetentionDays < RETENTION_DAYS
    ? fails('录像资料应当至少保存30日', 'Recordings must be kept for 30 days at least')
    : unknown('由两名工作人员现场核查门窗、贵重物品保管、监控点位，客房、浴室内不得有摄像机；反恐怖主义重点目标录像应当保存90日', 'Two officers look at locks, the guest safe and the cameras on site, none of which may be in rooms or bathrooms; key sites keep recordings for 90 days');

export function isConnected({ facts: { systemTest }, today }: Opening): Outcome {
  if (!systemTest || systemTest.receivedOn < addDays(today, -TESTED_WITHIN_DAYS)) return fails('7日内没有收到该场所上传的测试记录，请从旅馆业治安管理信息系统上传一条', 'No test record was received from these premises in the last 7 days: send one from the guest-registration system');
  return unknown('已收到测试记录，由工作人员现场核查登记系统和证件读取设备', 'A test record was received; officers look at the system and the readers on site');
}

export function areOfficersFit({ form: { securityOfficers }, facts: { officers }, today }: Opening): Outcome {
  if (new Set(securityOfficers.map(({ documentNumber }) => documentNumber)).size < securityOfficers.length) return fails('治安保卫人员重复', 'A security officer is named twice');
  const stranger = strangerAmong(securityOfficers, officers);
  if (stranger) return isUnknown(stranger);
  const minor = securityOfficers.find(({ documentNumber }) => (ageByNumber(documentNumber, today) ?? 0) < OF_AGE);
  if (minor) return fails(`${minor.name}未满18周岁`, `${minor.name} is under 18`);
  return unknown('人员已核实，由工作人员审阅治安、登记、访客、贵重物品保管制度', 'The officers are verified; the rules for registration, visitors and safekeeping are read by an officer');
}

export const areBedsPlausible = ({ form: { bedCount, roomCount } }: Opening): Outcome =>
  bedCount >= roomCount && bedCount <= BEDS_A_ROOM * roomCount ? holds() : fails('床位数不得少于客房数，也不得多于客房数的20倍', 'There are at least as many beds as rooms, and at most 20 a room');

export const isStaffComplete = ({ form: { employeeCount, securityOfficers } }: Opening): Outcome =>
  employeeCount >= securityOfficers.length ? holds() : fails('从业人员数不得少于治安保卫人员数', 'There cannot be fewer employees than security officers');

export const opensWithinYear = ({ form: { plannedOpeningDate }, today }: Opening): Outcome =>
  plannedOpeningDate <= addYears(today, 1) ? holds() : fails('拟开业日期不得晚于1年之后', 'The opening may not be more than a year ahead');
