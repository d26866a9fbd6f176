import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import { written } from './written.js';

/** One session of an event; civil date and time. */
export interface EventSession {
  readonly startAt: string;
  readonly endAt: string;
  readonly attendance: number;
}

/** An event that the police have licensed. */
export interface PublicEvent {
  /** Of the licence. */
  readonly number: string;
  readonly kind: 'mass-event' | 'fireworks-display';
  readonly name: string;
  readonly organiserUscc: string;
  readonly venue: string;
  readonly regionCode: string;
  readonly sessions: readonly EventSession[];
  /** What only this kind of event has: organisers and guards, or products and who fires them. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Days (`MM-DD`) on which a county forbids fireworks every year, in an area or everywhere. */
export interface FireworksBan {
  readonly area: string | null;
  readonly fromDay: string;
  readonly untilDay: string;
}

/** The question behind `publicEvent.sessionsAt`. */
export const eventSessionsKind = factKind<readonly (Pick<PublicEvent, 'number' | 'name'> & Omit<EventSession, 'attendance'>)[]>('public-event', 'sessions-at');

export const publicEvent = {
  /** Licensed sessions of mass events at a venue; spaces do not matter. A display is no event beside the one it belongs to. */
  sessionsAt: (venue: string) => eventSessionsKind(written(venue)),
  /** Key: number of the licence. */
  byNumber: factKind<Pick<PublicEvent, 'number' | 'kind' | 'organiserUscc'> | null>('public-event', 'by-number'),
  /** Key: county, six digits. */
  fireworksBans: factKind<readonly FireworksBan[]>('public-event', 'fireworks-bans'),
  enter: effectKind<PublicEvent>('public-event', 'enter'),
};
