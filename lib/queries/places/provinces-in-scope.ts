import 'server-only';
import { db } from '@/lib/db';
import type { Scope } from '@/lib/domain/people/scope';

export type ProvinceInScope = { code: string; name: string; shortName: string; isFictional: boolean };

/** The provinces that keep a ledger here and `scope` may read, real ones first, by code. */
export async function provincesInScope(scope: Scope): Promise<ProvinceInScope[]> {
  return db().province.findMany({
    where: {
      OR: [{ keepsLedger: true }, { isFictional: true }],
      ...(scope.kind === 'PROVINCE' ? { code: scope.provinceCode } : {}),
    },
    select: { code: true, name: true, shortName: true, isFictional: true },
    orderBy: [{ isFictional: 'asc' }, { code: 'asc' }],
  });
}
