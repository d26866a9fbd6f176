import { fails, holds, unknown, type Organisation, type Outcome, type PublicOrderLicence, type SafetyPermit } from '@yichuang/definition';
import { isHenan } from '@yichuang/kernel';

import { certificateOf, isCrewQualified, isVehicleFit, type Carriage } from './carriage-checks.js';
import { finished, type FireworksTransportForm } from './fireworks-transport-form.js';

/** What must be known before fireworks are carried. */
export interface CarryingFireworks extends Carriage {
  readonly form: FireworksTransportForm & { readonly uscc?: string };
  readonly facts: Carriage['facts'] & {
    readonly consignorPermit: SafetyPermit | null;
    readonly consignee: Organisation | null;
    readonly consigneePermits: readonly SafetyPermit[];
    readonly displays: readonly Pick<PublicOrderLicence, 'number' | 'validUntil'>[];
  };
}

export const regionOf = ({ applyIn, destinationRegionCode, originRegionCode }: FireworksTransportForm): string => (applyIn === 'origin' ? originRegionCode : destinationRegionCode);

export function isConsignorLicensed({ form, facts: { consignorPermit } }: CarryingFireworks): Outcome {
  if (!consignorPermit || consignorPermit.uscc !== form.uscc) return unknown('共享数据中没有本单位该编号的许可证，由工作人员核对', 'No such permit of your unit is shared; an officer checks it');
  if (consignorPermit.kind !== form.consignorPermitKind) return fails('托运人应当持有安全生产许可证或者批发许可证，请核对许可证种类', 'The consignor needs a production or wholesale permit: check its kind');
  if (consignorPermit.status !== 'valid' || consignorPermit.validUntil < form.endDate) return fails('托运人的许可证在运输截止日期前到期或者被吊销', 'The consignor’s permit ends before the last day of transport or was revoked');
  return form.goods.every(({ kind }) => consignorPermit.covers.includes(kind)) ? holds() : fails('托运人的许可证不包括所运的种类', 'The consignor’s permit does not cover these goods');
}

export function isConsigneeLawful({ form, facts: { consignee, consigneePermits, displays } }: CarryingFireworks): Outcome {
  if (consignee?.status !== 'active' || consignee.name !== form.consigneeName) return fails('没有查到名称与代码一致的存续收货人，请核对', 'No active consignee has this name and code: check both');
  const trades = consigneePermits.some(({ kind, status, validUntil, covers }) => ['wholesale', 'retail', 'trade'].includes(kind) && status === 'valid' && validUntil >= form.endDate && form.goods.every((each) => covers.includes(each.kind)));
  if (trades) return holds();
  return displays.some(({ validUntil }) => validUntil === null || validUntil >= form.endDate) ? unknown('收货人持有焰火燃放许可，由工作人员核对剩余数量', 'The consignee holds a display licence; an officer checks the quantities left') : unknown('没有查到收货人的经营或者燃放资质，由工作人员核对', 'No permit of the consignee was found; an officer checks it');
}

/** The certificate and qualifications are those of this vehicle and crew. */
export function isVehicleCertified(subject: CarryingFireworks): Outcome {
  const { form } = subject;
  const certificate = certificateOf(subject);
  if (certificate && certificate.number !== form.vehicleTransportCertificateNumber) return fails('道路运输证号与该车不一致，请核对', 'The transport certificate is not that of this vehicle: check the number');
  return isVehicleFit(subject, form.goods.reduce((sum, { grossMassKilograms }) => sum + grossMassKilograms, 0));
}

export function isCrewCertified(subject: CarryingFireworks): Outcome {
  const qualified = isCrewQualified(subject);
  if (qualified.result !== 'holds') return qualified;
  const { form, facts } = subject;
  const names = (number: string, role: string): boolean => facts.crew.some((held) => held.role === role && held.number === number);
  return names(form.driverQualificationNumber, 'driver') && names(form.escortQualificationNumber, 'escort') ? holds() : fails('从业资格证号与驾驶员、押运员不一致，请核对', 'The qualification numbers are not those of driver and escort: check them');
}

/** Powder and fuse do not travel with made-up goods (《烟花爆竹安全管理条例》第二十五条). */
export function isUnmixed({ form: { goods } }: CarryingFireworks): Outcome {
  const made = goods.some(({ kind }) => finished.includes(kind));
  const raw = goods.some(({ kind }) => !finished.includes(kind));
  return made && raw ? fails('引火线、火药不能与成品同车运输，请分车', 'Fuse and powder do not travel with finished goods: use two vehicles') : holds();
}

export function isRouted({ form }: CarryingFireworks): Outcome {
  const [first, last] = [form.route[0]?.regionCode, form.route.at(-1)?.regionCode];
  if (first !== form.originRegionCode || last !== form.destinationRegionCode) return fails('路线应当从启运地开始、到运达地结束，请更正', 'The route must begin at the origin and end at the destination: correct it');
  return isHenan(regionOf(form)) ? unknown('由工作人员审查路线和经停地点', 'An officer judges route and stops') : fails('受理地应当在河南省内，请另选', 'The place of application must be in Henan: choose the other one');
}
