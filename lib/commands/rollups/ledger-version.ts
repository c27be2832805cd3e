import 'server-only';
import type { Transaction } from '@/lib/commands/transaction';

/**
 * Says that the ledger of these provinces changed: stored pages made before are stale from the commit on.
 * Comes last in a transaction, in code order: the row is hot, and two writers must not wait for each other in a ring.
 */
export async function bumpLedgerVersions(tx: Transaction, provinceCodes: Iterable<string>): Promise<void> {
  const codes = [...new Set(provinceCodes)];
  await tx.$executeRaw`
    INSERT INTO ledger_versions AS kept (province_code, version, changed_at)
    SELECT code, 1, now() FROM unnest(${codes}::text[]) AS touched(code) ORDER BY code
    ON CONFLICT (province_code) DO UPDATE SET version = kept.version + 1, changed_at = now()`;
}
