/** What an amount metric needs to know of one row. Money is whole yuan; null is unknown and never zero. */
export type AgreedAmount = {
  counted: boolean;
  agreedInvestmentYuan: bigint | null;
  agreedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
};

export type AgreedInvestment = {
  projects: number;
  agreedInvestmentYuan: bigint;
  /** Counted projects without an amount: in `projects`, not in the sum. */
  unknownAmounts: number;
  /** Counted projects published as "at least": their value is in the sum. */
  lowerBounds: number;
};

/**
 * 协议投资额, whole yuan: Σ agreed amounts of the counted projects.
 *
 * Source: rules 0, 3 and 4. An unknown amount counts its project and adds nothing.
 */
export function agreedInvestment(rows: readonly AgreedAmount[]): AgreedInvestment {
  const counted = rows.filter((row) => row.counted);
  const known = counted.filter((row) => row.agreedInvestmentYuan !== null);
  return {
    projects: counted.length,
    agreedInvestmentYuan: known.reduce((sum, row) => sum + (row.agreedInvestmentYuan ?? 0n), 0n),
    unknownAmounts: counted.length - known.length,
    lowerBounds: known.filter((row) => row.agreedQuality === 'AT_LEAST').length,
  };
}

/** From this planned total on, a project enters national fixed-asset statistics: 500 万元. */
const STATISTICS_THRESHOLD_YUAN = 5_000_000n;

/**
 * 计划总投资, whole yuan as filed, and whether it is large enough for national statistics.
 *
 * Source: 固定资产投资统计 takes projects of 500 万元 and more. Null when nothing was filed.
 */
export function entersStatistics(plannedInvestmentYuan: bigint | null): boolean | null {
  return plannedInvestmentYuan === null ? null : plannedInvestmentYuan >= STATISTICS_THRESHOLD_YUAN;
}

/** One payment that arrived (到位资金). */
export type Tranche = { kind: 'FIXED_ASSETS' | 'WORKING_CAPITAL'; amountYuan: bigint; verified: boolean };

/**
 * 到位资金, whole yuan: Σ verified tranches, fixed assets and working capital together; nobody types a total.
 *
 * Source: published example 526.89 + 175.87 = 702.76 亿元. Null without a tranche: nothing is known to have arrived.
 */
export function arrivedFunds(tranches: readonly Tranche[]): bigint | null {
  const verified = tranches.filter((tranche) => tranche.verified);
  return verified.length === 0 ? null : verified.reduce((sum, tranche) => sum + tranche.amountYuan, 0n);
}

/** A foreign payment: US cents, and whole yuan at the rate of its day; null where no rate is on file. */
export type ForeignTranche = { usdCents: bigint; yuan: bigint | null; verified: boolean };

export type ForeignCapital = { usdCents: bigint; yuan: bigint; unconverted: number };

/**
 * 实际使用外资, US cents and whole yuan side by side: Σ verified foreign tranches.
 *
 * Source: rule 1. A tranche without a rate is in the dollars, not in the yuan, and is counted as unconverted.
 */
export function actualForeignCapital(tranches: readonly ForeignTranche[]): ForeignCapital {
  const verified = tranches.filter((tranche) => tranche.verified);
  return {
    usdCents: verified.reduce((sum, tranche) => sum + tranche.usdCents, 0n),
    yuan: verified.reduce((sum, tranche) => sum + (tranche.yuan ?? 0n), 0n),
    unconverted: verified.filter((tranche) => tranche.yuan === null).length,
  };
}
