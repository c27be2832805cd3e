// Counts every total afresh from the ledger. Writers wait meanwhile, readers do not.
import { rebuildTotals } from '@/lib/commands/rollups/rebuild-totals';
import { db } from '@/lib/db';

const cells = await rebuildTotals();
const parts = Object.entries(cells).map(([table, count]) => `${table} ${count}`);
console.log(`Totals rebuilt from the ledger: ${parts.join(', ')} cells.`);
await db().$disconnect();
