import type { Catalogue, DocumentDraft, Jurisdiction, Office } from '@yichuang/definition';
import type { Query } from '@yichuang/platform';

export type { Query };

/** Answers one kind of question of a register for many keys with one query. */
export interface FactLoader {
  readonly register: string;
  readonly query: string;
  /** Every asked key is in the answer. @throws RegisterSilent when the register does not answer. */
  load(keys: readonly string[], query: Query): Promise<ReadonlyMap<string, unknown>>;
}

/** Thrown by a loader whose register is down or too slow: the facts are unknown and a person sees the case. */
export class RegisterSilent extends Error {}

export interface AppliedEffect {
  readonly applicationId: number;
  readonly index: number;
  readonly data: object;
  readonly at: Date;
}

/** Makes one kind of change, many at once, inside the caller's transaction; a change made before is not made again. */
export interface EffectHandler {
  readonly register: string;
  readonly kind: string;
  apply(changes: readonly AppliedEffect[], query: Query): Promise<void>;
}

/** A document to be recorded with the decision that issues it. */
export interface IssuedDraft {
  readonly applicationId: number;
  readonly serial: number;
  readonly authority: Office;
  readonly issuedAt: Date;
  readonly draft: DocumentDraft;
}

export interface Documents {
  /** Records documents inside the caller's transaction, once per application and kind. */
  record(issued: readonly IssuedDraft[], query: Query): Promise<void>;
  /** Makes the files of an application's recorded documents: rendered, sealed, checked. Repeating it changes nothing. */
  make(applicationId: number): Promise<void>;
}

/** What is handed to the carrier or the window. */
export interface Parcel {
  readonly reference: string;
  readonly method: 'electronic' | 'post' | 'window' | 'police-room';
}

export type DeliveryStatus = { readonly delivered: true; readonly proof: string } | { readonly delivered: false };

/** Where results leave the house: card printing, the post, the window. */
export interface Delivery {
  /** Hands the result over and answers the number to track it by. The same reference gives the same parcel. */
  handOver(parcel: Parcel): Promise<{ trackingNumber: string }>;
  /** Whether the parcel of an application has arrived, with the proof of service. */
  status(reference: string): Promise<DeliveryStatus>;
}

/** All that the one window needs to know of the rooms beside it; an app composes it. */
export interface OneWindowParts {
  readonly catalogue: Catalogue;
  readonly factLoaders: readonly FactLoader[];
  readonly effectHandlers: readonly EffectHandler[];
  readonly officeFor: (jurisdiction: Jurisdiction) => Office;
  /** The office a case lies with; the provincial one for a case that was not routed yet. */
  readonly officeByCode: (code: string | null) => Office;
  readonly documents: Documents;
  readonly delivery: Delivery;
}

/** Where Nest finds the {@link OneWindowParts}. */
export const ONE_WINDOW_PARTS = Symbol('OneWindowParts');
