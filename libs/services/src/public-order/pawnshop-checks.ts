import { fails, holds, unknown, type Business, type Identity, type Outcome, type PawnPermit, type PersonRef, type Premises, type PublicOrderLicence } from '@yichuang/definition';
import { cityOf, daysBetween, type CivilDate } from '@yichuang/kernel';

import { facilities, type PawnshopForm } from './pawnshop-form.js';
import { isUnknown, liesIn, missingOf, strangerAmong } from './trade-operator.js';

type Held = Pick<PublicOrderLicence, 'holderNumber' | 'validUntil'>;

/** What must be known of a pawnshop before it opens. */
export interface Pawning {
  readonly form: PawnshopForm & { readonly uscc?: string; readonly legalRepresentative?: PersonRef };
  readonly facts: {
    readonly business: Business | null;
    readonly pawnPermit: PawnPermit | null;
    readonly place: Premises | null;
    readonly vault: Premises | null;
    readonly people: readonly Identity[];
    readonly certifiedGuards: readonly Held[];
    readonly guardCompany: readonly Held[];
  };
  readonly today: CivilDate;
}

const DAYS_TO_APPLY = 10;
const RETENTION_DAYS = 60;
/** In yuan, by what is pawned (《典当管理办法》第八条). */
const minimumCapital = { movables: 3_000_000, 'real-estate': 5_000_000, 'property-rights': 10_000_000 };

export function isPermitted({ form, facts: { pawnPermit }, today }: Pawning): Outcome {
  if (!pawnPermit || pawnPermit.uscc !== form.uscc) return fails('该编号的典当经营许可证不存在或者不属于本单位', 'No pawn business permit of this organisation has this number');
  return pawnPermit.status === 'valid' && pawnPermit.validUntil >= today ? holds() : fails('典当经营许可证已到期或者被吊销', 'The pawn business permit has ended or was revoked');
}

export function isInTime({ form: { permitIssueDate, lateReason }, today }: Pawning): Outcome {
  if (daysBetween(permitIssueDate, today) <= DAYS_TO_APPLY) return holds();
  return lateReason ? unknown('超过10日申请，由工作人员审查所填原因', 'Applied after 10 days; an officer judges the reason given') : fails('领取许可证超过10日，请填写原因', 'The permit was received more than 10 days ago: give the reason');
}

export function hasCapital({ form: { businessKinds }, facts: { business } }: Pawning): Outcome {
  const capital = business?.registeredCapital;
  if (typeof capital !== 'number') return unknown('没有查到登记的注册资本，由工作人员核对', 'No registered capital was found; an officer checks it');
  const needed = Math.max(...businessKinds.map((kind) => minimumCapital[kind]));
  return capital >= needed ? holds() : fails(`从事所选业务，注册资本不得低于${needed / 10_000}万元`, `What is to be pawned needs a registered capital of ${needed} yuan`);
}

export function isSecured({ form }: Pawning): Outcome {
  if (form.cctvRetentionDays < RETENTION_DAYS) return fails('录像资料应当至少保存2个月', 'Recordings must be kept for two months at least');
  const missing = missingOf(facilities, form.facilities);
  if (missing) return fails(`缺少${missing.zh}`, `Missing: ${missing.en}`);
  return unknown('由工作人员现场核查录像、柜台、库房、报警、门窗防护和消防设施', 'Officers look at recording, counter, vault, alarm, doors, windows and fire equipment on site');
}

export function isPlaced({ form: { regionCode, vaultAddress }, facts: { place, vault } }: Pawning): Outcome {
  const placed = liesIn(place, regionCode);
  if (placed.result !== 'holds') return placed;
  if (!vaultAddress) return holds();
  if (!vault) return fails('没有查到该地址的保管库房，请照标准地址填写', 'No premises are known at the address of the vault: write the standard address');
  return cityOf(vault.regionCode)?.code === cityOf(regionCode)?.code ? holds() : fails('保管库房应当与营业场所在同一城市', 'The vault must be in the same city');
}

export function areManagersNamed({ form: { managers, legalRepresentative }, facts: { people } }: Pawning): Outcome {
  const isNamed = managers.some(({ person, role }) => role === 'legal-representative' && person.documentNumber === legalRepresentative?.documentNumber);
  if (!isNamed) return fails('人员中应当包括法定代表人', 'The legal representative must be among the persons named');
  const stranger = strangerAmong(managers.map(({ person }) => person), people);
  return stranger ? isUnknown(stranger) : holds();
}

export function areGuardsCertified({ form: { guards, guardCompanyUscc }, facts: { people, certifiedGuards, guardCompany }, today }: Pawning): Outcome {
  const isValid = ({ validUntil }: Held): boolean => validUntil === null || validUntil >= today;
  const stranger = strangerAmong(guards, people);
  if (stranger) return isUnknown(stranger);
  const uncertified = guards.find(({ documentNumber }) => !certifiedGuards.some((held) => held.holderNumber === documentNumber && isValid(held)));
  if (uncertified) return fails(`${uncertified.name}没有有效的保安员证`, `${uncertified.name} has no valid security guard certificate`);
  return guardCompanyUscc && !guardCompany.some(isValid) ? fails('所填保安服务公司没有有效的保安服务许可', 'The security company has no valid licence') : holds();
}
