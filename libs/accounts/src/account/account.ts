import type { Party } from '@yichuang/definition';

export type Role = 'citizen' | 'clerk' | 'examiner' | 'decider' | 'supervisor' | 'operator';

/** Someone who may sign in. Their identity is verified: it can stand as the party of an application. */
export interface Account extends Party {
  readonly id: number;
  readonly role: Role;
  /** Where staff work; citizens have none. */
  readonly officeCode?: string;
  /** Domains of services that staff are trained for: `household`, `traffic`, … */
  readonly skills?: readonly string[];
}

/** The columns of {@link AccountRow}, of the table `account` under the name `account`. */
export const accountColumns = 'account.id, account.role, account.name, account.document_type, account.document_number, account.phone, account.office_code, account.skills';

export interface AccountRow {
  readonly id: number;
  readonly role: Role;
  readonly name: string;
  readonly document_type: Party['documentType'];
  readonly document_number: string;
  readonly phone: string | null;
  readonly office_code: string | null;
  readonly skills: readonly string[] | null;
}

export const toAccount = ({ id, role, name, document_type, document_number, phone, office_code, skills }: AccountRow): Account => ({
  id,
  role,
  name,
  documentType: document_type,
  documentNumber: document_number,
  ...(phone !== null && { phone }),
  ...(office_code !== null && { officeCode: office_code }),
  ...(skills !== null && { skills }),
});

/** The part of an account that applications may know. */
export const partyOf = ({ name, documentType, documentNumber, phone }: Account): Party => ({
  name,
  documentType,
  documentNumber,
  ...(phone !== undefined && { phone }),
});
