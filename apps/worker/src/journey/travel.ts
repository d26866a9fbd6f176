import type { Answers, OfficersDo, Sample, Service } from '@yichuang/definition';

import type { Cast } from './cast.js';
import { Citizen, type Found } from './citizen.js';
import { finish, peopleDo, type Matter, type People } from './people.js';

/** Who travels, in which surroundings. */
export interface Surroundings {
  readonly portal: string;
  readonly password: string;
  readonly cast: Cast;
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
/** What applicants are not told of somebody else (decision 24), the clerk sees. */
async function cameToPeople({ reference, sample: { ends: promised } }: Trip, found: Found, { clerk }: People): Promise<boolean> {
  if ('granted' in promised) return false;
  const handed = found.actions.find(({ kind }) => kind === 'handed-to-officer');
  if (!handed) return false;
  const { waitsFor } = promised;
  return waitsFor === 'decision' || handed.detail.reasons?.includes(waitsFor) === true || clerk.seesOpen(reference, waitsFor);
}

/** Applies for a service as the sample says, through the public API, and brings it with the desk to the end it promises. */
export async function travel(service: Service, sample: Sample<Answers>, surroundings: Surroundings): Promise<Journey> {
  const { portal, password, cast: { called, day } } = surroundings;
  const citizen = await Citizen.signIn(portal, called(sample.persona).documentNumber, password);
  const reference = await citizen.apply(service.id, sample.answers(day, called), sample.handsIn ?? []);
  const { found, asPromised } = await toTheEnd({ service, sample, citizen, reference }, surroundings);
  return { sample: sample.id, reference, actions: found.actions.map(({ kind }) => kind), documents: found.documents.map(({ number }) => number), asPromised };
}

interface Trip {
  readonly service: Service;
  readonly sample: Sample<Answers>;
  readonly citizen: Citizen;
  readonly reference: string;
}

interface End {
  readonly found: Found;
  readonly asPromised: boolean;
}

async function toTheEnd(trip: Trip, surroundings: Surroundings): Promise<End> {
  const { sample, citizen, reference } = trip;
  const judged = await citizen.await(reference, (found) => reached(found, 'granted') || reached(found, 'handed-to-officer'));
  if ('granted' in sample.ends) return served(trip, surroundings);
  const { waitsFor, then } = sample.ends;
  const came = await cameToPeople(trip, judged, surroundings.people);
  if (!then || !came) return { found: judged, asPromised: came };
  await askPeople({ ...trip, waitsFor, then }, surroundings);
  if (then === 'grant') return served(trip, surroundings);
  const found = await citizen.await(reference, ({ state }) => state === ends[then]);
  return { found, asPromised: found.state === ends[then] };
}

/** Those whose consent it needs agree, then officers do their part. */
async function askPeople({ sample, reference, waitsFor, then }: Trip & Omit<Matter, 'reference'>, { people, portal, password, cast: { called } }: Surroundings): Promise<void> {
  for (const persona of sample.consentsBy ?? []) await (await Citizen.signIn(portal, called(persona).documentNumber, password)).agree();
  await peopleDo({ reference, waitsFor, then }, people);
}

/** From a grant to what the applicant holds in their hands. */
async function served({ service, sample, citizen, reference }: Trip, { people, cast: { day } }: Surroundings): Promise<End> {
  await citizen.pay(reference);
  const made = await citizen.await(reference, (found) => ready(found) && (found.state === 'delivered' || found.state === 'permitted' || isAtWindow(found)));
  if (made.state === 'permitted' && service.completion && sample.completes) {
    await citizen.complete(reference, sample.completes(day), service.completion.materials.filter(({ onPaper }) => !onPaper).map(({ id }) => id));
    await finish(reference, 'complete', people);
  }
  const found = await atTheWindow(await citizen.await(reference, (each) => each.state === 'delivered' || isAtWindow(each)), { citizen, reference, people });
  return { found, asPromised: found.state === 'delivered' && ready(found) };
}

const isAtWindow = ({ state, actions }: Found): boolean => state === 'delivering' && actions.some(({ kind, detail }) => kind === 'handed-over' && ['window', 'police-room'].includes(String((detail as { method?: unknown }).method)));

/** What is collected is handed out by a clerk. */
async function atTheWindow(found: Found, { citizen, reference, people }: Pick<Trip, 'citizen' | 'reference'> & { readonly people: People }): Promise<Found> {
  if (!isAtWindow(found)) return found;
  await finish(reference, 'hand-out', people);
  return citizen.await(reference, ({ state }) => state === 'delivered');
}
