import { makeUscc, type Text } from '@yichuang/kernel';

import { fireworksBans } from '../tables/events.js';
import { publicOrderLicences, type PublicOrderLicenceRow } from '../tables/licensing.js';
import { nearbyPlaces, surveyedPlaces } from '../tables/places.js';
import type { Making } from './affairs.js';
import { addOrganisation } from './organisations.js';
import { put, type PersonRecord } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '410202';
const operator = { uscc: makeUscc('91410202MA2710699'), name: '开封宋韵焰火燃放有限公司', regionCode };
const note = (zh: string, en: string): Text => ({ zh, en });
const host = (code: string, name: string) => ({ uscc: makeUscc(code), name, regionCode });

type Certificate = Pick<PublicOrderLicenceRow, 'number' | 'kind' | 'holderNumber' | 'holderName' | 'details'>;

const certificate = (held: Certificate): PublicOrderLicenceRow => ({ ...held, premises: null, regionCode, validFrom: '2025-01-01', validUntil: null, status: 'valid', issuedBy: '410200-bureau' });

/** The numbers are known to the samples. */
const certified =
  (number: string) =>
  ({ records }: Making, { idNumber, name }: PersonRecord): void =>
    put(records, publicOrderLicences, certificate({ number, kind: 'fireworks-crew', holderNumber: idNumber, holderName: name, details: {} }));

const survey = ({ records }: Making, address: string, nearby: readonly { readonly name: string; readonly distanceMetres: number }[]): void => {
  put(records, surveyedPlaces, { address, buildingUse: 'open-air', approvedCapacity: null });
  put(records, nearbyPlaces, ...nearby.map((place) => ({ address, kind: 'hospital' as const, ...place })));
};

/** Those who hold fireworks displays, and who fires them. */
export const displayPersonas: readonly Resident[] = [
  { name: 'display-lead', called: '焦雷', age: 41, regionCode, arrange: certified('豫焰员20250001'), note: note('焰火燃放技术负责人，持有资格证', 'Leads the firing of displays; holds a certificate') },
  { name: 'display-crew', called: '焦电', age: 36, regionCode, arrange: certified('豫焰员20250002'), note: note('焰火燃放作业人员，持有资格证', 'Fires displays; holds a certificate') },
  {
    name: 'display-lake',
    called: '闻汴生',
    age: 46,
    regionCode,
    heads: host('91410202MA2710601', '开封汴水旅游发展有限公司'),
    note: note('旅游公司法定代表人，在湖面燃放焰火', 'Heads a tourism company with a display over a lake'),
    arrange: (making, person) => {
      addOrganisation(making, person, operator);
      put(making.records, publicOrderLicences, certificate({ number: '豫焰作20250006', kind: 'fireworks-operator', holderNumber: operator.uscc, holderName: operator.name, details: { grade: 'III' } }));
      put(making.records, fireworksBans, { regionCode, area: '西门大街', fromDay: '06-01', untilDay: '08-31' });
      survey(making, '河南省开封市龙亭区龙亭湖湖心平台', []);
    },
  },
  {
    name: 'display-hospital',
    called: '闻大梁',
    age: 38,
    regionCode,
    heads: host('91410202MA2710602', '开封大梁商业管理有限公司'),
    note: note('商业公司法定代表人，燃放地点距医院六十米', 'Heads a company whose site is 60 m from a hospital'),
    arrange: (making) => survey(making, '河南省开封市龙亭区西门大街广场', [{ name: '开封市第二人民医院', distanceMetres: 60 }]),
  },
];
