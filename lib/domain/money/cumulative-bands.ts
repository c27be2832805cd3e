import { BAND_EDGES_YI, type SizeBand } from './size-band';

export type BandTotal = { band: SizeBand; projects: number; agreedInvestmentYuan: number };

export type CumulativeBand = { edgeYi: number; projects: number; agreedInvestmentYuan: number };

/** ≥ 1, 5, 10, 50, 100 亿元, smallest edge first: each band holds those above it too. */
export function cumulativeBands(bands: readonly BandTotal[]): CumulativeBand[] {
  return BAND_EDGES_YI.filter((edge) => edge > 0)
    .toReversed()
    .map((edgeYi) => {
      const above = bands.filter((row) => row.band !== 'none' && Number(row.band) >= edgeYi);
      return {
        edgeYi,
        projects: above.reduce((sum, row) => sum + row.projects, 0),
        agreedInvestmentYuan: above.reduce((sum, row) => sum + row.agreedInvestmentYuan, 0),
      };
    });
}
