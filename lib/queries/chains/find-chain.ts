import 'server-only';
import { db } from '@/lib/db';
import type { ChainDetail } from '@/lib/domain/chains/chain';

/** A chain with its links in order and its edges; null when there is none. All who are signed in may read chains. */
export async function findChain(id: string): Promise<ChainDetail | null> {
  const chain = await db().chain.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      links: { select: { id: true, name: true, tier: true }, orderBy: [{ ordinal: 'asc' }, { id: 'asc' }] },
      edges: {
        select: { fromLinkId: true, toLinkId: true, isLoop: true },
        orderBy: [{ fromLinkId: 'asc' }, { toLinkId: 'asc' }],
      },
    },
  });
  if (!chain) return null;
  return {
    ...chain,
    edges: chain.edges.map(({ fromLinkId, toLinkId, isLoop }) => ({ fromId: fromLinkId, toId: toLinkId, isLoop })),
  };
}
