import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';

/** When the ledger of a place last changed (ISO instant): the as-of of every figure read from it. Null: never written. */
export async function ledgerAsOf(place: Place): Promise<string | null> {
  const { _max } = await db().ledgerVersion.aggregate({
    where: { provinceCode: { in: place.provinceCodes } },
    _max: { changedAt: true },
  });
  return _max.changedAt?.toISOString() ?? null;
}
