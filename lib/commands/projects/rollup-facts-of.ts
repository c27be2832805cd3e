import 'server-only';
import type { RollupFacts } from '@/lib/domain/totals/rollup-facts';

/** What the totals need to know of a ledger row, picked from whatever carries it; anything else of the row stays out. */
export function rollupFactsOf(row: RollupFacts): RollupFacts {
  return {
    provinceCode: row.provinceCode,
    cityCode: row.cityCode,
    parkId: row.parkId,
    chainId: row.chainId,
    chainLinkId: row.chainLinkId,
    basis: row.basis,
    stage: row.stage,
    counted: row.counted,
    signedOn: row.signedOn,
    agreedInvestmentYuan: row.agreedInvestmentYuan,
    agreedQuality: row.agreedQuality,
  };
}
