// Proves every total equal to the ledger, to the yuan. Exits with 1 where one is not, naming its cells.
import { proveTotals } from '@/lib/commands/rollups/prove-totals';
import { db } from '@/lib/db';

const SHOWN = 20;

const differing = await proveTotals();
for (const { table, key, fromLedger, kept } of differing.slice(0, SHOWN)) {
  console.log(`${table} [${key}]: ledger ${JSON.stringify(fromLedger)}, kept ${JSON.stringify(kept)}`);
}
console.log(
  differing.length === 0
    ? 'Totals and ledger agree, to the yuan.'
    : `Cells that differ from the ledger: ${differing.length}. "npm run totals:rebuild" counts them afresh.`,
);
await db().$disconnect();
process.exitCode = differing.length === 0 ? 0 : 1;
