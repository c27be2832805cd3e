/** 亩均税收, yuan per mu: tax paid ÷ land area in mu. Null without land. Source: metrics table of the product. */
export function taxPerMuYuan(taxYuan: bigint, areaMu: number): number | null {
  return areaMu === 0 ? null : Number(taxYuan) / areaMu;
}

/** Output of one chain and of all industry, in one unit. */
export type OutputShare = { chain: number; industry: number };

/**
 * 区位商, a bare number: the chain's share of industry output here ÷ its share nationally; 1 is the national average.
 * Null where any base is zero. Source: metrics table of the product.
 */
export function locationQuotient(here: OutputShare, national: OutputShare): number | null {
  if (here.industry === 0 || national.industry === 0 || national.chain === 0) return null;
  return here.chain / here.industry / (national.chain / national.industry);
}
