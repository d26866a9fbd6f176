import type { Catalogue, ChargeItem, ConsentRequest, DocumentDraft, Jurisdiction, Office, Party } from '@yichuang/definition';
import type { Fen, Text } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

export type { Query };

/** Answers one kind of question of a register for many keys with one query. */
export interface FactLoader {
  readonly register: string;
  readonly query: string;
  /** Every asked key is in the answer. @throws NoAnswer when the register is down or too slow: the facts are unknown and a person sees the case. */
  load(keys: readonly string[], query: Query): Promise<ReadonlyMap<string, unknown>>;
}

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
  /** @throws RegisterMoved when the register does not hold any more what the change rests on. */
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
  /** Makes the files of an application's recorded documents but those of these kinds: rendered, sealed, checked. Repeating it changes nothing. */
  make(applicationId: number, notYet?: readonly string[]): Promise<void>;
}

/** A message to the applicant. Recorded is served (《电子签名法》第十一条); SMS and e-mail follow. */
export interface NewNotice {
  readonly applicationId: number;
  readonly accountId: number;
  readonly reference: string;
  readonly title: Text;
  readonly body: Text;
  readonly to: { readonly phone?: string; readonly email?: string };
}

/** A message about a draft, which is no application yet. */
export interface DraftNotice extends Pick<NewNotice, 'accountId' | 'title' | 'body' | 'to'> {
  readonly serviceId: string;
}

/** A text message to somebody who is no party to the application and has no inbox. */
export interface OutsiderNotice extends Pick<NewNotice, 'applicationId' | 'reference' | 'title' | 'body'> {
  readonly to: { readonly phone: string };
}

export interface Notices {
  /** Inside the caller's transaction. */
  record(notices: readonly (NewNotice | DraftNotice | OutsiderNotice)[], query: Query): Promise<void>;
}

/** What an application costs. */
export interface NewCharge {
  readonly applicationId: number;
  readonly accountId: number;
  readonly reference: string;
  readonly items: readonly ChargeItem[];
  readonly law: Text;
}

/** How the fee of an application stands. */
export interface FeeStanding {
  readonly due: Fen;
  /** Collected still, paid, or not collected any more. */
  readonly stands: 'open' | 'paid' | 'ended';
  /** Paid at a window and not due any more. */
  readonly toReturn: Fen;
}

/** Money a clerk took, with the number of the receipt they gave. */
export interface TakenAtWindow {
  readonly applicationId: number;
  readonly amount: Fen;
  readonly receipt: string;
}

export interface Payments {
  /** Inside the caller's transaction, once for each application. */
  charge(charges: readonly NewCharge[], query: Query): Promise<void>;
  /** Those of the applications for which nothing is due, or all is paid. */
  isSettled(applicationIds: readonly number[], query: Query): Promise<ReadonlySet<number>>;
  /** Those of the applications for which money was owed and has come. */
  isPaid(applicationIds: readonly number[], query: Query): Promise<ReadonlySet<number>>;
  /** Undefined for an application that owes nothing. */
  find(applicationId: number, query: Query): Promise<FeeStanding | undefined>;
  /** Inside the caller's transaction: settles what is due, once and whole. `not-due` when another was faster. */
  takeAtWindow(taken: TakenAtWindow, query: Query): Promise<'taken' | 'not-due' | 'receipt-used'>;
  /** Inside the caller's transaction. @returns false when nothing was to be given back. */
  returnAtWindow(applicationId: number, query: Query): Promise<boolean>;
  /** Inside the caller's transaction: what was paid is given back afterwards. */
  refund(applicationIds: readonly number[], query: Query): Promise<void>;
}

/** Consents that other persons are asked for, by the service and the applicant they are for. */
export interface AskedOfOthers {
  readonly serviceId: string;
  readonly applicant: Party;
  readonly consents: readonly ConsentRequest[];
  readonly askedAt: Date;
}

export interface Consents {
  /** Inside the caller's transaction; asking again for the same changes nothing. */
  ask(asked: readonly AskedOfOthers[], query: Query): Promise<void>;
}

/** What is handed to the carrier or the window. */
export interface Parcel {
  readonly reference: string;
  readonly method: 'electronic' | 'post' | 'window' | 'police-room';
  /** Whom a letter goes to that is not the applicant's. */
  readonly to?: { readonly name: string; readonly address: string };
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
  /** Citizen numbers that took the place of these: what is asked by a former one is answered for the present one. */
  readonly currentNumbers?: (numbers: readonly string[], query: Query) => Promise<ReadonlyMap<string, string>>;
  readonly effectHandlers: readonly EffectHandler[];
  readonly officeFor: (jurisdiction: Jurisdiction) => Office;
  /** All offices of the province. */
  readonly offices: () => readonly Office[];
  /** The office a case lies with; the provincial one for a case that was not routed yet. */
  readonly officeByCode: (code: string | null) => Office;
  readonly documents: Documents;
  readonly delivery: Delivery;
  readonly notices: Notices;
  readonly payments: Payments;
  readonly consents: Consents;
  /** Telephone numbers of those of the accounts that have given one. */
  readonly phonesOf: (accountIds: readonly number[], query: Query) => Promise<ReadonlyMap<number, string>>;
}

/** Where Nest finds the {@link OneWindowParts}. */
export const ONE_WINDOW_PARTS = Symbol('OneWindowParts');
