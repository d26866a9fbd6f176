import type { Mailer } from './mailer.js';
import type { SmsGateway } from './sms-gateway.js';
import { Undeliverable } from './undeliverable.js';

/** A channel that this installation has not got; operators see what would have gone out by it. */
export const notConfigured = (variable: string): SmsGateway & Mailer => ({
  send: () => Promise.reject(new Undeliverable(`${variable} is not set`)),
  report: () => Promise.resolve(new Map()),
});
