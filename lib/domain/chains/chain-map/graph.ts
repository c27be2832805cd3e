import type { ChainTier } from '@/lib/domain/chains/chain-tier';

/** A link (环节) as the map needs it. */
export type MapLink = { id: string; tier: ChainTier };

/** "from feeds to". A loop (回收) leads back and takes no part in the order of the columns. */
export type MapEdge = { fromId: string; toId: string; isLoop: boolean };

/** A column of cards: a tier, or one of the two sub-columns of a tier. */
export type MapColumn = { tier: ChainTier; linkIds: string[] };

/** Which column each link stands in. */
export function columnOfLinks(columns: readonly MapColumn[]): Map<string, number> {
  return new Map(columns.flatMap((column, index) => column.linkIds.map((id): [string, number] => [id, index])));
}
