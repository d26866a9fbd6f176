import { Catalogue, factKinds, effectKinds, type Office } from '@yichuang/definition';
import { documentNumber, insertDocuments, verificationCode } from '@yichuang/documents';
import { civilDateOf } from '@yichuang/kernel';
import type { Delivery, Documents, DraftNotice, FactLoader, NewNotice, OneWindowParts, OutsiderNotice } from '@yichuang/one-window';
import { NoAnswer } from '@yichuang/platform';

import { plainService } from './plain-service.js';

const office: Office = { code: '410100-traffic', name: { zh: '郑州市公安局', en: 'Zhengzhou Public Security Bureau' }, regionCode: '410100' };

/** Registers, printers and carriers, which answer as a test wants: everybody is registered unless the register is silent. */
export class OutsideWorld {
  registersAnswer = true;
  carrierAnswers = true;
  parcelsArrive = true;
  /** Messages to applicants, and applications whose fee goes back. */
  readonly told: (NewNotice | DraftNotice | OutsiderNotice)[] = [];
  readonly refunded: number[] = [];

  private readonly loaders: readonly FactLoader[] = factKinds().map(({ register, query }) => ({
    register,
    query,
    load: async (keys) => {
      if (!this.registersAnswer) throw new NoAnswer('no answer');
      return new Map(keys.map((key) => [key, register === 'population' ? { idNumber: key, name: '某人' } : null]));
    },
  }));

  private readonly delivery: Delivery = {
    handOver: async ({ reference }) => {
      if (!this.carrierAnswers) throw new Error('The carrier does not answer');
      return { trackingNumber: reference };
    },
    status: async (reference) => (this.parcelsArrive ? { delivered: true, proof: reference } : { delivered: false }),
  };

  /** Documents are recorded as ever; their files, which take long to draw, are not made. */
  private readonly documents: Documents = {
    record: async (issued, query) => {
      const documents = issued.map(({ applicationId, serial, authority, issuedAt, draft: { numberPrefix, ...content } }) => {
        const [issuedOn, code] = [civilDateOf(issuedAt), verificationCode()];
        const number = documentNumber(numberPrefix, Number(issuedOn.slice(0, 4)), serial);
        return { applicationId, issuedAt, content: { ...content, number, issuedOn, authority: authority.name, verification: { url: `http://127.0.0.1/verify/${code}`, code }, languages: 'zh-en' as const } };
      });
      await insertDocuments(documents, query);
    },
    make: async () => undefined,
  };

  readonly parts: OneWindowParts = {
    catalogue: new Catalogue([plainService]),
    factLoaders: this.loaders,
    effectHandlers: effectKinds().map(({ register, kind }) => ({ register, kind, apply: () => Promise.reject(new Error(`${register}.${kind} is not for the plain service`)) })),
    officeFor: () => office,
    offices: () => [office],
    officeByCode: () => office,
    documents: this.documents,
    delivery: this.delivery,
    notices: { record: async (notices) => void this.told.push(...notices) },
    payments: { charge: async () => undefined, isSettled: async (ids) => new Set(ids), isPaid: async (ids) => new Set(ids), find: async () => undefined, takeAtWindow: async () => 'not-due', returnAtWindow: async () => false, refund: async (ids) => void this.refunded.push(...ids) },
    consents: { ask: async () => undefined },
    phonesOf: async () => new Map(),
  };
}
