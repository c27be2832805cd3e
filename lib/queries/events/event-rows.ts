import 'server-only';
import { db } from '@/lib/db';
import type { EventRow } from '@/lib/domain/events/event';
import type { EventKind } from '@/lib/domain/events/event-kind';
import type { Place } from '@/lib/domain/place';
import { EVENT_LEDGER, EVENT_ROW_COLUMNS, toEventRow, type EventSqlRow } from './event-row';
import { eventsOfPlace } from './events-of-place';

export type EventCut = {
  kind: EventKind;
  /** Null is every year, undated events included. */
  year: number | null;
};

/**
 * The published events of one kind in a place, largest published total first, unpublished totals last.
 *
 * Their totals overlap with each other and with the ledger: order them, never add them.
 */
export async function eventRows(place: Place, { kind, year }: EventCut, atMost = 200): Promise<EventRow[]> {
  const rows = await db().$queryRaw<EventSqlRow[]>`
    SELECT ${EVENT_ROW_COLUMNS}
    FROM signing_events LEFT JOIN ${EVENT_LEDGER} ON TRUE
    WHERE kind = ${kind} AND ${eventsOfPlace(place, year)}
    ORDER BY published_yuan DESC NULLS LAST, project_count DESC NULLS LAST, held_on DESC NULLS LAST, signing_events.id
    LIMIT ${atMost}`;
  return rows.map(toEventRow);
}
