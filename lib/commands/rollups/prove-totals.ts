import 'server-only';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { countedFromLedger, ROLLUP_TABLES, sqlList, type RollupTable } from './rollup-tables';

/** A cell in which the totals and the ledger disagree. Null: that side has no such cell. */
export type DifferingCell = {
  table: string;
  /** Key values in the order of the table's key. */
  key: string;
  /** Measures as decimal text: a total may pass what a number holds exactly. */
  fromLedger: Record<string, string> | null;
  kept: Record<string, string> | null;
};

/**
 * Compares every total with the ledger, to the yuan, and returns the cells that differ: none means proven.
 *
 * Each table is compared in one statement, so writers at work beside it cannot make a true total look wrong.
 * Cells that sank to zero are equal to cells that are not there.
 */
export async function proveTotals(): Promise<DifferingCell[]> {
  const differing: DifferingCell[] = [];
  for (const rollup of ROLLUP_TABLES) {
    const rows = await db().$queryRaw<Omit<DifferingCell, 'table'>[]>(comparison(rollup));
    differing.push(...rows.map((row) => ({ table: rollup.table, ...row })));
  }
  return differing;
}

function comparison(rollup: RollupTable): Prisma.Sql {
  const { table, key, measures } = rollup;
  const measuresOf = (side: string) => sqlList(measures, ({ column }) => `${side}.${column}`);
  const object = (side: string) => sqlList(measures, ({ field, column }) => `'${field}', ${side}.${column}::text`);
  return Prisma.sql`
    WITH ledger AS (${countedFromLedger(rollup)}),
         kept AS (SELECT * FROM ${Prisma.raw(table)}
                  WHERE ${Prisma.raw(measures.map(({ column }) => `${column} <> 0`).join(' OR '))})
    SELECT concat_ws(' ', ${sqlList(key, ({ column }) => column)}) AS key,
           CASE WHEN ledger.projects IS NOT NULL THEN jsonb_build_object(${object('ledger')}) END AS "fromLedger",
           CASE WHEN kept.projects IS NOT NULL THEN jsonb_build_object(${object('kept')}) END AS kept
    FROM ledger FULL JOIN kept USING (${sqlList(key, ({ column }) => column)})
    WHERE (${measuresOf('ledger')}) IS DISTINCT FROM (${measuresOf('kept')})
    ORDER BY 1`;
}
