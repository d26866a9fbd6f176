import type { SendMailOptions } from 'nodemailer';

import type { Mail } from './mailer.js';

/** The domain of `Name <box@domain>`. */
const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';

/** A message as nodemailer takes it: the same key always gives the same Message-ID, and no machine answers it (RFC 3834). */
export const toMessage = ({ key, to, subject, text }: Mail, from: string): SendMailOptions => ({
  from,
  to: { name: '', address: to }, // as an object it is one address, whatever is in it
  subject,
  text,
  messageId: `<notice-${key}@${domainOf(from)}>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
