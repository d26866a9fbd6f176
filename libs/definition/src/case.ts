import type { CivilDate } from '@yichuang/kernel';

import type { Answers } from './fields/field.js';
import type { DocumentType } from './fields/person-ref.js';

/** Someone whose identity is verified: the signed-in person, or the person they act for. */
export interface Party {
  readonly name: string;
  readonly documentType: DocumentType;
  readonly documentNumber: string;
  /** The verified mobile number of the account; absent for a person someone else acts for. */
  readonly phone?: string;
}

/** What is known before any register is asked. */
export interface Ask<F> {
  readonly form: F;
  /** Whom the matter is about: the submitter, or the person they act for. */
  readonly applicant: Party;
  /** Who signed in and sent the application. */
  readonly submitter: Party;
}

/** What a condition may look at. It is pure: the same case gives the same outcome whenever it is replayed. */
export interface Case<F, X> extends Ask<F> {
  readonly facts: X;
  /** The day of filing, Asia/Shanghai: a citizen's right does not depend on how fast we are. */
  readonly today: CivilDate;
}

/** What an effect and a document may look at: the case and its decision. */
export interface Decided<F, X> extends Case<F, X> {
  readonly decidedOn: CivilDate;
  readonly office: Office;
  /** A number unique in the province, drawn once for this application: serials and certificate numbers come from it. */
  readonly serial: number;
  /** What the applicant came back with, when the decision is made in two steps and this is the second. */
  readonly completion?: Answers;
}

/** The office that is responsible for a case. */
export interface Office {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Division it belongs to (GB/T 2260). */
  readonly regionCode: string;
}
