import { columnOfLinks, type MapColumn, type MapEdge } from './graph';

/** What stands in a column: a card, or the track on which edges to one link pass between the cards. */
export type MapItem = { key: string; linkId: string | null };

/** A stretch of edge between neighbouring columns. */
export type Segment = { column: number; fromKey: string; toKey: string };

/** Columns filled with cards and tracks, and for every edge that runs forward the items it visits. */
export type TrackedColumns = {
  items: MapItem[][];
  segments: Segment[];
  /** Items of each forward edge, from its source to its target. */
  routes: { edge: MapEdge; keys: string[] }[];
};

/** Gives every edge that skips a column a track through it; edges to one link share their tracks. */
export function withTracks(columns: readonly MapColumn[], edges: readonly MapEdge[]): TrackedColumns {
  const columnOf = columnOfLinks(columns);
  const items = columns.map((column) => column.linkIds.map((id): MapItem => ({ key: id, linkId: id })));
  const segments = new Map<string, Segment>();
  const routes: TrackedColumns['routes'] = [];

  for (const edge of edges) {
    const from = columnOf.get(edge.fromId);
    const to = columnOf.get(edge.toId);
    if (edge.isLoop || from === undefined || to === undefined || from >= to) continue;
    const keys = [edge.fromId];
    for (let column = from + 1; column < to; column += 1) {
      const key = `${column}>${edge.toId}`;
      keys.push(key);
      const items_ = items[column];
      if (items_ && !items_.some((item) => item.key === key)) items_.push({ key, linkId: null });
    }
    keys.push(edge.toId);
    keys.slice(1).forEach((toKey, index) => {
      const fromKey = keys[index] ?? edge.fromId;
      segments.set(`${fromKey}|${toKey}`, { column: from + index, fromKey, toKey });
    });
    routes.push({ edge, keys });
  }
  return { items, segments: [...segments.values()], routes };
}
