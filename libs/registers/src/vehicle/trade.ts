import { accident, customs, insurance, invoice, latestInspectionKind, product, purchaseTax, recycling, vehicle, vehicleInspection } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

const policies = listLoader(insurance.policies, {
  key: 'vin',
  columns: { policyNumber: 'policy_number', insurer: 'insurer', validFrom: 'valid_from', validUntil: 'valid_until', vesselTax: 'vessel_tax' },
  from: 'FROM compulsory_policy WHERE vin = ANY($1) ORDER BY valid_until DESC, policy_number',
});

const latestInspection = recordLoader(latestInspectionKind, {
  key: 'asked.key',
  columns: { reportNumber: 'i.report_number', institution: 'i.institution', inspectedOn: 'i.inspected_on' },
  from: `FROM unnest($1::text[]) AS asked(key)
    JOIN vehicle b ON b.plate_number = split_part(asked.key, '>', 1) AND b.plate_type = split_part(asked.key, '>', 2) AND b.status <> 'deregistered'
    CROSS JOIN LATERAL (SELECT n.* FROM vehicle_inspection n WHERE n.vin = b.vin ORDER BY n.inspected_on DESC, n.report_number LIMIT 1) AS i`,
});

const byNumber = recordLoader(invoice.byNumber, {
  key: 'number',
  columns: { number: 'number', vin: 'vin', sellerNumber: 'seller_number', buyerNumber: 'buyer_number', amount: 'amount', issuedOn: 'issued_on' },
  from: 'FROM vehicle_invoice WHERE number = ANY($1)',
});

const ofVin = recordLoader(customs.ofVin, {
  key: 'vin',
  columns: { importCertificateNumber: 'import_certificate_number', importedOn: 'imported_on', transferApproved: 'transfer_approved', exportDocumentNumber: 'export_document_number', exportedOn: 'exported_on' },
  from: 'FROM customs_vehicle WHERE vin = ANY($1)',
});

const bars = listLoader(vehicle.bars, {
  key: 'holder_number',
  columns: { ground: 'ground', decidedOn: 'decided_on' },
  from: 'FROM vehicle_registration_bar WHERE holder_number = ANY($1) ORDER BY decided_on DESC, ground',
});

const productOfVin = recordLoader(product.ofVin, {
  key: 'vin',
  columns: {
    certificateNumber: 'certificate_number',
    engineNumber: 'engine_number',
    brandModel: 'brand_model',
    manufacturedOn: 'manufactured_on',
    isAnnounced: 'is_announced',
    isInspectionExempt: 'is_inspection_exempt',
    isFactoryChecked: 'is_factory_checked',
  },
  from: 'FROM vehicle_product WHERE vin = ANY($1)',
});

const taxOfVin = recordLoader(purchaseTax.ofVin, { key: 'vin', columns: { status: 'status' }, from: 'FROM vehicle_purchase_tax WHERE vin = ANY($1)' });

const recycled = recordLoader(recycling.certificate, {
  key: 'number',
  columns: { number: 'number', vin: 'vin', engineNumber: 'engine_number', recyclerUscc: 'recycler_uscc', isLicensed: 'is_licensed', isDismantled: 'is_dismantled', issuedOn: 'issued_on' },
  from: 'FROM recycling_certificate WHERE number = ANY($1)',
});

const inspectionOfVin = recordLoader(vehicleInspection.ofVin, {
  key: 'asked.key',
  columns: { reportNumber: 'i.report_number', institution: 'i.institution', inspectedOn: 'i.inspected_on' },
  from: `FROM unnest($1::text[]) AS asked(key)
    CROSS JOIN LATERAL (SELECT n.* FROM vehicle_inspection n WHERE n.vin = asked.key ORDER BY n.inspected_on DESC, n.report_number LIMIT 1) AS i`,
});

const accidentsOfVin = listLoader(accident.ofVin, { key: 'vin', columns: { caseNumber: 'case_number' }, from: 'FROM accident_vehicle WHERE vin = ANY($1) ORDER BY case_number' });
const registered = recordLoader(vehicle.ofVin, { key: 'vin', columns: { vin: 'vin', status: 'status' }, from: 'FROM vehicle WHERE vin = ANY($1)' });

/** Registered vehicles bear the mark on their record, others are on the list. */
const alerts = listLoader(vehicle.alerts, {
  key: 'vin',
  columns: { kind: 'kind' },
  from: `FROM (
      SELECT vin, kind FROM vehicle_alert
      UNION SELECT vin, 'seized' FROM vehicle WHERE seized
      UNION SELECT vin, 'stolen' FROM vehicle WHERE stolen
    ) AS alert WHERE vin = ANY($1) ORDER BY kind`,
});

/** What others know of vehicles and of those who trade in them. */
export const tradeLoaders = [policies, latestInspection, byNumber, ofVin, bars, productOfVin, taxOfVin, recycled, inspectionOfVin, accidentsOfVin, registered, alerts];
