import { findRegion, listCities, listCounties, type Region, type Text } from '@yichuang/kernel';

import type { OfficeEntity } from './office.entity.js';

/** The government's line for services, and the exit-entry administration's own, everywhere in the country. */
const SERVICES_PHONE = '12345';
const EXIT_ENTRY_PHONE = '12367';

export const PROVINCIAL_DEPARTMENT = '410000';

/** A district has a branch of the city's bureau, a county a bureau of its own; two counties of different cities are spelt alike in English. */
function bureauName(county: Region, city: Region): Text {
  if (!county.name.zh.endsWith('区')) return { zh: `${county.name.zh}公安局`, en: `${county.name.en} Public Security Bureau, ${city.name.en}` };
  const branch = county.name.zh.replace(/(回族)?区$/, '');
  return { zh: `${city.name.zh}公安局${branch}分局`, en: `${county.name.en} Branch, ${city.name.en} Public Security Bureau` };
}

const addressOf = ({ code, name }: Region, city: Region): Text =>
  code === city.code ? { zh: `河南省${name.zh}`, en: `${name.en}, Henan` } : { zh: `河南省${city.name.zh}${name.zh}`, en: `${name.en}, ${city.name.en}, Henan` };

const cityBureauCode = (city: Region): string => `${city.code}-bureau`;

function officesOfCity(city: Region): OfficeEntity[] {
  const [bureau, address] = [cityBureauCode(city), addressOf(city, city)];
  return [
    {
      code: bureau,
      kind: 'city-bureau',
      name: { zh: `${city.name.zh}公安局`, en: `${city.name.en} Public Security Bureau` },
      regionCode: city.code,
      address,
      phone: SERVICES_PHONE,
      parentCode: PROVINCIAL_DEPARTMENT,
    },
    {
      code: `${city.code}-exit-entry`,
      kind: 'exit-entry-office',
      name: { zh: `${city.name.zh}公安局出入境管理支队`, en: `Exit and Entry Administration of ${city.name.en}` },
      regionCode: city.code,
      address,
      phone: EXIT_ENTRY_PHONE,
      parentCode: bureau,
    },
    ...listCounties(city.code).flatMap((county) => officesOfCounty(county, city)),
  ];
}

/** The county's bureau and its police station. 济源 is a city and a county at once: its station is under the city's bureau. */
function officesOfCounty(county: Region, city: Region): OfficeEntity[] {
  const place = { regionCode: county.code, address: addressOf(county, city), phone: SERVICES_PHONE };
  const bureau: OfficeEntity = { ...place, code: cityBureauCode(county), kind: 'county-bureau', name: bureauName(county, city), parentCode: cityBureauCode(city) };
  const station: OfficeEntity = {
    ...place,
    code: `${county.code}-station`,
    kind: 'police-station',
    name: { zh: `${bureau.name.zh}中心派出所`, en: `Central Police Station, ${bureau.name.en}` },
    parentCode: bureau.code,
  };
  return county.code === city.code ? [station] : [bureau, station];
}

/** The department of the province, and in every city and county the bureaus and what is under them, each after the one it reports to. */
export function policeOffices(): readonly OfficeEntity[] {
  const province = findRegion(PROVINCIAL_DEPARTMENT)?.name;
  if (!province) throw new Error('The divisions have no province');
  const department: OfficeEntity = {
    code: PROVINCIAL_DEPARTMENT,
    kind: 'provincial-department',
    name: { zh: `${province.zh}公安厅`, en: `${province.en} Provincial Public Security Department` },
    regionCode: PROVINCIAL_DEPARTMENT,
    address: { zh: '河南省郑州市金水路9号', en: '9 Jinshui Road, Zhengzhou, Henan' },
    phone: SERVICES_PHONE,
    parentCode: null,
  };
  return [department, ...listCities().flatMap(officesOfCity)];
}
