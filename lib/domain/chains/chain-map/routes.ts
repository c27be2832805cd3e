import { CARD_HEIGHT, LANE_STEP, type ColumnGeometry } from './geometry';
import { columnOfLinks, type MapColumn, type MapEdge } from './graph';
import { needsLane, type Bus } from './lanes';
import type { TrackedColumns } from './tracks';

export type Point = readonly [x: number, y: number];

/** One drawn edge: a broken line from card to card, never behind one. */
export type MapRoute = MapEdge & { points: Point[] };

/** Free space before a card, for the arrow. */
const ARROW_ROOM = 20;
const BACK_STEP = 8;
/** Distance from the cards at which edges that lead back run. */
const BACK_INSET = 10;

type Layout = {
  columns: readonly MapColumn[];
  geometry: ColumnGeometry;
  centres: ReadonlyMap<string, number>;
  /** Per gap, in the order of their lanes. */
  buses: readonly (readonly Bus[])[];
  /** Lower edge of the lowest card. */
  bottom: number;
};

/** Edges that run forward: through one gap after the other, each in the lane of the link it leads to. */
export function forwardRoutes(routes: TrackedColumns['routes'], layout: Layout): MapRoute[] {
  const { columns, geometry } = layout;
  const columnOf = columnOfLinks(columns);
  return routes.map(({ edge, keys }) => {
    const first = columnOf.get(edge.fromId) ?? 0;
    const points = keys.slice(1).flatMap((toKey, index): Point[] => {
      const gap = first + index;
      const bus = layout.buses[gap]?.find((each) => each.toKey === toKey);
      const exitY = bus?.exits.find((exit) => exit.fromKey === keys[index])?.y ?? 0;
      const entryY = bus?.entryY ?? exitY;
      const left = (geometry.lefts[gap] ?? 0) + geometry.cardWidth;
      const right = geometry.lefts[gap + 1] ?? left;
      if (exitY === entryY) return [[left, exitY], [right, entryY]]; // prettier-ignore
      const laneX = laneOf(layout.buses[gap] ?? [], toKey, left, right);
      return [[left, exitY], [laneX, exitY], [laneX, entryY], [right, entryY]]; // prettier-ignore
    });
    return { ...edge, points };
  });
}

function laneOf(buses: readonly Bus[], toKey: string, left: number, right: number): number {
  const lanes = buses.filter(needsLane);
  const middle = (left + right - ARROW_ROOM) / 2;
  return middle + (lanes.findIndex((bus) => bus.toKey === toKey) - (lanes.length - 1) / 2) * LANE_STEP;
}

/** Edges within a column: straight down between neighbours, else round the cards on the right. */
export function stackedRoutes(edges: readonly MapEdge[], { columns, geometry, centres }: Layout): MapRoute[] {
  const columnOf = columnOfLinks(columns);
  return edges.map((edge) => {
    const index = columnOf.get(edge.fromId) ?? 0;
    const left = geometry.lefts[index] ?? 0;
    const from = centres.get(edge.fromId) ?? 0;
    const to = centres.get(edge.toId) ?? 0;
    const isBetween = (id: string) => {
      const y = centres.get(id) ?? 0;
      return y > Math.min(from, to) && y < Math.max(from, to);
    };
    if (columns[index]?.linkIds.some(isBetween)) {
      const right = left + geometry.cardWidth;
      const out = right + BACK_INSET;
      return { ...edge, points: [[right, from + 20], [out, from + 20], [out, to - 20], [right, to - 20]] }; // prettier-ignore
    }
    const x = left + geometry.cardWidth / 2;
    const half = to > from ? CARD_HEIGHT / 2 : -CARD_HEIGHT / 2;
    return { ...edge, points: [[x, from + half], [x, to - half]] }; // prettier-ignore
  });
}

/** Edges that lead back: out to the right, under all cards, up again left of the link they lead to. */
export function backRoutes(edges: readonly MapEdge[], { columns, geometry, centres, bottom }: Layout): MapRoute[] {
  const columnOf = columnOfLinks(columns);
  const sources = [...new Set(edges.map((edge) => edge.fromId))];
  return edges.map((edge) => {
    const shift = sources.indexOf(edge.fromId) * BACK_STEP;
    const right = (geometry.lefts[columnOf.get(edge.fromId) ?? 0] ?? 0) + geometry.cardWidth;
    const left = geometry.lefts[columnOf.get(edge.toId) ?? 0] ?? 0;
    const from = (centres.get(edge.fromId) ?? 0) + CARD_HEIGHT / 4;
    const to = (centres.get(edge.toId) ?? 0) + CARD_HEIGHT / 4;
    const outX = right + BACK_INSET + shift / 2;
    const inX = left - BACK_INSET - BACK_INSET / 2 - shift / 2;
    const under = bottom + 14 + shift;
    return {
      ...edge,
      points: [[right, from], [outX, from], [outX, under], [inX, under], [inX, to], [left, to]], // prettier-ignore
    };
  });
}
