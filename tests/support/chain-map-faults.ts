import type { ChainLayout } from '@/lib/domain/chains/chain-layout';

// What can be wrong with a drawn chain, each as a list that is empty when nothing is.

/** Cards that lie over one another. */
export function overlaps({ cards, cardWidth, cardHeight }: ChainLayout): string[] {
  return cards.flatMap((one, index) =>
    cards
      .slice(index + 1)
      .filter((other) => Math.abs(one.x - other.x) < cardWidth && Math.abs(one.y - other.y) < cardHeight)
      .map((other) => `${one.id} over ${other.id}`),
  );
}

/** Ends of edges that do not touch the border of their card. */
export function looseEnds({ cards, edges, cardWidth, cardHeight }: ChainLayout): string[] {
  const touches = (id: string, point: readonly [number, number] | undefined) => {
    const card = cards.find((each) => each.id === id);
    if (!card || !point) return false;
    const [x, y] = point;
    const isWithin = x >= card.x && x <= card.x + cardWidth && y >= card.y && y <= card.y + cardHeight;
    return isWithin && (x === card.x || x === card.x + cardWidth || y === card.y || y === card.y + cardHeight);
  };
  return edges
    .filter((edge) => !touches(edge.fromId, edge.points[0]) || !touches(edge.toId, edge.points.at(-1)))
    .map((edge) => `${edge.fromId} → ${edge.toId}`);
}

/** Edges a part of which lies inside a card. */
export function behindCards({ cards, edges, cardWidth, cardHeight }: ChainLayout): string[] {
  return edges.flatMap((edge) =>
    edge.points.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = edge.points[index] ?? [x2, y2];
      return cards
        .filter(
          (card) =>
            Math.max(x1, x2) > card.x &&
            Math.min(x1, x2) < card.x + cardWidth &&
            Math.max(y1, y2) > card.y &&
            Math.min(y1, y2) < card.y + cardHeight,
        )
        .map((card) => `${edge.fromId} → ${edge.toId} behind ${card.id}`);
    }),
  );
}

/** Edges without a common end that share a stretch: they would read as an edge that does not exist. */
export function falseJunctions({ edges }: ChainLayout): string[] {
  return edges.flatMap((one, index) =>
    edges
      .slice(index + 1)
      .filter((other) => one.fromId !== other.fromId && one.toId !== other.toId)
      .filter((other) => stretches(one).some((a) => stretches(other).some((b) => shareALength(a, b))))
      .map((other) => `${one.fromId} → ${one.toId} on ${other.fromId} → ${other.toId}`),
  );
}

type Box = { x1: number; x2: number; y1: number; y2: number };

function stretches({ points }: ChainLayout['edges'][number]): Box[] {
  return points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return { x1: Math.min(x, px), x2: Math.max(x, px), y1: Math.min(y, py), y2: Math.max(y, py) };
  });
}

function shareALength(a: Box, b: Box): boolean {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width >= 0 && height >= 0 && (width > 1 || height > 1);
}
