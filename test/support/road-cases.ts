import type { Party, Service } from '@yichuang/definition';

import { assessed, type Assessed } from './assess-world.js';
import { car, company, owner, partyOf } from './vehicle-cases.js';

/** What is true of one application about the owner's car. */
export interface OwnerWorld {
  readonly submitter?: Party;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly registers?: Readonly<Record<string, unknown>>;
  readonly handedIn?: readonly string[];
  /** What differs of the car; null when no vehicle bears the plates. */
  readonly vehicle?: object | null;
}

/** The file of the car, with its photograph. */
export const file = { vin: car.vin, photographedOn: '2022-09-15', isVan: false, reissues: [] as readonly object[] };

/** Assesses an application of the owner, or of somebody else for the owner. */
export const ownerWorld = (service: Service, { submitter = partyOf(owner), answers, registers, handedIn, vehicle = {} }: OwnerWorld): Assessed =>
  assessed(service, {
    submitter,
    answers: { plateNumber: car.plateNumber, ...(submitter.documentNumber !== owner.idNumber && { subject: partyOf(owner), agentPhone: '13903710002' }), ...answers },
    handedIn,
    registers: { 'population.person': owner, 'vehicle.by-plate': vehicle && { ...car, ...vehicle }, 'vehicle.file-of-plates': file, ...inOrder, ...registers },
  });

/** A compulsory policy in force, its tax paid. */
export const insuredUntil = (validUntil: string) => ({ 'insurance.policies-of-plates': [{ policyNumber: 'PDZA20264107', insurer: '中原财产保险', validFrom: '2026-01-01', validUntil, vesselTax: 'paid' }] });

/** No measures, and insured. */
const inOrder = { 'violation.measures-of-plates': [], ...insuredUntil('2026-12-31') };

/** The car is a company's, and its legal representative applies. */
export const asCompany: Pick<OwnerWorld, 'submitter' | 'answers' | 'registers' | 'vehicle'> = {
  submitter: partyOf(company.representative),
  answers: { ownerType: 'organisation', uscc: company.uscc, organisationName: company.name, legalRepresentative: company.legalRepresentative, handler: company.legalRepresentative, handlerPhone: '13903710002', handledBy: undefined, subject: undefined },
  registers: { 'organisation.by-uscc': company.record, 'population.person': company.representative },
  vehicle: { ownerType: 'organisation', ownerNumber: company.uscc, ownerName: company.name },
};

/** A measure that lasts. */
export const measure = (kind: string) => ({ 'violation.measures-of-plates': [{ kind, since: '2026-11-01', endedOn: null }] });
