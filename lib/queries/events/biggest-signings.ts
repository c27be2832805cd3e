import 'server-only';
import type { EventRow } from '@/lib/domain/events/event';
import type { Place } from '@/lib/domain/place';
import { eventRows } from './event-rows';

/** The signing events with the largest published totals, largest first; those without a published total are left out. */
export async function biggestSignings(place: Place, year: number | null, atMost: number): Promise<EventRow[]> {
  const rows = await eventRows(place, { kind: '签约', year }, atMost);
  return rows.filter((row) => row.publishedYuan !== null);
}
