import { announcedEnginesKind, vehicle, type EffectKind } from '@yichuang/definition';

import type { EffectHandler } from '../effect-handler.js';
import { listLoader } from '../fact-loader.js';
import { amendment } from '../row-effects.js';

/** Changes items of one vehicle. */
const altered = <D extends { readonly vin: string }>(kind: EffectKind<D>, columns: readonly (keyof D & string)[], also?: Readonly<Record<string, string>>): EffectHandler =>
  amendment(kind, { table: 'vehicle', key: 'vin', keyOf: ({ vin }) => vin, columns, also });

/** Numbers are laid down before they are taken, and everything is written before a record gets another VIN. */
export const alterationHandlers = [
  altered(vehicle.recolour, ['bodyColour']),
  altered(vehicle.replaceEngine, ['engineNumber', 'engineModel']),
  altered(vehicle.changeUse, ['useNature', 'scrapOn']),
  altered(vehicle.changeOwnerData, ['ownerName', 'ownerAddress', 'ownerDocumentNumber']),
  altered(vehicle.changePhone, ['ownerPhone']),
  altered(vehicle.remark, [], { remarks: `t.remarks || (after ->> 'remark')` }),
  altered(vehicle.layDownNumber, [], { plate_number: 't.vin' }),
  altered(vehicle.takeNumber, ['plateNumber', 'numberSwappedOn']),
];

export const replaceVehicle = altered(vehicle.replaceVehicle, [], { vin: `after ->> 'newVin'` });

export const announcedEngines = listLoader(announcedEnginesKind, {
  key: 'asked.key',
  columns: { engineModel: 'e.engine_model' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN vehicle b ON b.plate_number = split_part(asked.key, '>', 1) AND b.plate_type = split_part(asked.key, '>', 2) AND b.status <> 'deregistered'
    JOIN announced_engine e ON e.brand_model = b.brand_model ORDER BY e.engine_model`,
});
