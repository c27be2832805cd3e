import 'server-only';
import { db } from '@/lib/db';
import type { EventKind } from '@/lib/domain/events/event-kind';
import type { Place } from '@/lib/domain/place';
import { eventsOfPlace } from './events-of-place';

export type EventChoices = {
  /** Events per kind in the place and year; kinds without one are left out. */
  kinds: { kind: EventKind; events: number }[];
  /** Years in which an event of the place was held, newest first; undated events have none. */
  years: number[];
};

/** What the filters of /events can be set to. */
export async function eventChoices(place: Place, year: number | null): Promise<EventChoices> {
  const [kinds, years] = await Promise.all([
    db().$queryRaw<{ kind: EventKind; events: number }[]>`
      SELECT kind, count(*)::int AS events FROM signing_events
      WHERE ${eventsOfPlace(place, year)} GROUP BY kind ORDER BY kind`,
    db().$queryRaw<{ year: number }[]>`
      SELECT DISTINCT left(held_on, 4)::int AS year FROM signing_events
      WHERE held_on IS NOT NULL AND ${eventsOfPlace(place, null)} ORDER BY 1 DESC`,
  ]);
  return { kinds, years: years.map((row) => row.year) };
}
