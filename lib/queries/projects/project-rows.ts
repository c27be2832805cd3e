import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { Prisma } from '@/lib/generated/prisma/client';
import type { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { PROJECT_ROW_COLUMNS, toProjectRow, type ProjectRow, type ProjectSqlRow } from './project-row';
import { whereLedger } from './where-ledger';

export const LEDGER_PAGE_SIZE = 50;

export type ProjectPage = {
  rows: ProjectRow[];
  /** Value of `?after=` for the next page; null on the last. */
  next: string | null;
};

/**
 * One keyset page of the ledger: newest signing or largest amount first, unknown ones last, then by id.
 * A page costs the same however deep it lies; a damaged `after` starts at the top.
 */
export async function projectRows(place: Place, filter: LedgerFilter, size = LEDGER_PAGE_SIZE): Promise<ProjectPage> {
  const sortKey = SORT_KEYS[filter.sort];
  const after = readCursor(filter);
  const rows = await db().$queryRaw<(ProjectSqlRow & { sort_key: string })[]>`
    SELECT ${PROJECT_ROW_COLUMNS}, (${sortKey})::text AS sort_key
    FROM projects
    WHERE ${whereLedger(place, filter)} AND ${after ?? Prisma.sql`TRUE`}
    ORDER BY ${sortKey} DESC, id DESC
    LIMIT ${size + 1}`;

  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    rows: shown.map(toProjectRow),
    next: rows.length > size && last ? writeCursor(last.sort_key, last.id) : null,
  };
}

/** The very expressions of the indexes projects_by_(city_)signing and projects_by_(city_)amount. */
const SORT_KEYS: Record<LedgerFilter['sort'], Prisma.Sql> = {
  signed: Prisma.sql`(COALESCE(signed_on, '') COLLATE "C")`,
  amount: Prisma.sql`COALESCE(agreed_investment_yuan, -1)`,
};

function writeCursor(sortKey: string, id: string): string {
  return Buffer.from(`${sortKey}~${id}`).toString('base64url');
}

function readCursor({ after, sort }: LedgerFilter): Prisma.Sql | null {
  if (after === null) return null;
  const match = /^([\d-]{0,20})~([A-Za-z0-9-]{1,40})$/.exec(Buffer.from(after, 'base64url').toString());
  const [, key, id] = match ?? [];
  if (key === undefined || id === undefined) return null;
  if (sort === 'signed') return Prisma.sql`(${SORT_KEYS.signed}, id) < (${key} COLLATE "C", ${id})`;
  if (!/^-?\d{1,13}$/.test(key)) return null;
  return Prisma.sql`(${SORT_KEYS.amount}, id) < (${BigInt(key)}, ${id})`;
}
