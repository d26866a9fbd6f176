export interface Mail {
  /** Becomes the Message-ID, by which servers know a message they have already. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How e-mail leaves the house. */
export interface Mailer {
  /** @returns the Message-ID. @throws Undeliverable when the server will never take the message; any other error: try again. */
  send(mail: Mail): Promise<string>;
}

export const MAILER = Symbol('Mailer');
