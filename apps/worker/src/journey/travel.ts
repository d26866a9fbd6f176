import type { Answers, CalledPersona, OfficersDo, Sample, Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { Citizen, type Found } from './citizen.js';
import { finish, peopleDo, type People } from './people.js';

/** Who travels, in which surroundings. */
export interface Surroundings {
  readonly portal: string;
  readonly password: string;
  readonly today: CivilDate;
  readonly called: CalledPersona;
  readonly people: People;
}

/** How one sample went: what happened to it and whether that is what it promises. */
export interface Journey {
  readonly sample: string;
  readonly reference: string;
  readonly actions: readonly string[];
  readonly documents: readonly string[];
  readonly asPromised: boolean;
}

const ends: Readonly<Record<OfficersDo, string>> = { grant: 'delivered', refuse: 'refused', 'ask-correction': 'correction', 'not-accept': 'not-accepted' };

const reached = ({ actions }: Found, kind: string): boolean => actions.some((action) => action.kind === kind);
const ready = ({ documents }: Found): boolean => documents.length > 0 && documents.every((document) => document.ready);
/** A case in which nothing fails waits for a decision, and until then for the consents it needs. */
const cameToPeople = (found: Found, waitsFor: string): boolean => found.actions.some(({ kind, detail }) => kind === 'handed-to-officer' && (waitsFor === 'decision' || detail.reasons?.includes(waitsFor)));

/** Applies for a service as the sample says, through the public API, and brings it with the desk to the end it promises. */
export async function travel(service: Service, sample: Sample<Answers>, surroundings: Surroundings): Promise<Journey> {
  const { portal, password, today, called } = surroundings;
  const citizen = await Citizen.signIn(portal, called(sample.persona).documentNumber, password);
  const reference = await citizen.apply(service.id, sample.answers(today, called), sample.handsIn ?? []);
  const found = await toTheEnd({ service, sample, citizen, reference }, surroundings);
  return { sample: sample.id, reference, actions: found.actions.map(({ kind }) => kind), documents: found.documents.map(({ number }) => number), asPromised: isAsPromised(sample, found) };
}

interface Trip {
  readonly service: Service;
  readonly sample: Sample<Answers>;
  readonly citizen: Citizen;
  readonly reference: string;
}

async function toTheEnd({ service, sample, citizen, reference }: Trip, surroundings: Surroundings): Promise<Found> {
  const { people, portal, password, called, today } = surroundings;
  const judged = await citizen.await(reference, (found) => reached(found, 'granted') || reached(found, 'handed-to-officer'));
  if ('waitsFor' in sample.ends) {
    const { waitsFor, then } = sample.ends;
    if (!then || !cameToPeople(judged, waitsFor)) return judged;
    for (const persona of sample.consentsBy ?? []) await (await Citizen.signIn(portal, called(persona).documentNumber, password)).agree();
    await peopleDo({ reference, waitsFor, then }, people);
    if (then !== 'grant') return citizen.await(reference, ({ state }) => state === ends[then]);
  }
  await citizen.pay(reference);
  const served = await citizen.await(reference, (found) => ready(found) && (found.state === 'delivered' || found.state === 'permitted' || isAtWindow(found)));
  if (served.state === 'permitted' && service.completion && sample.completes) {
    await citizen.complete(reference, sample.completes(today), service.completion.materials.filter(({ onPaper }) => !onPaper).map(({ id }) => id));
    await finish(reference, 'complete', people);
  }
  return atTheWindow(await citizen.await(reference, (found) => found.state === 'delivered' || isAtWindow(found)), { citizen, reference, people });
}

const isAtWindow = ({ state, actions }: Found): boolean => state === 'delivering' && actions.some(({ kind, detail }) => kind === 'handed-over' && ['window', 'police-room'].includes(String((detail as { method?: unknown }).method)));

/** What is collected is handed out by a clerk. */
async function atTheWindow(found: Found, { citizen, reference, people }: Pick<Trip, 'citizen' | 'reference'> & { readonly people: People }): Promise<Found> {
  if (!isAtWindow(found)) return found;
  await finish(reference, 'hand-out', people);
  return citizen.await(reference, ({ state }) => state === 'delivered');
}

function isAsPromised({ ends: promised }: Sample<Answers>, found: Found): boolean {
  if ('granted' in promised) return found.state === 'delivered' && ready(found);
  const then = promised.then;
  return cameToPeople(found, promised.waitsFor) && (then === undefined || found.state === ends[then]);
}
