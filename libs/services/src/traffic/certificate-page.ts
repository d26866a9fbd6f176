import type { DocumentRow, Vehicle } from '@yichuang/definition';
import { dateInBoth, inBoth } from '@yichuang/kernel';

/** Twelve digits; those of certificates issued elsewhere begin with a city. */
export const newCertificateNumber = (serial: number): string => `4199${String(serial).padStart(8, '0')}`;

/** The number on a vehicle licence (行驶证芯编号). */
export const newLicenceSerial = (serial: number): string => `41${String(serial).padStart(10, '0')}`;

type OnPage = Pick<Vehicle, 'ownerName' | 'plateNumber' | 'brandModel' | 'vin' | 'engineNumber' | 'firstRegisteredOn'>;

/** What every paper of a vehicle says of it. */
export const vehicleRows = ({ ownerName, plateNumber, brandModel, vin, engineNumber, firstRegisteredOn }: OnPage): DocumentRow[] => [
  { label: { zh: '机动车所有人', en: 'Owner' }, value: inBoth(ownerName) },
  { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(plateNumber) },
  { label: { zh: '品牌型号', en: 'Make and model' }, value: inBoth(brandModel) },
  { label: { zh: '车辆识别代号', en: 'VIN' }, value: inBoth(vin) },
  ...(engineNumber === null ? [] : [{ label: { zh: '发动机（驱动电机）号码', en: 'Engine or drive motor number' }, value: inBoth(engineNumber) }]),
  { label: { zh: '初次登记日期', en: 'First registered' }, value: dateInBoth(firstRegisteredOn) },
];

/** What the registration certificate says of a vehicle. */
export const certificateRows = (vehicle: OnPage, number: string): DocumentRow[] => [{ label: { zh: '登记证书编号', en: 'Certificate number' }, value: inBoth(number) }, ...vehicleRows(vehicle)];
