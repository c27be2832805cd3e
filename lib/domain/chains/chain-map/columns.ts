import { CHAIN_TIERS, type ChainTier } from '@/lib/domain/chains/chain-tier';
import type { MapColumn, MapEdge, MapLink } from './graph';

/**
 * The columns of a chain map: one a tier, two where links of a tier feed each other in more than single file.
 * Single file ("设计 → 制造" and nothing else) is stacked in one column, which keeps the map narrow.
 */
export function chainColumns(links: readonly MapLink[], edges: readonly MapEdge[]): MapColumn[] {
  const forward = edges.filter((edge) => !edge.isLoop);
  return CHAIN_TIERS.flatMap((tier) => columnsOfTier(tier, links, forward)).filter(
    (column) => column.linkIds.length > 0,
  );
}

function columnsOfTier(tier: ChainTier, links: readonly MapLink[], edges: readonly MapEdge[]): MapColumn[] {
  const ids = links.filter((link) => link.tier === tier).map((link) => link.id);
  const inner = edges.filter((edge) => ids.includes(edge.fromId) && ids.includes(edge.toId));
  const isSingleFile = ids.every(
    (id) =>
      inner.filter((edge) => edge.fromId === id).length <= 1 && inner.filter((edge) => edge.toId === id).length <= 1,
  );
  if (isSingleFile) return [{ tier, linkIds: ids }];

  const isFedInside = (id: string) => inner.some((edge) => edge.toId === id);
  const feedsInside = (id: string) => inner.some((edge) => edge.fromId === id);
  const isFed = (id: string) => edges.some((edge) => edge.toId === id);
  // A link without neighbours in its tier stands on the side its other neighbours are on.
  const isSecond = (id: string) => isFedInside(id) || (!feedsInside(id) && !isFed(id));
  return [
    { tier, linkIds: ids.filter((id) => !isSecond(id)) },
    { tier, linkIds: ids.filter(isSecond) },
  ];
}
