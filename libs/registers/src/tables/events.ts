import type { FireworksBan, PublicEvent } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** Mass events and fireworks displays that were licensed. */
export const publicEvents: FilledTable<PublicEvent> = {
  name: 'public_event',
  create: `CREATE TABLE public_event (
    number text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('mass-event', 'fireworks-display')),
    name text NOT NULL,
    organiser_uscc text NOT NULL,
    venue text NOT NULL,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    sessions jsonb NOT NULL CHECK (jsonb_array_length(sessions) > 0),
    details jsonb NOT NULL
  )`,
  indexes: ['CREATE INDEX public_events_at_venue ON public_event (venue)'],
};

/** What the counties forbid. */
export const fireworksBans: FilledTable<FireworksBan & { readonly regionCode: string }> = {
  name: 'fireworks_ban',
  create: `CREATE TABLE fireworks_ban (
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    area text,
    from_day text NOT NULL CHECK (from_day ~ '^[0-9]{2}-[0-9]{2}$'),
    until_day text NOT NULL CHECK (until_day ~ '^[0-9]{2}-[0-9]{2}$')
  )`,
  indexes: ['CREATE INDEX fireworks_bans_of_region ON fireworks_ban (region_code)'],
};

export const eventTables: readonly Table[] = [publicEvents, fireworksBans];
