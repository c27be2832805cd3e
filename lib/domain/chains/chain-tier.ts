/** The thirds of a chain, in the order goods flow. Mirrors `enum ChainTier` in prisma/schema/chain.prisma. */
export const CHAIN_TIERS = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const;

export type ChainTier = (typeof CHAIN_TIERS)[number];
