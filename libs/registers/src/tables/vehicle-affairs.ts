import type { FilledTable, Table } from '../migrations/table.js';

export interface PolicyRow {
  readonly policyNumber: string;
  readonly insurer: string;
  readonly vin: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly vesselTax: 'paid' | 'exempt' | 'unpaid';
}

/** What insurers share of compulsory traffic insurance. */
export const compulsoryPolicies: FilledTable<PolicyRow> = {
  name: 'compulsory_policy',
  create: `CREATE TABLE compulsory_policy (
    policy_number text PRIMARY KEY,
    insurer text NOT NULL,
    vin text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= valid_from),
    vessel_tax text NOT NULL CHECK (vessel_tax IN ('paid', 'exempt', 'unpaid'))
  )`,
  indexes: ['CREATE INDEX policies_of_vehicle ON compulsory_policy (vin, valid_until)'],
};

export interface InspectionRow {
  readonly reportNumber: string;
  readonly vin: string;
  readonly institution: string;
  readonly inspectedOn: string;
}

/** Safety technical inspections that vehicles have passed. */
export const vehicleInspections: FilledTable<InspectionRow> = {
  name: 'vehicle_inspection',
  create: `CREATE TABLE vehicle_inspection (
    report_number text PRIMARY KEY,
    vin text NOT NULL,
    institution text NOT NULL,
    inspected_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX inspections_of_vehicle ON vehicle_inspection (vin, inspected_on)'],
};

/** Vehicles in accidents. */
export const accidentVehicles: FilledTable<{ readonly vin: string; readonly caseNumber: string }> = {
  name: 'accident_vehicle',
  create: `CREATE TABLE accident_vehicle (
    vin text NOT NULL,
    case_number text NOT NULL REFERENCES accident_case,
    PRIMARY KEY (vin, case_number)
  )`,
};

export interface InvoiceRow {
  readonly number: string;
  readonly vin: string;
  readonly sellerNumber: string;
  readonly buyerNumber: string;
  readonly amount: number;
  readonly issuedOn: string;
}

/** What the tax authority shares of invoices for vehicles. */
export const vehicleInvoices: FilledTable<InvoiceRow> = {
  name: 'vehicle_invoice',
  create: `CREATE TABLE vehicle_invoice (
    number text PRIMARY KEY CHECK (number ~ '^([0-9]{8}|[0-9]{20})$'),
    vin text NOT NULL,
    seller_number text NOT NULL,
    buyer_number text NOT NULL,
    amount double precision NOT NULL CHECK (amount >= 0),
    issued_on date NOT NULL
  )`,
};

export interface CustomsRow {
  readonly vin: string;
  readonly importCertificateNumber: string | null;
  readonly importedOn: string | null;
  readonly transferApproved: boolean;
  readonly exportDocumentNumber: string | null;
  readonly exportedOn: string | null;
}

/** What customs shares of vehicles. */
export const customsVehicles: FilledTable<CustomsRow> = {
  name: 'customs_vehicle',
  create: `CREATE TABLE customs_vehicle (
    vin text PRIMARY KEY,
    import_certificate_number text,
    imported_on date,
    transfer_approved boolean NOT NULL,
    export_document_number text,
    exported_on date
  )`,
};

export interface BarRow {
  readonly holderNumber: string;
  readonly ground: 'false-application' | 'fraud';
  readonly decidedOn: string;
}

/** Who lied for the registration of a vehicle, by decision. */
export const registrationBars: FilledTable<BarRow> = {
  name: 'vehicle_registration_bar',
  create: `CREATE TABLE vehicle_registration_bar (
    holder_number text NOT NULL,
    ground text NOT NULL CHECK (ground IN ('false-application', 'fraud')),
    decided_on date NOT NULL,
    PRIMARY KEY (holder_number, ground, decided_on)
  )`,
};

export interface ReservationRow {
  readonly plateNumber: string;
  readonly plateType: string;
  readonly holderNumber: string;
  readonly reservedUntil: string;
}

/** Numbers that somebody has chosen in the selection system. */
export const plateReservations: FilledTable<ReservationRow> = {
  name: 'plate_reservation',
  create: `CREATE TABLE plate_reservation (
    plate_number text NOT NULL,
    plate_type text NOT NULL,
    holder_number text NOT NULL,
    reserved_until date NOT NULL,
    PRIMARY KEY (plate_number, plate_type)
  )`,
};

export interface GivenUpRow {
  readonly number: string;
  readonly plateNumber: string;
  readonly plateType: string;
  readonly vin: string;
  readonly ownerNumber: string;
  readonly heldSince: string;
  readonly givenUpOn: string;
}

/** Numbers that owners gave up when their vehicles were transferred, moved or deregistered. */
export const givenUpNumbers: FilledTable<GivenUpRow> = {
  name: 'plate_given_up',
  create: `CREATE TABLE plate_given_up (
    number text PRIMARY KEY,
    plate_number text NOT NULL,
    plate_type text NOT NULL,
    vin text NOT NULL,
    owner_number text NOT NULL,
    held_since date NOT NULL,
    given_up_on date NOT NULL CHECK (given_up_on >= held_since)
  )`,
  indexes: ['CREATE INDEX given_up_plates ON plate_given_up (plate_number, plate_type, given_up_on)'],
};

export interface ProductRow {
  readonly vin: string;
  readonly certificateNumber: string;
  readonly engineNumber: string | null;
  readonly brandModel: string;
  readonly manufacturedOn: string;
  readonly isAnnounced: boolean;
  readonly isInspectionExempt: boolean;
  readonly isFactoryChecked: boolean;
}

/** What makers and the industry department share of new vehicles. */
export const vehicleProducts: FilledTable<ProductRow> = {
  name: 'vehicle_product',
  create: `CREATE TABLE vehicle_product (
    vin text PRIMARY KEY,
    certificate_number text NOT NULL UNIQUE CHECK (certificate_number ~ '^[A-Z0-9]{15}$'),
    engine_number text,
    brand_model text NOT NULL,
    manufactured_on date NOT NULL,
    is_announced boolean NOT NULL,
    is_inspection_exempt boolean NOT NULL,
    is_factory_checked boolean NOT NULL
  )`,
};

export interface PurchaseTaxRow {
  readonly vin: string;
  readonly status: 'paid' | 'exempt' | 'unpaid';
}

/** What the tax authority shares of the purchase tax of vehicles. */
export const purchaseTaxes: FilledTable<PurchaseTaxRow> = {
  name: 'vehicle_purchase_tax',
  create: `CREATE TABLE vehicle_purchase_tax (
    vin text PRIMARY KEY,
    status text NOT NULL CHECK (status IN ('paid', 'exempt', 'unpaid'))
  )`,
};

/** Vehicles without plates that were seized or stolen. */
export const vehicleAlerts: FilledTable<{ readonly vin: string; readonly kind: 'seized' | 'stolen' }> = {
  name: 'vehicle_alert',
  create: `CREATE TABLE vehicle_alert (
    vin text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('seized', 'stolen')),
    PRIMARY KEY (vin, kind)
  )`,
};

export interface RecyclingRow {
  readonly number: string;
  readonly vin: string;
  readonly engineNumber: string | null;
  readonly recyclerUscc: string;
  readonly isLicensed: boolean;
  readonly isDismantled: boolean;
  readonly issuedOn: string;
}

/** What recyclers send through the commerce authority. */
export const recyclingCertificates: FilledTable<RecyclingRow> = {
  name: 'recycling_certificate',
  create: `CREATE TABLE recycling_certificate (
    number text PRIMARY KEY,
    vin text NOT NULL,
    engine_number text,
    recycler_uscc text NOT NULL,
    is_licensed boolean NOT NULL,
    is_dismantled boolean NOT NULL,
    issued_on date NOT NULL
  )`,
};

/** Engines that the product announcement allows for a model. */
export const announcedEngines: FilledTable<{ readonly brandModel: string; readonly engineModel: string }> = {
  name: 'announced_engine',
  create: `CREATE TABLE announced_engine (
    brand_model text NOT NULL,
    engine_model text NOT NULL,
    PRIMARY KEY (brand_model, engine_model)
  )`,
};

/** Passes for journeys with hazardous chemicals; written by effects only. */
const hazardousPasses: Table = {
  name: 'hazardous_pass',
  create: `CREATE TABLE hazardous_pass (
    number text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('highly-toxic', 'restricted-area')),
    holder_uscc text NOT NULL,
    chemical_name text NOT NULL,
    cas text NOT NULL,
    quantity_kilograms integer NOT NULL CHECK (quantity_kilograms > 0),
    purchase_document_number text,
    vehicles jsonb NOT NULL,
    route text NOT NULL,
    valid_from text NOT NULL,
    valid_until text NOT NULL CHECK (valid_until > valid_from),
    issued_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('issued', 'used', 'void'))
  )`,
  indexes: ['CREATE INDEX passes_of_purchase ON hazardous_pass (purchase_document_number, cas)'],
};

export const vehicleAffairsTables: readonly Table[] = [compulsoryPolicies, vehicleInspections, accidentVehicles, vehicleInvoices, customsVehicles, registrationBars, plateReservations, givenUpNumbers, vehicleProducts, purchaseTaxes, vehicleAlerts, recyclingCertificates, announcedEngines, hazardousPasses];
