import 'server-only';
import { inTransaction } from '@/lib/commands/transaction';
import { Prisma } from '@/lib/generated/prisma/client';
import { bumpLedgerVersions } from './ledger-version';
import { countedFromLedger, ROLLUP_TABLES, sqlList } from './rollup-tables';

const TEN_MINUTES_MS = 600_000;

/**
 * Counts every total afresh from the ledger, in one transaction that keeps writers out and readers in.
 *
 * @returns the number of cells of each table.
 */
export async function rebuildTotals(): Promise<Record<string, number>> {
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE projects IN SHARE ROW EXCLUSIVE MODE`;
      const cells: Record<string, number> = {};
      for (const rollup of ROLLUP_TABLES) {
        const table = Prisma.raw(rollup.table);
        const columns = sqlList([...rollup.key, ...rollup.measures], ({ column }) => column);
        await tx.$executeRaw`DELETE FROM ${table}`;
        cells[rollup.table] = await tx.$executeRaw`INSERT INTO ${table} (${columns}) ${countedFromLedger(rollup)}`;
      }
      const provinces = await tx.$queryRaw<{ code: string }[]>`
        SELECT province_code AS code FROM ledger_versions UNION SELECT province_code FROM projects`;
      await bumpLedgerVersions(
        tx,
        provinces.map(({ code }) => code),
      );
      return cells;
    },
    { timeoutMs: TEN_MINUTES_MS },
  );
}
