import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Answers, CalledPersona, Sample, Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { ApiClient } from './api-client.js';

export interface Traveller {
  readonly portal: string;
  readonly login: string;
  readonly password: string;
  readonly today: CivilDate;
  readonly called: CalledPersona;
}

interface ActionLine {
  readonly kind: string;
  readonly detail: { readonly reasons?: readonly string[] };
}

interface Found {
  readonly state: string;
  readonly documents: readonly { readonly number: string; readonly ready: boolean }[];
}

/** How one sample went: what happened to it and whether that is what it promises. */
export interface Journey {
  readonly sample: string;
  readonly reference: string;
  readonly actions: readonly string[];
  readonly documents: readonly string[];
  readonly asPromised: boolean;
}

const patienceMs = 30_000;
const betweenMs = 50;

/** Applies for a service as the sample says, through the public API, and follows the application to its end. */
export async function travel(service: Service, sample: Sample<Answers>, { portal, login, password, today, called }: Traveller): Promise<Journey> {
  const api = await ApiClient.signIn(portal, login, password);
  const { form } = await api.get<{ form: Answers }>(`/services/${service.id}/form`);
  const { reference } = await api.post<{ reference: string }>('/applications', { serviceId: service.id, form: { ...form, ...sample.answers(today, called) } }, randomUUID());
  for (let waited = 0; ; waited += betweenMs) {
    const { state, documents } = await api.get<Found>(`/applications/${reference}`);
    const { actions } = await api.get<{ actions: ActionLine[] }>(`/applications/${reference}/actions`);
    const asPromised = hasEnded(sample, state, actions, documents);
    if (asPromised || waited >= patienceMs) {
      return { sample: sample.id, reference, actions: actions.map(({ kind }) => kind), documents: documents.map(({ number }) => number), asPromised };
    }
    await pause(betweenMs);
  }
}

function hasEnded({ ends }: Sample<Answers>, state: string, actions: readonly ActionLine[], documents: Found['documents']): boolean {
  if ('granted' in ends) return state === 'delivered' && documents.length > 0 && documents.every(({ ready }) => ready);
  return actions.some(({ kind, detail }) => kind === 'handed-to-officer' && detail.reasons?.includes(ends.waitsFor));
}
