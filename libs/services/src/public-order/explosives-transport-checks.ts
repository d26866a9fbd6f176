import { fails, holds, unknown, type GoodsStore, type Organisation, type Outcome, type PublicOrderLicence, type SafetyPermit } from '@yichuang/definition';
import { addDays } from '@yichuang/kernel';

import { certificateOf, isCrewQualified, isVehicleFit, type Carriage } from './carriage-checks.js';
import { explosiveKinds, isComparable, itemsOf, sumBy, type ExplosiveItem } from './explosives-kinds.js';
import type { ExplosivesTransportForm } from './explosives-transport-form.js';

type Held = Pick<PublicOrderLicence, 'number' | 'validUntil' | 'details'>;
type Used = Pick<PublicOrderLicence, 'number' | 'details'>;

/** What must be known before explosives are carried. */
export interface CarryingExplosives extends Carriage {
  readonly form: ExplosivesTransportForm & { readonly uscc?: string };
  readonly facts: Carriage['facts'] & {
    readonly organisation: Organisation | null;
    readonly seller: Organisation | null;
    readonly purchases: readonly Held[];
    readonly transports: readonly Held[];
    readonly used: readonly Used[];
    readonly basisPermit: SafetyPermit | null;
    readonly destination: GoodsStore | null;
  };
}

const DAYS_TO_RETURN = 3;

/** Only the consignee may apply (《民用爆炸物品安全管理条例》第二十六条). */
export function isConsignee({ form, facts: { organisation, seller, destination } }: CarryingExplosives): Outcome {
  if (organisation?.status !== 'active') return fails('没有查到存续的收货单位', 'No active consignee was found');
  if (form.uscc === form.sellerUscc && form.basisKind === 'purchase') return fails('应当由收货单位申请，销售单位不能申请', 'The consignee applies, not the seller');
  if (seller?.status !== 'active') return fails('没有查到存续的销售（发货）单位，请核对统一社会信用代码', 'No active seller has this unified social credit code: check it');
  return destination?.operatorUscc === form.uscc ? holds() : unknown('运达地点不是本单位备案的仓库或者使用地点，由工作人员核对', 'The destination is no magazine or place of use on file for the unit; an officer checks it');
}

/** What a purchase licence still allows to be carried: what it licensed, without what other transports take on it or took. */
function leftOn(licence: Held, transports: readonly Used[]): Partial<Record<string, number>> {
  const taken = sumBy(transports.filter(({ details }) => details['basisPermitNumber'] === licence.number).flatMap(({ details }) => itemsOf(details)), 'kind');
  return Object.fromEntries(Object.entries(sumBy(itemsOf(licence.details), 'kind')).map(([kind, quantity]) => [kind, (quantity ?? 0) - (taken[kind] ?? 0)]));
}

export function isCovered(subject: CarryingExplosives): Outcome {
  const { form, facts } = subject;
  if (form.basisKind === 'import-export') return unknown('由工作人员核对进出口批准证明', 'An officer checks the import or export approval');
  return form.basisKind === 'purchase' ? isWithinPurchase(subject) : isWithinPermit(form, facts.basisPermit);
}

function isWithinPurchase({ form, facts: { purchases, transports, used } }: CarryingExplosives): Outcome {
  const licence = purchases.find(({ number }) => number === form.basisPermitNumber);
  if (!licence) return fails('没有查到本单位该编号的购买许可证，请核对', 'No purchase licence of your unit has this number: check it');
  if ((licence.validUntil ?? form.endDate) < form.endDate) return fails('购买许可证在运输截止日期前到期', 'The purchase licence ends before the last day of transport');
  const left = leftOn(licence, [...transports, ...used]);
  const wanted = sumBy(form.items, 'kind');
  const over = form.items.filter(isComparable).find(({ kind }) => (wanted[kind] ?? 0) > (left[kind] ?? 0));
  if (over) return fails(`${explosiveKinds[over.kind].zh}超过购买许可证剩余数量${left[over.kind] ?? 0}，请减少数量`, `${explosiveKinds[over.kind].en} exceeds what is left on the purchase licence, ${left[over.kind] ?? 0}: reduce it`);
  return form.items.every(isComparable) ? holds() : unknown('“其他”类由工作人员与购买许可证核对', 'An officer compares what counts as other with the purchase licence');
}

function isWithinPermit({ uscc, items, endDate }: CarryingExplosives['form'], permit: SafetyPermit | null): Outcome {
  if (!permit || permit.uscc !== uscc) return unknown('共享数据中没有本单位该编号的许可证，由工作人员核对', 'No such permit of your unit is shared; an officer checks it');
  if (permit.status !== 'valid' || permit.validUntil < endDate) return fails('许可证已到期或者被吊销', 'The permit has ended or was revoked');
  const missing = items.find(({ kind }) => !permit.covers.includes(kind));
  return missing ? fails(`许可证不包括${explosiveKinds[missing.kind].zh}`, `The permit does not cover ${explosiveKinds[missing.kind].en}`) : holds();
}

/** Kilograms where everything is counted in them or weighs little; detonators and cord are left to people. */
function loadOf(items: readonly ExplosiveItem[]): number | undefined {
  return items.every(({ unit }) => unit === 'kilogram') ? items.reduce((sum, { quantity }) => sum + quantity, 0) : undefined;
}

export const isVehicleSafe = (subject: CarryingExplosives): Outcome => isVehicleFit(subject, loadOf(subject.form.items));

/** Whether someone has a record is looked up by people alone. */
export function isCrewFit(subject: CarryingExplosives): Outcome {
  const qualified = isCrewQualified(subject);
  return qualified.result === 'fails' ? qualified : unknown('由工作人员核对驾驶员、押运员的资格和有无刑事处罚', 'Officers check qualification and records of driver and escort');
}

export function isCompatible(subject: CarryingExplosives): Outcome {
  const { items, vehicleCompartments } = subject.form;
  const mixed = items.some(({ kind }) => kind === 'electronic-detonator') && items.some(({ kind }) => kind !== 'electronic-detonator');
  if (!mixed) return holds();
  if (vehicleCompartments === 'single') return fails('雷管与炸药不能装在单一车厢内，请分车运输', 'Detonators and explosives do not travel in a single compartment: use two vehicles');
  return certificateOf(subject)?.isSeparated ? holds() : unknown('由工作人员核对车厢是否隔离', 'An officer checks that the compartments are separated');
}

export function isRouted({ form: { route, regionCode } }: CarryingExplosives): Outcome {
  return route.at(-1)?.regionCode === regionCode ? unknown('由工作人员审查路线和经停地点', 'An officer judges route and stops') : fails('路线的最后一段应当在运达地，请更正', 'The last leg must be in the destination county: correct it');
}

export function isReturned({ facts: { transports }, today }: CarryingExplosives): Outcome {
  const overdue = transports.find(({ validUntil }) => validUntil !== null && addDays(validUntil, DAYS_TO_RETURN) < today);
  return overdue ? fails(`运输许可证${overdue.number}逾期未交回，请先交回`, `Transport licence ${overdue.number} is overdue: return it first`) : holds();
}
