import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutChain } from '@/lib/domain/chains/chain-layout';
import type { MapEdge, MapLink } from '@/lib/domain/chains/chain-map/graph';
import { CHAIN_TIERS, type ChainTier } from '@/lib/domain/chains/chain-tier';
import { behindCards, falseJunctions, looseEnds, overlaps } from '@/tests/support/chain-map-faults';

type FileChain = {
  id: string;
  name: string;
  nodes: { id: string; tier: string; feeds: string[] }[];
  loopEdges: [string, string][];
};

const TIER: Record<string, ChainTier> = { upstream: 'UPSTREAM', midstream: 'MIDSTREAM', downstream: 'DOWNSTREAM' };
const file = new URL('../../prisma/data/chains.json', import.meta.url);
const shipped: FileChain[] = JSON.parse(readFileSync(file, 'utf8'));
const chains = shipped.map((chain) => ({ name: chain.name, ...graphOf(chain) }));

describe.each(chains)('the map of $name', ({ links, edges }) => {
  const layout = layOutChain(links, edges);

  test('shows every link once and no card over another', () => {
    expect(layout.cards.map((card) => card.id).sort()).toEqual(links.map((link) => link.id).sort());
    expect(overlaps(layout)).toEqual([]);
  });

  test('draws every edge from its source to its target, never behind a card', () => {
    expect(layout.edges).toHaveLength(edges.length);
    expect(looseEnds(layout)).toEqual([]);
    expect(behindCards(layout)).toEqual([]);
  });

  test('lets only edges with a common end run on top of each other', () => {
    expect(falseJunctions(layout)).toEqual([]);
  });

  test('has the tiers from left to right, at most two columns each', () => {
    expect(layout.tiers.map((tier) => tier.tier)).toEqual([...CHAIN_TIERS]);
    for (const tier of layout.tiers) {
      const columns = new Set(
        layout.cards.filter((card) => card.x >= tier.x && card.x < tier.x + tier.width).map((card) => card.x),
      );
      expect(columns.size).toBeLessThanOrEqual(2);
    }
  });

  test('is the same every time', () => {
    expect(layOutChain(links, edges)).toEqual(layout);
  });
});

test('only the recycling of 锂电 is drawn as a loop', () => {
  const loops = chains.flatMap(({ links, edges }) => layOutChain(links, edges).edges.filter((edge) => edge.isLoop));
  expect(loops.map(({ fromId, toId }) => `${fromId} → ${toId}`).sort()).toEqual([
    'li-rec → li-pre',
    'li-rec → li-salt',
  ]);
});

test('a chain without links is an empty map', () => {
  expect(layOutChain([], [])).toMatchObject({ cards: [], edges: [], tiers: [] });
});

test('whatever a chain looks like, cards stand apart and edges run between them', () => {
  fc.assert(
    fc.property(anyChain(), ({ links, edges }) => {
      const layout = layOutChain(links, edges);
      expect(overlaps(layout)).toEqual([]);
      expect(looseEnds(layout)).toEqual([]);
      expect(behindCards(layout)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function graphOf(chain: FileChain): { links: MapLink[]; edges: MapEdge[] } {
  const loops = new Set(chain.loopEdges.map(([from, to]) => `${from} ${to}`));
  return {
    links: chain.nodes.map((node) => ({ id: node.id, tier: TIER[node.tier] ?? 'MIDSTREAM' })),
    edges: chain.nodes.flatMap((node) =>
      node.feeds.map((toId) => ({ fromId: node.id, toId, isLoop: loops.has(`${node.id} ${toId}`) })),
    ),
  };
}

/** Up to twelve links in tier order, each pair of them linked at most once, in the direction of the order. */
function anyChain() {
  return fc.array(fc.constantFrom(...CHAIN_TIERS), { minLength: 1, maxLength: 12 }).chain((tiers) => {
    const ordered = [...tiers].sort((a, b) => CHAIN_TIERS.indexOf(a) - CHAIN_TIERS.indexOf(b));
    const links = ordered.map((tier, index): MapLink => ({ id: `l${index}`, tier }));
    const pairs = links.flatMap((from, index) =>
      links.slice(index + 1).map((to): MapEdge => ({ fromId: from.id, toId: to.id, isLoop: false })),
    );
    return fc.subarray(pairs, { maxLength: Math.min(pairs.length, 16) }).map((edges) => ({ links, edges }));
  });
}
