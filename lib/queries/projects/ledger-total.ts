import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inFilter, inPlace } from '@/lib/queries/totals/where-place';
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
 * The line above the ledger: what the filtered rows add up to. Read from a rollup where one has the cut, which costs the
 * same at any size of the ledger, else from the ledger itself, so that any filter has one.
 *
 * @throws RangeError when the total passes 2^53 - 1 yuan.
 */
export async function ledgerTotal(place: Place, filter: LedgerFilter): Promise<LedgerTotal> {
  const [row] = await (isRollupCut(filter) ? fromRollup(place, filter) : fromLedger(place, filter));
  if (!row) throw new Error('an aggregate without GROUP BY always answers one row');
  return {
    rows: row.rows,
    countedProjects: row.counted,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
    lowerBounds: row.lower_bounds,
  };
}

type SqlRow = { rows: number; counted: number; yuan: bigint; unknown_amounts: number; lower_bounds: number };

/** Cut by nothing but place, year, period, chain, basis and counted, the keys of city_chain_totals? */
function isRollupCut({ link, park, event, company, band, amount, stage, q }: LedgerFilter): boolean {
  return [link, park, event, company, band, amount, stage].every((key) => key === null) && (q === null || q === '');
}

function fromRollup(place: Place, { year, period, chain, basis, counted }: LedgerFilter): Promise<SqlRow[]> {
  return db().$queryRaw<SqlRow[]>`
    SELECT COALESCE(SUM(projects), 0)::int AS rows, COALESCE(SUM(projects) FILTER (WHERE counted), 0)::int AS counted,
           COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
           COALESCE(SUM(unknown_amounts) FILTER (WHERE counted), 0)::int AS unknown_amounts,
           COALESCE(SUM(lower_bounds) FILTER (WHERE counted), 0)::int AS lower_bounds
    FROM city_chain_totals
    WHERE ${inPlace(place)} AND ${inFilter({ year, chainId: chain })}
      AND (${period}::text IS NULL OR period = ${period}) AND (${basis}::text IS NULL OR basis::text = ${basis})
      AND (${counted}::text IS NULL OR counted = (${counted}::text = 'yes'))`;
}

function fromLedger(place: Place, filter: LedgerFilter): Promise<SqlRow[]> {
  return db().$queryRaw<SqlRow[]>`
    SELECT count(*)::int AS rows, (count(*) FILTER (WHERE counted))::int AS counted,
           COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
           (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NULL))::int AS unknown_amounts,
           (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NOT NULL AND agreed_quality = 'AT_LEAST'))::int
             AS lower_bounds
    FROM projects
    WHERE ${whereLedger(place, filter)}`;
}
