import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { Prisma } from '@/lib/generated/prisma/client';
import { inFilter, inPlace, type TotalsFilter } from './where-place';

export type TotalsDimension = 'city' | 'chain' | 'link' | 'park' | 'month' | 'year';

export type TotalsRow = {
  /** Code or id of the row; "none" where the ledger has no value; a period for month and year. */
  key: string;
  label: string;
  projects: number;
  /** Whole yuan. Projects without an amount in yuan are counted but add nothing. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  /** Projects whose amount is published as "at least". Their value is in the sum. */
  lowerBounds: number;
};

/**
 * Counted projects and agreed investment of a place, cut by one dimension, all bases together.
 *
 * Rows without a project are left out. Places and chains come largest first, then by key; months and years newest
 * first, "none" (date unknown) last. A month row "2023" holds what is known to its year only.
 *
 * @throws RangeError when a total passes 2^53 - 1 yuan: a wrong total is worse than none.
 */
export async function totalsBy(place: Place, filter: TotalsFilter, by: TotalsDimension): Promise<TotalsRow[]> {
  const { table, key, label, order } = DIMENSIONS[by];
  const rows = await db().$queryRaw<SqlRow[]>`
    WITH sums AS (
      SELECT ${key} AS key, SUM(projects)::int AS projects, SUM(agreed_investment_yuan)::bigint AS yuan,
             SUM(unknown_amounts)::int AS unknown_amounts, SUM(lower_bounds)::int AS lower_bounds
      FROM ${table}
      WHERE counted AND ${inPlace(place)} AND ${inFilter(filter)}
      GROUP BY 1
      HAVING SUM(projects) <> 0
    )
    SELECT key, ${label} AS label, projects, yuan, unknown_amounts, lower_bounds FROM sums
    ORDER BY ${order}`;

  return rows.map((row) => ({
    key: row.key,
    label: row.label,
    projects: row.projects,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
  }));
}

type SqlRow = {
  key: string;
  label: string;
  projects: number;
  yuan: bigint;
  unknown_amounts: number;
  lower_bounds: number;
};

const largestFirst = Prisma.sql`yuan DESC, projects DESC, key`;
const newestFirst = Prisma.sql`key = 'none', key COLLATE "C" DESC`;
const periodLabel = Prisma.sql`CASE WHEN key = 'none' THEN '日期不详' ELSE key END`;

/** Where each dimension is read: the smallest rollup that has it. */
const DIMENSIONS: Record<
  TotalsDimension,
  { table: Prisma.Sql; key: Prisma.Sql; label: Prisma.Sql; order: Prisma.Sql }
> = {
  city: {
    table: Prisma.sql`city_chain_totals`,
    key: Prisma.sql`city_code`,
    label: Prisma.sql`(SELECT name FROM cities WHERE code = key)`,
    order: largestFirst,
  },
  chain: {
    table: Prisma.sql`city_chain_totals`,
    key: Prisma.sql`chain_id`,
    label: Prisma.sql`COALESCE((SELECT name FROM chains WHERE id = key), '未归链')`,
    order: largestFirst,
  },
  link: {
    table: Prisma.sql`city_link_totals`,
    key: Prisma.sql`link_id`,
    label: Prisma.sql`COALESCE((SELECT name FROM chain_links WHERE id = key), '环节待定')`,
    order: largestFirst,
  },
  park: {
    table: Prisma.sql`park_totals`,
    key: Prisma.sql`park_id`,
    label: Prisma.sql`COALESCE((SELECT name FROM parks WHERE id = key), '园区未填')`,
    order: largestFirst,
  },
  month: {
    table: Prisma.sql`city_chain_totals`,
    key: Prisma.sql`period`,
    label: Prisma.sql`CASE WHEN length(key) = 4 AND key <> 'none' THEN key || ' 年（月份不详）' ELSE ${periodLabel} END`,
    order: newestFirst,
  },
  year: {
    table: Prisma.sql`city_chain_totals`,
    key: Prisma.sql`left(period, 4)`,
    label: periodLabel,
    order: newestFirst,
  },
};
