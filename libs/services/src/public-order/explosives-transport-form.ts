import { Address, Choice, criminalRecord, DateField, driver as drivers, goods, identities, ListOf, LongText, organisations, PersonField, PlateNumber, publicOrderLicence, RegionCode, roadTransport, safetyPermit, ShortText, Uscc, vehicle, type Ask, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { RouteLeg, routeLabel, RouteStop, stopsLabel } from './carriage-form.js';
import { ExplosiveItem } from './explosives-kinds.js';
import { type Representatives } from './trade-operator.js';

const bases = {
  purchase: { zh: '民用爆炸物品购买许可证', en: 'Purchase licence' },
  sales: { zh: '民用爆炸物品销售许可证', en: 'Sales permit' },
  production: { zh: '民用爆炸物品生产许可证', en: 'Production permit' },
  'import-export': { zh: '进出口批准证明', en: 'Import or export approval' },
};
const bodies = { single: { zh: '单一车厢', en: 'Single' }, separated: { zh: '炸药雷管隔离车厢', en: 'Separated compartments' } };

export class CarriedExplosive extends ExplosiveItem {
  @ShortText({ zh: '包装材料', en: 'Packing material' })
  packagingMaterial: string;

  @ShortText({ zh: '包装方式', en: 'Packing method' })
  packagingMethod: string;
}

export class ExplosivesTransportForm {
  @Choice({ zh: '运输依据', en: 'Basis' }, bases)
  basisKind: keyof typeof bases;

  @ShortText({ zh: '许可证（批准证明）编号', en: 'Number of that permit' })
  basisPermitNumber: string;

  @Uscc({ zh: '销售（发货）单位统一社会信用代码', en: 'Unified social credit code of the seller or sender' })
  sellerUscc: string;

  @Uscc({ zh: '承运人统一社会信用代码', en: 'Carrier’s unified social credit code' })
  carrierUscc: string;

  @ShortText({ zh: '道路运输经营许可证号', en: 'Carrier permit number' })
  carrierPermitNumber: string;

  @PlateNumber({ zh: '运输车辆号牌', en: 'Vehicle plate' })
  plateNumber: string;

  @Choice({ zh: '车厢结构', en: 'Vehicle body' }, bodies)
  vehicleCompartments: keyof typeof bodies;

  @PersonField({ zh: '驾驶员', en: 'Driver' })
  driver: PersonRef;

  @PersonField({ zh: '押运员', en: 'Escort' })
  escort: PersonRef;

  @ListOf({ zh: '运输品种、数量', en: 'Items' }, CarriedExplosive, { minItems: 1, maxItems: 50 })
  items: readonly CarriedExplosive[];

  @LongText({ zh: '运输物品特性和出现险情的应急处置方法', en: 'Properties and emergency measures' }, { minLength: 50, maxLength: 3_000 })
  hazardsAndEmergency: string;

  @DateField({ zh: '运输起始日期', en: 'First day of transport' }, { notBefore: 'today' })
  startDate: CivilDate;

  @DateField({ zh: '运输截止日期', en: 'Last day of transport' }, { notBefore: 'today' })
  endDate: CivilDate;

  @Address({ zh: '起始地点', en: 'Origin' })
  originAddress: string;

  @Address({ zh: '运达地点', en: 'Destination' })
  destinationAddress: string;

  @RegionCode({ zh: '运达地县（市、区）', en: 'Destination county' })
  regionCode: string;

  @ListOf(routeLabel, RouteLeg, { minItems: 2, maxItems: 50 })
  route: readonly RouteLeg[];

  @ListOf(stopsLabel, RouteStop, { required: false, maxItems: 10, hint: { zh: '有人看守，远离建筑和人口密集处', en: 'Guarded, away from buildings and crowds' } })
  stops?: readonly RouteStop[];
}

/** What registers are asked about the goods, the basis on which they are carried, the vehicle and its crew. Convictions are for the officer at the desk: no finding tells of them. */
export function explosivesTransportFacts(ask: Ask<ExplosivesTransportForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', basisPermitNumber = '', sellerUscc = '', carrierUscc = '', carrierPermitNumber = '', plateNumber = '', driver, escort, destinationAddress = '' } = ask.form;
  const crew = [driver, escort].flatMap((person) => (person ? [person.documentNumber] : []));
  return {
    purchases: publicOrderLicence.holders('explosives-purchase', [uscc]),
    transports: publicOrderLicence.holders('explosives-transport', [uscc]),
    used: publicOrderLicence.used('explosives-transport', uscc),
    basisPermit: safetyPermit.byNumber(basisPermitNumber),
    seller: organisations.byUscc(sellerUscc),
    carrier: organisations.byUscc(carrierUscc),
    carrierPermit: roadTransport.permit(carrierPermitNumber),
    certificates: roadTransport.vehicles([plateNumber]),
    vehicle: vehicle.byPlate({ plateNumber, plateType: 'large-car' }),
    crew: roadTransport.crew(crew),
    driverLicence: drivers.licence(driver?.documentNumber ?? ''),
    people: identities.of(crew),
    convicted: criminalRecord.convicted(crew),
    destination: goods.store(destinationAddress),
    bars: publicOrderLicence.bars('explosives-transport', uscc),
  };
}
