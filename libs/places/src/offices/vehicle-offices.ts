import { listCities, type Region } from '@yichuang/kernel';

import type { OfficeEntity } from './office.entity.js';

/** The traffic police's line for vehicles and licences, everywhere in the country. */
const PHONE = '12123';

const vehicleOfficeOf = ({ code, name }: Region): OfficeEntity => ({
  code: `${code}-traffic`,
  kind: 'vehicle-office',
  name: { zh: `${name.zh}公安局交通警察支队车辆管理所`, en: `Vehicle Administration Office, Traffic Police of ${name.en}` },
  regionCode: code,
  address: { zh: `河南省${name.zh}`, en: `${name.en}, Henan` },
  phone: PHONE,
  parentCode: `${code}-bureau`,
});

/** One in each of the 17 prefectures and in 济源. */
export const vehicleOffices = (): readonly OfficeEntity[] => listCities().map(vehicleOfficeOf);
