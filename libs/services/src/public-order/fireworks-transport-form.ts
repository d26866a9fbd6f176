import { Address, Choice, DateField, driver as drivers, identities, Integer, ListOf, organisations, PersonField, PlateNumber, publicOrderLicence, RegionCode, roadTransport, safetyPermit, ShortText, Uscc, vehicle, type Ask, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { RouteLeg, routeLabel, RouteStop, stopsLabel } from './carriage-form.js';
import { type Representatives } from './trade-operator.js';

const permits = {
  production: { zh: '烟花爆竹安全生产许可证', en: 'Production permit' },
  wholesale: { zh: '烟花爆竹经营（批发）许可证', en: 'Wholesale permit' },
};
export const fireworkKinds = {
  fireworks: { zh: '烟花类', en: 'Fireworks' },
  firecrackers: { zh: '爆竹类', en: 'Firecrackers' },
  'display-shells': { zh: '专业燃放类', en: 'Display fireworks' },
  'black-powder': { zh: '黑火药', en: 'Black powder' },
  'pyrotechnic-mix': { zh: '烟火药', en: 'Pyrotechnic composition' },
  fuse: { zh: '引火线', en: 'Fuse' },
};
const grades = { A: { zh: 'A级', en: 'A' }, B: { zh: 'B级', en: 'B' }, C: { zh: 'C级', en: 'C' }, D: { zh: 'D级', en: 'D' } };

export type FireworkKind = keyof typeof fireworkKinds;
/** Made up, as opposed to powder and fuse. */
export const finished: readonly string[] = ['fireworks', 'firecrackers', 'display-shells'];
export class FireworkGoods {
  @Choice({ zh: '种类', en: 'Kind' }, fireworkKinds)
  kind: FireworkKind;

  @ShortText({ zh: '规格', en: 'Specification' })
  specification: string;

  @Choice({ zh: '产品级别', en: 'Product grade' }, grades, { when: ({ kind }: Partial<FireworkGoods>) => finished.includes(kind ?? '') })
  grade?: keyof typeof grades;

  @Integer({ zh: '箱数', en: 'Boxes' }, { min: 1, max: 100_000 })
  boxes: number;

  @Integer({ zh: '含药量（克）', en: 'Net explosive mass (grams)' }, { min: 1, max: 100_000_000 })
  netExplosiveMassGrams: number;

  @Integer({ zh: '毛重（千克）', en: 'Gross mass (kg)' }, { min: 1, max: 100_000 })
  grossMassKilograms: number;
}

const applyIn = { destination: { zh: '运达地', en: 'Destination' }, origin: { zh: '启运地', en: 'Origin' } };

export class FireworksTransportForm {
  @Choice({ zh: '受理地', en: 'Place of application' }, applyIn)
  applyIn: keyof typeof applyIn;

  @Choice({ zh: '托运人许可证种类', en: 'Consignor permit' }, permits)
  consignorPermitKind: keyof typeof permits;

  @ShortText({ zh: '许可证编号', en: 'Permit number' })
  consignorPermitNumber: string;

  @ShortText({ zh: '收货人名称', en: 'Consignee' })
  consigneeName: string;

  @Uscc({ zh: '收货人统一社会信用代码', en: 'Consignee’s unified social credit code' })
  consigneeUscc: string;

  @ShortText({ zh: '购销合同编号', en: 'Sales contract number' })
  contractNumber: string;

  @Uscc({ zh: '承运人统一社会信用代码', en: 'Carrier’s unified social credit code' })
  carrierUscc: string;

  @ShortText({ zh: '道路运输经营许可证号', en: 'Carrier permit number' })
  carrierPermitNumber: string;

  @PlateNumber({ zh: '运输车辆号牌', en: 'Vehicle plate' })
  plateNumber: string;

  @ShortText({ zh: '道路运输证号', en: 'Vehicle transport certificate' })
  vehicleTransportCertificateNumber: string;

  @PersonField({ zh: '驾驶员', en: 'Driver' })
  driver: PersonRef;

  @ShortText({ zh: '驾驶员从业资格证号', en: 'Driver qualification number' })
  driverQualificationNumber: string;

  @PersonField({ zh: '押运员', en: 'Escort' })
  escort: PersonRef;

  @ShortText({ zh: '押运员从业资格证号', en: 'Escort qualification number' })
  escortQualificationNumber: string;

  @ListOf({ zh: '货物明细', en: 'Goods' }, FireworkGoods, { minItems: 1, maxItems: 200 })
  goods: readonly FireworkGoods[];

  @DateField({ zh: '运输起始日期', en: 'First day of transport' }, { notBefore: 'today' })
  startDate: CivilDate;

  @DateField({ zh: '运输截止日期', en: 'Last day of transport' }, { notBefore: 'today' })
  endDate: CivilDate;

  @Address({ zh: '起始地点', en: 'Origin' })
  originAddress: string;

  @Address({ zh: '到达地点', en: 'Destination' })
  destinationAddress: string;

  @RegionCode({ zh: '运达地县（市、区）', en: 'Destination county' }, { beyondHenan: true })
  destinationRegionCode: string;

  @RegionCode({ zh: '启运地县（市、区）', en: 'Origin county' }, { beyondHenan: true })
  originRegionCode: string;

  @ListOf(routeLabel, RouteLeg, { minItems: 2, maxItems: 50 })
  route: readonly RouteLeg[];

  @ListOf(stopsLabel, RouteStop, { required: false, maxItems: 10 })
  stops?: readonly RouteStop[];
}

/** What registers are asked about consignor, consignee, carrier, vehicle and crew. */
export function fireworksTransportFacts(ask: Ask<FireworksTransportForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', consignorPermitNumber = '', consigneeUscc = '', carrierUscc = '', carrierPermitNumber = '', plateNumber = '', driver, escort } = ask.form;
  const crew = [driver, escort].flatMap((person) => (person ? [person.documentNumber] : []));
  return {
    consignorPermit: safetyPermit.byNumber(consignorPermitNumber),
    consignee: organisations.byUscc(consigneeUscc),
    consigneePermits: safetyPermit.ofHolder(consigneeUscc),
    displays: publicOrderLicence.holders('fireworks-display', [consigneeUscc]),
    carrier: organisations.byUscc(carrierUscc),
    carrierPermit: roadTransport.permit(carrierPermitNumber),
    certificates: roadTransport.vehicles([plateNumber]),
    vehicle: vehicle.byPlate({ plateNumber, plateType: 'large-car' }),
    crew: roadTransport.crew(crew),
    driverLicence: drivers.licence(driver?.documentNumber ?? ''),
    people: identities.of(crew),
    bars: publicOrderLicence.bars('fireworks-transport', uscc),
  };
}
