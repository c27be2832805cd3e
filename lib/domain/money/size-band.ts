import { NONE } from '@/lib/domain/projects/signing-period';

/** Lower edges of the size bands (规模分档) in 亿元, largest first; "0" is below 1 亿元. */
export const BAND_EDGES_YI = [100, 50, 10, 5, 1, 0] as const;

export type SizeBand = `${(typeof BAND_EDGES_YI)[number]}` | typeof NONE;

const YUAN_PER_YI = 100_000_000n;

/** The band of an agreed investment in whole yuan; "none" for an unknown amount. */
export function sizeBand(agreedInvestmentYuan: bigint | null): SizeBand {
  if (agreedInvestmentYuan === null) return NONE;
  const edge = BAND_EDGES_YI.find((yi) => agreedInvestmentYuan >= BigInt(yi) * YUAN_PER_YI) ?? 0;
  return `${edge}`;
}
