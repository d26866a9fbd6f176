import { date, instant, list, number, object, oneOf, orNull, text } from './words.js';

const fen = { ...number, description: 'In fen' };

/** Fees, consents, messages, files and refusals. */
export const otherSchemas = {
  Problem: object({ type: text, status: number, title: text, errors: list(object({ pointer: { ...text, description: 'JSON pointer into the request' }, code: text, detail: text })) }, ['errors']),
  Session: object({ token: text, expiresAt: instant }),
  Charge: object(
    {
      state: oneOf('nothing-due', 'due', 'waiting', 'paid', 'going-back', 'given-back', 'not-collected'),
      due: fen,
      currency: { const: 'CNY' },
      items: list(object({ name: text, amount: fen })),
      law: text,
      paidAt: orNull(instant),
      payments: list(object({ orderNumber: text, channel: text, amount: fen, status: text, startedAt: instant, received: orNull(fen), transactionId: orNull(text), paidAt: orNull(instant) })),
    },
    ['law', 'paidAt'],
  ),
  Consent: object({ id: text, serviceId: text, applicantName: text, statement: text, askedAt: instant, answer: { enum: ['given', 'refused', null] }, answeredOn: orNull(date) }),
  Notice: object({ id: text, reference: orNull(text), serviceId: orNull(text), title: text, body: text, at: instant, readAt: orNull(instant) }),
  Upload: object({ upload: { ...text, format: 'uuid' }, filename: text, mediaType: oneOf('image/jpeg', 'image/png', 'application/pdf'), size: number }),
};
