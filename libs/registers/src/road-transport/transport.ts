import { roadTransport, transportCrewKind, transportVehiclesKind } from '@yichuang/definition';

import { listLoader, recordLoader, severalNumbers } from '../fact-loader.js';

const permit = recordLoader(roadTransport.permit, {
  key: 'number',
  columns: { number: 'number', holderNumber: 'holder_number', uses: 'uses', classes: 'classes', validUntil: 'valid_until' },
  from: 'FROM road_transport_permit WHERE number = ANY($1)',
});

const vehicles = listLoader(transportVehiclesKind, {
  key: 'asked.key',
  columns: {
    number: 't.number',
    plateNumber: 't.plate_number',
    classes: 't.classes',
    ratedLoadKilograms: 't.rated_load_kilograms',
    isSeparated: 't.is_separated',
    hasPositioning: 't.has_positioning',
    validUntil: 't.valid_until',
  },
  from: `${severalNumbers} JOIN transport_vehicle t ON t.plate_number = one.number ORDER BY one.place`,
});

const crew = listLoader(transportCrewKind, {
  key: 'asked.key',
  columns: { number: 'q.number', idNumber: 'q.id_number', role: 'q.role', validUntil: 'q.valid_until' },
  from: `${severalNumbers} JOIN transport_qualification q ON q.id_number = one.number ORDER BY one.place, q.number`,
});

/** What the transport authority shares. */
export const transportLoaders = [permit, vehicles, crew];
