export interface Sms {
  /** The same key is the same message: a gateway sends it once, however often it is handed over. */
  readonly key: string;
  /** A mobile number of mainland China, without +86. */
  readonly to: string;
  readonly text: string;
}

/** What became of a message that was handed over, once it is known. */
export type SmsReport = 'delivered' | 'undeliverable';

/** How text messages leave the house. */
export interface SmsGateway {
  /** @returns the gateway's own id. @throws Undeliverable when it will never take the message; any other error: try again. */
  send(sms: Sms): Promise<string>;
  /** The reports that have come in for these ids of the gateway. */
  report(providerIds: readonly string[]): Promise<ReadonlyMap<string, SmsReport>>;
}

export const SMS_GATEWAY = Symbol('SmsGateway');
