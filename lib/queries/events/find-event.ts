import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import type { EventDetail } from '@/lib/domain/events/event';
import type { Scope } from '@/lib/domain/people/scope';
import { EVENT_LEDGER, EVENT_ROW_COLUMNS, toEventRow, type EventSqlRow } from './event-row';

/** An event by its id within `scope`; null when there is none there. Asked once per request. */
export const findEvent = cache(async (scope: Scope, id: string): Promise<EventDetail | null> => {
  const provinceCode = scope.kind === 'PROVINCE' ? scope.provinceCode : null;
  const [row] = await db().$queryRaw<(EventSqlRow & SourceColumns)[]>`
    SELECT ${EVENT_ROW_COLUMNS}, note, source_title, source_published, source_url,
           (SELECT is_fictional FROM provinces WHERE code = signing_events.province_code) AS is_fictional
    FROM signing_events LEFT JOIN ${EVENT_LEDGER} ON TRUE
    WHERE signing_events.id = ${id}
      AND (${provinceCode}::text IS NULL OR signing_events.province_code = ${provinceCode})`;
  if (!row) return null;
  return {
    ...toEventRow(row),
    isFictional: row.is_fictional,
    note: row.note,
    sourceTitle: row.source_title,
    sourcePublished: row.source_published,
    sourceUrl: row.source_url,
  };
});

type SourceColumns = {
  is_fictional: boolean;
  note: string | null;
  source_title: string;
  source_published: string | null;
  source_url: string | null;
};
