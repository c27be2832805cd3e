import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { BAND_EDGES_YI, type SizeBand } from '@/lib/domain/money/size-band';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { inPlace, type TotalsFilter } from './where-place';

export type SizeBandTotal = { band: SizeBand; projects: number; agreedInvestmentYuan: number };

/** Counted projects per size band of their agreed investment, largest band first, unknown amounts last; all bands, zeros included. */
export async function sizeBandTotals(place: Place, { year, chainId }: TotalsFilter): Promise<SizeBandTotal[]> {
  const rows = await db().$queryRaw<{ band: string; projects: number; yuan: bigint }[]>`
    SELECT band, SUM(projects)::int AS projects, SUM(agreed_investment_yuan)::bigint AS yuan
    FROM size_band_totals
    WHERE counted AND ${inPlace(place)}
      AND (${year}::int IS NULL OR year = ${String(year)}) AND (${chainId}::text IS NULL OR chain_id = ${chainId})
    GROUP BY band`;

  const bands: SizeBand[] = [...BAND_EDGES_YI.map((yi): SizeBand => `${yi}`), 'none'];
  return bands.map((band) => {
    const row = rows.find((one) => one.band === band);
    return { band, projects: row?.projects ?? 0, agreedInvestmentYuan: row ? wholeYuan(row.yuan) : 0 };
  });
}
