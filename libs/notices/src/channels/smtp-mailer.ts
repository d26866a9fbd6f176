import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@yichuang/platform';
import { createTransport } from 'nodemailer';

import type { Mail, Mailer } from './mailer.js';
import { toMessage } from './to-message.js';
import { Undeliverable } from './undeliverable.js';

/**
 * A server that is away is given up on soon, a slow one late: cut short it may have taken the message all the same. The
 * pool hands nothing over a second time by itself: whether to try again is for the outbox to decide.
 */
const manners = { pool: true, maxConnections: 4, maxRequeues: 0, requireTLS: true, connectionTimeout: 5_000, greetingTimeout: 5_000 } as const;

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** The server's last word (RFC 5321, 4.2.1: 5yz) on this recipient or message; what it says of us as the sender may be put right. */
const isFinal = ({ command = '', responseCode = 0 }: SmtpError): boolean => responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');

/** What may be kept of an error: servers repeat addresses in their words. */
const reasonOf = ({ code = 'EUNKNOWN', responseCode }: SmtpError): string => `SMTP ${code}${responseCode === undefined ? '' : ` ${responseCode}`}`;

/** E-mail by a mail server, over TLS unless its address says `?requireTLS=false`. */
export class SmtpMailer implements Mailer, OnApplicationShutdown {
  private readonly transport;

  constructor(
    private readonly options: NonNullable<Config['mail']>,
    private readonly limitMs = 30_000,
  ) {
    this.transport = createTransport({ ...manners, url: options.url });
  }

  async send(mail: Mail): Promise<string> {
    try {
      const { messageId } = await this.transport.sendMail({ ...toMessage(mail, this.options.from), signal: AbortSignal.timeout(this.limitMs) });
      return messageId;
    } catch (error) {
      const reason = reasonOf(error as SmtpError);
      throw isFinal(error as SmtpError) ? new Undeliverable(reason) : new Error(reason);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
