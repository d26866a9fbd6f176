import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Answers } from '@yichuang/definition';

import { ApiClient } from './api-client.js';

export interface ActionLine {
  readonly kind: string;
  readonly detail: { readonly reasons?: readonly string[] };
}

export interface Found {
  readonly state: string;
  readonly documents: readonly { readonly number: string; readonly ready: boolean }[];
  readonly actions: readonly ActionLine[];
}

interface Fee {
  readonly state: string;
}

/** The smallest picture there is, which stands for every paper of a demonstration. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

const patienceMs = 60_000;
const betweenMs = 150;

/** An applicant of the sandbox, who does everything through the public API. */
export class Citizen {
  private constructor(private readonly api: ApiClient) {}

  static async signIn(portal: string, login: string, password: string): Promise<Citizen> {
    return new Citizen(await ApiClient.signIn(portal, login, password));
  }

  /** @returns the reference of the application. */
  async apply(serviceId: string, answers: Answers, handsIn: readonly string[]): Promise<string> {
    const { form } = await this.api.get<{ form: Answers }>(`/services/${serviceId}/form`);
    const materials = await this.upload(handsIn);
    const { reference } = await this.api.post<{ reference: string }>('/applications', { serviceId, form: { ...form, ...answers }, materials }, randomUUID());
    return reference;
  }

  async find(reference: string): Promise<Found> {
    const [{ state, documents }, { actions }] = await Promise.all([this.api.get<Omit<Found, 'actions'>>(`/applications/${reference}`), this.api.get<Pick<Found, 'actions'>>(`/applications/${reference}/actions`)]);
    return { state, documents, actions };
  }

  /** Looks until it is so, or patience ends. */
  async await(reference: string, holds: (found: Found) => boolean): Promise<Found> {
    for (let waited = 0; ; waited += betweenMs) {
      const found = await this.find(reference);
      if (holds(found) || waited >= patienceMs) return found;
      await pause(betweenMs);
    }
  }

  /** Pays what is due at the cashier, as a browser would. @returns whether anything was due. */
  async pay(reference: string): Promise<boolean> {
    const { state } = await this.api.get<Fee>(`/applications/${reference}/payments`);
    if (state !== 'due') return false;
    const { url } = await this.api.post<{ url: string }>(`/applications/${reference}/payments`, {});
    await fetch(url, { method: 'POST', body: new URLSearchParams({ do: 'pay', behaviour: 'at-once' }), redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
    return true;
  }

  /** Agrees to everything that others ask. */
  async agree(): Promise<void> {
    const { consents } = await this.api.get<{ consents: readonly { readonly id: number; readonly answer: string | null }[] }>('/consents');
    for (const { id, answer } of consents) if (answer === null) await this.api.post(`/consents/${id}/answer`, { answer: 'given' });
  }

  /** Comes back with what the permit was for. */
  async complete(reference: string, form: Answers, handsIn: readonly string[]): Promise<void> {
    await this.api.post(`/applications/${reference}/completion`, { form, materials: await this.upload(handsIn) });
  }

  private async upload(materials: readonly string[]): Promise<{ material: string; upload: string }[]> {
    const uploaded: { material: string; upload: string }[] = [];
    for (const material of materials) uploaded.push({ material, upload: (await this.api.upload<{ upload: string }>('/uploads', `${material}.png`, picture)).upload });
    return uploaded;
  }
}
