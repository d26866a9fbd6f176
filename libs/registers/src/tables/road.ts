import type { FilledTable, Table } from '../migrations/table.js';

const plateTypes = `('large-car', 'small-car', 'large-new-energy', 'small-new-energy', 'motorcycle', 'moped', 'low-speed', 'trailer', 'driver-training')`;

interface PaperReissueRow {
  readonly number: string;
  readonly vin: string;
  readonly paper: 'licence' | 'plates';
  readonly kind: 'lost' | 'damaged';
  readonly voidNumber: string | null;
  readonly reissuedOn: string;
}

/** Vehicle licences and plates given in place of others, which are void; lost plates are watched for. */
const paperReissues: FilledTable<PaperReissueRow> = {
  name: 'vehicle_paper_reissue',
  create: `CREATE TABLE vehicle_paper_reissue (
    number text PRIMARY KEY,
    vin text NOT NULL REFERENCES vehicle,
    paper text NOT NULL CHECK (paper IN ('licence', 'plates')),
    kind text NOT NULL CHECK (kind IN ('lost', 'damaged')),
    void_number text UNIQUE,
    reissued_on date NOT NULL,
    CONSTRAINT licences_have_numbers CHECK (paper = 'plates' OR void_number IS NOT NULL)
  )`,
  indexes: ['CREATE INDEX paper_reissues_of_vehicle ON vehicle_paper_reissue (vin)'],
};

export interface MeasureRow {
  readonly number: string;
  readonly plateNumber: string;
  readonly plateType: string;
  readonly kind: 'licence-withheld' | 'vehicle-withheld' | 'plate-misuse' | 'illegal-modification';
  readonly since: string;
  readonly endedOn: string | null;
}

/** Coercive measures, cases of misused plates and penalties for modifications. The plates are those that were seen: they may be nobody's. */
export const vehicleMeasures: FilledTable<MeasureRow> = {
  name: 'vehicle_measure',
  create: `CREATE TABLE vehicle_measure (
    number text PRIMARY KEY,
    plate_number text NOT NULL,
    plate_type text NOT NULL CHECK (plate_type IN ${plateTypes}),
    kind text NOT NULL CHECK (kind IN ('licence-withheld', 'vehicle-withheld', 'plate-misuse', 'illegal-modification')),
    since date NOT NULL,
    ended_on date CHECK (ended_on >= since)
  )`,
  indexes: ['CREATE INDEX measures_of_plates ON vehicle_measure (plate_number, plate_type)'],
};

const inspectionMarks: Table = {
  name: 'inspection_mark',
  create: `CREATE TABLE inspection_mark (
    number text PRIMARY KEY,
    vin text NOT NULL REFERENCES vehicle,
    kind text NOT NULL CHECK (kind IN ('exempt', 'inspected', 'replacement')),
    issued_on date NOT NULL,
    valid_until date NOT NULL
  )`,
  indexes: ['CREATE INDEX marks_of_vehicle ON inspection_mark (vin)'],
};

interface TemporaryPlateRow {
  readonly number: string;
  readonly vin: string;
  readonly ownerNumber: string;
  readonly purpose: string;
  readonly area: 'within-city' | 'cross-city';
  readonly validFrom: string;
  readonly validUntil: string;
}

/** The vehicles are mostly not registered yet, so no key binds them to the register. */
export const temporaryPlates: FilledTable<TemporaryPlateRow> = {
  name: 'temporary_plate',
  create: `CREATE TABLE temporary_plate (
    number text PRIMARY KEY,
    vin text NOT NULL CHECK (length(vin) = 17),
    owner_number text NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('unsold', 'purchased', 'export', 'research-test', 'special-oversize', 'connected-vehicle', 'plate-in-production', 'transfer-out')),
    area text NOT NULL CHECK (area IN ('within-city', 'cross-city')),
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= valid_from)
  )`,
  indexes: ['CREATE INDEX temporary_plates_of_vehicle ON temporary_plate (vin)'],
};

interface BindingRow {
  readonly documentNumber: string;
  readonly plateNumber: string;
  readonly plateType: string;
  readonly boundOn: string;
  readonly endedOn: string | null;
}

/** Who handles the records of vehicles that are not theirs; at most three at a time. */
const vehicleBindings: FilledTable<BindingRow> = {
  name: 'vehicle_binding',
  create: `CREATE TABLE vehicle_binding (
    document_number text NOT NULL,
    plate_number text NOT NULL,
    plate_type text NOT NULL CHECK (plate_type IN ${plateTypes}),
    bound_on date NOT NULL,
    ended_on date CHECK (ended_on >= bound_on),
    PRIMARY KEY (document_number, plate_number, plate_type)
  )`,
};

const finePayments: Table = {
  name: 'fine_payment',
  create: `CREATE TABLE fine_payment (
    number text PRIMARY KEY,
    decision_number text NOT NULL UNIQUE,
    amount double precision NOT NULL CHECK (amount > 0),
    payer_number text NOT NULL,
    channel text NOT NULL CHECK (channel IN ('union-pay', 'wechat', 'alipay', 'bank')),
    paid_on date NOT NULL
  )`,
};

interface ElectricBicycleRow {
  readonly plateNumber: string;
  readonly frameCode: string;
  readonly motorCode: string;
  readonly brandModel: string;
  readonly bodyColour: string;
  readonly cccCertificateNumber: string;
  readonly ownerNumber: string;
  readonly ownerName: string;
  readonly regionCode: string;
  readonly plateSerial: string;
  readonly registeredOn: string;
  readonly status: 'normal' | 'deregistered';
}

export const electricBicycles: FilledTable<ElectricBicycleRow> = {
  name: 'electric_bicycle',
  create: `CREATE TABLE electric_bicycle (
    plate_number text PRIMARY KEY,
    frame_code text NOT NULL CHECK (frame_code ~ '^[0-9A-Z]{15}$'),
    motor_code text NOT NULL,
    brand_model text NOT NULL,
    body_colour text NOT NULL,
    ccc_certificate_number text NOT NULL,
    owner_number text NOT NULL,
    owner_name text NOT NULL,
    region_code text NOT NULL,
    plate_serial text NOT NULL UNIQUE,
    registered_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('normal', 'deregistered'))
  )`,
  indexes: [`CREATE UNIQUE INDEX bicycle_with_frame ON electric_bicycle (frame_code) WHERE status = 'normal'`],
};

export const stolenBicycles: FilledTable<{ readonly frameCode: string; readonly reportedOn: string }> = {
  name: 'electric_bicycle_stolen',
  create: 'CREATE TABLE electric_bicycle_stolen (frame_code text PRIMARY KEY, reported_on date NOT NULL)',
};

interface BicycleCertificateRow {
  readonly number: string;
  readonly standard: 'GB 17761-2018' | 'GB 17761-2024';
  readonly brandModel: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** What market regulation shares of the certification of products. */
export const bicycleCertificates: FilledTable<BicycleCertificateRow> = {
  name: 'electric_bicycle_certificate',
  create: `CREATE TABLE electric_bicycle_certificate (
    number text PRIMARY KEY CHECK (number ~ '^20[0-9]{14}$'),
    standard text NOT NULL CHECK (standard IN ('GB 17761-2018', 'GB 17761-2024')),
    brand_model text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= valid_from)
  )`,
};

export const roadTables: readonly Table[] = [paperReissues, vehicleMeasures, inspectionMarks, temporaryPlates, vehicleBindings, finePayments, electricBicycles, stolenBicycles, bicycleCertificates];
