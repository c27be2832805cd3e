import 'server-only';
import type { Transaction } from '@/lib/commands/transaction';
import { rollupCells, type RollupChange } from '@/lib/domain/totals/rollup-cells';
import { Prisma } from '@/lib/generated/prisma/client';
import { bumpLedgerVersions } from './ledger-version';
import { ROLLUP_TABLES, sqlList, type RollupTable } from './rollup-tables';

/**
 * Moves every total by what these ledger changes do to it, in the writer's own transaction, and bumps the
 * version of each province touched. The last step of a command: cells are hot, so they are held shortly.
 */
export async function applyRollupDifference(tx: Transaction, changes: readonly RollupChange[]): Promise<void> {
  if (changes.length === 0) return;
  const cells = rollupCells(changes);
  for (const rollup of ROLLUP_TABLES) {
    const rows = cells[rollup.cells].map(({ key, difference }) => ({ ...key, ...asText(difference) }));
    if (rows.length > 0) await tx.$executeRaw(addTo(rollup, JSON.stringify(rows)));
  }
  await bumpLedgerVersions(
    tx,
    changes.flatMap(({ before, after }) => [before, after].flatMap((row) => row?.provinceCode ?? [])),
  );
}

function addTo({ table, key, measures }: RollupTable, rows: string): Prisma.Sql {
  const columns = [...key, ...measures];
  const name = Prisma.raw(table);
  return Prisma.sql`
    INSERT INTO ${name} AS kept (${sqlList(columns, ({ column }) => column)})
    SELECT ${sqlList(columns, ({ field }) => `cell."${field}"`)}
    FROM jsonb_to_recordset(${rows}::jsonb) AS cell(${sqlList(columns, ({ field, type }) => `"${field}" ${type}`)})
    ORDER BY ${sqlList(key, ({ field }) => `cell."${field}"`)}
    ON CONFLICT (${sqlList(key, ({ column }) => column)})
    DO UPDATE SET ${sqlList(measures, ({ column }) => `${column} = kept.${column} + EXCLUDED.${column}`)}`;
}

/** JSON knows no bigint; PostgreSQL reads the decimal text exactly. */
function asText(difference: Record<string, bigint>): Record<string, string> {
  return Object.fromEntries(Object.entries(difference).map(([measure, moved]) => [measure, moved.toString()]));
}
