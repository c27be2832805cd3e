import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { inPlace, type TotalsFilter } from '@/lib/queries/totals/where-place';
import { PROJECT_ROW_COLUMNS, toProjectRow, type ProjectRow, type ProjectSqlRow } from './project-row';

/** The latest counted signings whose day is known, newest first. */
export async function newestSignings(place: Place, filter: TotalsFilter, atMost: number): Promise<ProjectRow[]> {
  const rows = await db().$queryRaw<ProjectSqlRow[]>`
    SELECT ${PROJECT_ROW_COLUMNS}
    FROM projects
    WHERE counted AND length(signed_on) = 10 AND ${inPlace(place)}
      AND (${filter.year}::int IS NULL OR left(signed_on, 4) = ${String(filter.year)})
      AND (${filter.chainId}::text IS NULL OR chain_id = ${filter.chainId})
    ORDER BY (COALESCE(signed_on, '') COLLATE "C") DESC, id DESC
    LIMIT ${atMost}`;
  return rows.map(toProjectRow);
}
