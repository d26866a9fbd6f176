import { electricBicycle, type ElectricBicycle } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

const columns: Readonly<Record<keyof ElectricBicycle, string>> = {
  plateNumber: 'plate_number',
  frameCode: 'frame_code',
  motorCode: 'motor_code',
  brandModel: 'brand_model',
  bodyColour: 'body_colour',
  cccCertificateNumber: 'ccc_certificate_number',
  ownerNumber: 'owner_number',
  ownerName: 'owner_name',
  regionCode: 'region_code',
  plateSerial: 'plate_serial',
  registeredOn: 'registered_on',
  status: 'status',
};

const byPlate = recordLoader(electricBicycle.byPlate, { key: 'plate_number', columns, from: 'FROM electric_bicycle WHERE plate_number = ANY($1)' });
const byFrame = recordLoader(electricBicycle.byFrame, { key: 'frame_code', columns, from: `FROM electric_bicycle WHERE frame_code = ANY($1) AND status = 'normal'` });
const stolen = recordLoader(electricBicycle.stolen, { key: 'frame_code', columns: { reportedOn: 'reported_on' }, from: 'FROM electric_bicycle_stolen WHERE frame_code = ANY($1)' });
const certificate = recordLoader(electricBicycle.certificate, {
  key: 'number',
  columns: { standard: 'standard', brandModel: 'brand_model', validFrom: 'valid_from', validUntil: 'valid_until' },
  from: 'FROM electric_bicycle_certificate WHERE number = ANY($1)',
});

const keyed = { table: 'electric_bicycle', key: 'plate_number', keyOf: ({ plateNumber }: Pick<ElectricBicycle, 'plateNumber'>) => plateNumber, where: `t.status = 'normal'` };

const register = entry(electricBicycle.register, {
  table: 'electric_bicycle',
  keyOf: ({ plateNumber }) => plateNumber,
  columns: ['plateNumber', 'frameCode', 'motorCode', 'brandModel', 'bodyColour', 'cccCertificateNumber', 'ownerNumber', 'ownerName', 'regionCode', 'plateSerial', 'registeredOn', 'status'],
  unless: `EXISTS (SELECT FROM electric_bicycle b WHERE b.frame_code = c.data ->> 'frameCode' AND b.status = 'normal' AND b.plate_number <> c.data ->> 'plateNumber')`,
});
const transfer = amendment(electricBicycle.transfer, { ...keyed, columns: ['ownerNumber', 'ownerName'] });
const deregister = amendment(electricBicycle.deregister, { ...keyed, also: { status: `'deregistered'` } });
const replacePlate = amendment(electricBicycle.replacePlate, { ...keyed, columns: ['plateSerial'] });

/** The register of electric bicycles, and what is known of products and thefts. */
export const bicycleLoaders = [byPlate, byFrame, stolen, certificate];
export const bicycleHandlers = [register, transfer, deregister, replacePlate];
