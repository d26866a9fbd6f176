import { eventSessionsKind, publicEvent } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const sessionsAt = listLoader(eventSessionsKind, {
  key: 'e.venue',
  columns: { number: 'e.number', name: 'e.name', startAt: 's."startAt"', endAt: 's."endAt"' },
  from: `FROM public_event e CROSS JOIN LATERAL jsonb_to_recordset(e.sessions) AS s ("startAt" text, "endAt" text)
    WHERE e.venue = ANY($1) AND e.kind = 'mass-event' ORDER BY s."startAt", e.number`,
});

const byNumber = recordLoader(publicEvent.byNumber, {
  key: 'number',
  columns: { number: 'number', kind: 'kind', organiserUscc: 'organiser_uscc' },
  from: 'FROM public_event WHERE number = ANY($1)',
});

const bans = listLoader(publicEvent.fireworksBans, {
  key: 'region_code',
  columns: { area: 'area', fromDay: 'from_day', untilDay: 'until_day' },
  from: 'FROM fireworks_ban WHERE region_code = ANY($1) ORDER BY from_day, until_day, area',
});

/** Events that were licensed, and where fireworks are forbidden. */
export const eventLoaders = [sessionsAt, byNumber, bans];

/** Two events do not share a venue at one time: whoever is second is assessed again. */
export const enterEvent = entry(publicEvent.enter, {
  table: 'public_event',
  keyOf: ({ number }) => number,
  columns: ['number', 'kind', 'name', 'organiserUscc', 'venue', 'regionCode', 'sessions', 'details'],
  unless: `c.data ->> 'kind' = 'mass-event' AND EXISTS (
    SELECT FROM public_event e
    CROSS JOIN LATERAL jsonb_to_recordset(e.sessions) AS theirs ("startAt" text, "endAt" text)
    CROSS JOIN LATERAL jsonb_to_recordset(c.data -> 'sessions') AS ours ("startAt" text, "endAt" text)
    WHERE e.venue = c.data ->> 'venue' AND e.kind = 'mass-event' AND e.number <> c.data ->> 'number'
      AND theirs."startAt" < ours."endAt" AND ours."startAt" < theirs."endAt"
  )`,
});
