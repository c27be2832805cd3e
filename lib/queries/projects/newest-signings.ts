import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { NONE } from '@/lib/domain/projects/signing-period';
import { inPlace, type TotalsFilter } from '@/lib/queries/totals/where-place';
import { PROJECT_ROW_COLUMNS, toProjectRow, type ProjectRow, type ProjectSqlRow } from './project-row';

/** The latest counted signings whose day is known, newest first. */
export async function newestSignings(place: Place, filter: TotalsFilter, atMost: number): Promise<ProjectRow[]> {
  const rows = await db().$queryRaw<ProjectSqlRow[]>`
    SELECT ${PROJECT_ROW_COLUMNS}
    FROM projects
    WHERE counted AND length(signed_on) = 10 AND ${inPlace(place)}
      AND (${filter.year}::int IS NULL OR left(signed_on, 4) = ${String(filter.year)})
      AND (${filter.chainId}::text IS NULL OR COALESCE(chain_id, ${NONE}) = ${filter.chainId})
    ORDER BY (COALESCE(signed_on, '') COLLATE "C") DESC, id DESC
    LIMIT ${atMost}`;
  return rows.map(toProjectRow);
}
