import { writeFile } from 'node:fs/promises';

import { createTransport } from 'nodemailer';

import type { Mail, Mailer } from './mailer.js';
import type { Outbox } from './outbox.js';
import { toMessage } from './to-message.js';

/** E-mail of the sandbox: a file each, `outbox/<key>.eml`, as any mail program opens it. */
export class LocalMailer implements Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly outbox: Outbox,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<string> {
    const { message, messageId } = await this.transport.sendMail(toMessage(mail, this.from));
    await writeFile(await this.outbox.pathOf(`${mail.key}.eml`), message, { mode: 0o600 });
    return messageId;
  }
}
