import { carrierPermits } from './carrier-permits.js';
import { MakeTables, type Table } from './table.js';

/** A road transport permit is one, whether it is asked for the use of vehicles or for classes of dangerous goods. */
export class RoadTransport1764170000041 extends MakeTables {
  readonly name = 'RoadTransport1764170000041';
  protected readonly tables: readonly Table[] = [];
  protected override readonly columns = [
    {
      add: `ALTER TABLE road_transport_permit ADD COLUMN classes text[] NOT NULL DEFAULT '{}', DROP CONSTRAINT road_transport_permit_uses_check,
        ADD CONSTRAINT covers_something CHECK (cardinality(uses) + cardinality(classes) > 0)`,
      remove: `ALTER TABLE road_transport_permit DROP COLUMN classes, ADD CONSTRAINT road_transport_permit_uses_check CHECK (cardinality(uses) > 0)`,
    },
    {
      add: `INSERT INTO road_transport_permit (number, holder_number, uses, classes, valid_until) SELECT number, uscc, '{hazardous-goods}', classes, valid_until FROM carrier_permit
        ON CONFLICT (number) DO UPDATE SET classes = excluded.classes`,
      remove: `INSERT INTO carrier_permit (number, uscc, classes, valid_until) SELECT number, holder_number, classes, valid_until FROM road_transport_permit WHERE cardinality(classes) > 0`,
    },
    { add: 'DROP TABLE carrier_permit', remove: carrierPermits.create },
  ];
}
