import 'server-only';
import { turnstile } from '@/lib/commands/turnstile';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';

/** The client of one open transaction: what every step of a command writes through. */
export type Transaction = Prisma.TransactionClient;

const ATTEMPTS = 3;

/** Readers may have taken every connection for a moment: a form had better wait than fail. */
const WAIT_FOR_CONNECTION_MS = 10_000;

/** Half of the connections of one process: writers of one hot cell queue up, and readers must not queue with them. */
const inLine = turnstile(5);

/**
 * Runs a whole use case in one transaction.
 *
 * When the database broke a deadlock by aborting this transaction, nothing of it happened and it is run again, three
 * times in all. `work` must therefore touch nothing but the transaction, and open no second one.
 */
export function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  { timeoutMs = 20_000 }: { timeoutMs?: number } = {},
): Promise<Result> {
  return inLine(async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db().$transaction(work, { maxWait: WAIT_FOR_CONNECTION_MS, timeout: timeoutMs });
      } catch (error) {
        if (attempt === ATTEMPTS || !wasAbortedByConflict(error)) throw error;
      }
    }
  });
}

/** The client says P2034 for its own statements; for raw ones, PostgreSQL's deadlock or serialization failure. */
function wasAbortedByConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return (
    error.code === 'P2034' ||
    (error.code === 'P2010' && /40P01|40001|TransactionWriteConflict/.test(JSON.stringify(error.meta)))
  );
}
