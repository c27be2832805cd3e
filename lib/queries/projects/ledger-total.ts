import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/whole-yuan';
import type { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { whereLedger } from './where-ledger';

export type LedgerTotal = {
  /** All rows the filter finds, counted or only listed. */
  rows: number;
  countedProjects: number;
  /** Whole yuan of the counted rows. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
};

/**
 * The line above the ledger: what the filtered rows add up to, read from the ledger itself so that any filter has one.
 *
 * @throws RangeError when the total passes 2^53 - 1 yuan.
 */
export async function ledgerTotal(place: Place, filter: LedgerFilter): Promise<LedgerTotal> {
  const [row] = await db().$queryRaw<
    { rows: number; counted: number; yuan: bigint; unknown_amounts: number; lower_bounds: number }[]
  >`
    SELECT count(*)::int AS rows, (count(*) FILTER (WHERE counted))::int AS counted,
           COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
           (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NULL))::int AS unknown_amounts,
           (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NOT NULL AND agreed_quality = 'AT_LEAST'))::int
             AS lower_bounds
    FROM projects
    WHERE ${whereLedger(place, filter)}`;
  if (!row) throw new Error('an aggregate without GROUP BY always answers one row');
  return {
    rows: row.rows,
    countedProjects: row.counted,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
  };
}
