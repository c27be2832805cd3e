import { chainColumns } from './chain-map/columns';
import { CARD_HEIGHT, MAP_WIDTH, centresOf, columnGeometry } from './chain-map/geometry';
import { columnOfLinks, type MapEdge, type MapLink } from './chain-map/graph';
import { busesOf, needsLane } from './chain-map/lanes';
import { orderColumns } from './chain-map/order';
import { backRoutes, forwardRoutes, stackedRoutes, type MapRoute } from './chain-map/routes';
import { rowsOf } from './chain-map/rows';
import { withTracks } from './chain-map/tracks';
import type { ChainTier } from './chain-tier';

/** A drawn chain, in px of a map of `width`; all cards are equally large. */
export type ChainLayout = {
  width: number;
  height: number;
  cardWidth: number;
  cardHeight: number;
  /** Left upper corners. */
  cards: { id: string; x: number; y: number }[];
  tiers: { tier: ChainTier; x: number; width: number; links: number }[];
  edges: MapRoute[];
};

/** Room under the cards for edges that lead back. */
const BACK_ROOM = 32;

/**
 * Lays a chain out: tiers from left to right in at most two columns each, cards where their edges stay short, edges in
 * the gaps between the columns and in the spaces between the cards. The same chain always gives the same drawing.
 */
export function layOutChain(links: readonly MapLink[], edges: readonly MapEdge[]): ChainLayout {
  const columns = chainColumns(links, edges);
  const columnOf = columnOfLinks(columns);
  const known = edges.filter((edge) => columnOf.has(edge.fromId) && columnOf.has(edge.toId));
  const stepOf = (edge: MapEdge) => (columnOf.get(edge.toId) ?? 0) - (columnOf.get(edge.fromId) ?? 0);
  const stacked = known.filter((edge) => !edge.isLoop && stepOf(edge) === 0);
  const back = known.filter((edge) => edge.isLoop || stepOf(edge) < 0);

  const tracked = withTracks(columns, known);
  const pairs = stacked.map((edge) => ({
    column: columnOf.get(edge.fromId) ?? 0,
    fromKey: edge.fromId,
    toKey: edge.toId,
  }));
  const ordered = orderColumns(tracked, pairs);
  const centres = centresOf(ordered, rowsOf(ordered, tracked.segments, pairs));
  const buses = columns.slice(1).map((_, gap) =>
    busesOf(
      tracked.segments.filter((segment) => segment.column === gap),
      ordered[gap] ?? [],
      centres,
    ),
  );
  const geometry = columnGeometry(
    buses.map((gap) => gap.filter(needsLane).length),
    back.length > 0,
  );
  const lowest = Math.max(...[...columnOf.keys()].map((id) => centres.get(id) ?? 0), 0) + CARD_HEIGHT / 2;
  const bottom = Math.max(lowest, ...centres.values());
  const layout = { columns, geometry, centres, buses, bottom };

  return {
    width: MAP_WIDTH,
    height: bottom + (back.length > 0 ? BACK_ROOM : 0),
    cardWidth: geometry.cardWidth,
    cardHeight: CARD_HEIGHT,
    cards: links.map(({ id }) => ({
      id,
      x: geometry.lefts[columnOf.get(id) ?? 0] ?? 0,
      y: (centres.get(id) ?? 0) - CARD_HEIGHT / 2,
    })),
    tiers: tierSpans(columns, geometry.lefts, geometry.cardWidth),
    edges: [...forwardRoutes(tracked.routes, layout), ...stackedRoutes(stacked, layout), ...backRoutes(back, layout)],
  };
}

function tierSpans(columns: ReturnType<typeof chainColumns>, lefts: readonly number[], cardWidth: number) {
  const spans = new Map<ChainTier, ChainLayout['tiers'][number]>();
  columns.forEach(({ tier, linkIds }, index) => {
    const x = spans.get(tier)?.x ?? lefts[index] ?? 0;
    const links = (spans.get(tier)?.links ?? 0) + linkIds.length;
    spans.set(tier, { tier, x, links, width: (lefts[index] ?? 0) + cardWidth - x });
  });
  return [...spans.values()];
}
