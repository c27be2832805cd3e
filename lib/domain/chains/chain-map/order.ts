import type { MapItem, Segment, TrackedColumns } from './tracks';

/** Links of one column that feed each other: they should touch. */
export type StackedPair = { column: number; fromKey: string; toKey: string };

const SWEEPS = 12;
/** A separated pair is worse than a few crossings: its edge would have to leave the column and come back. */
const SEPARATED_PAIR_COST = 10;

/** Orders every column from top to bottom so that few edges cross: barycentre sweeps, then swaps of neighbours. */
export function orderColumns({ items, segments }: TrackedColumns, pairs: readonly StackedPair[]): MapItem[][] {
  let best = items;
  let bestCost = costOf(items, segments, pairs);
  let current = items;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    current = sweepOnce(current, segments, pairs, sweep % 2 === 0 ? 'down' : 'up');
    const cost = costOf(current, segments, pairs);
    if (cost < bestCost) [best, bestCost] = [current, cost];
  }
  return swapWhilePaying(best, segments, pairs);
}

function sweepOnce(
  columns: MapItem[][],
  segments: readonly Segment[],
  pairs: readonly StackedPair[],
  direction: 'down' | 'up',
): MapItem[][] {
  const next = columns.map((column) => [...column]);
  const visit = direction === 'down' ? next.keys() : [...next.keys()].reverse();
  for (const index of visit) {
    const place = placesOf(next);
    const own = next[index] ?? [];
    const wanted = new Map(
      own.map((item): [string, number] => {
        const neighbours = segments.flatMap(({ fromKey, toKey }) =>
          direction === 'down' ? (toKey === item.key ? [fromKey] : []) : fromKey === item.key ? [toKey] : [],
        );
        const places = neighbours.map((key) => place.get(key) ?? 0);
        const mean = places.reduce((sum, each) => sum + each, 0) / Math.max(places.length, 1);
        return [item.key, places.length > 0 ? mean : (place.get(item.key) ?? 0)];
      }),
    );
    own.sort((a, b) => (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0));
    for (const pair of pairs) if (pair.column === index) pullTogether(own, pair);
  }
  return next;
}

function pullTogether(column: MapItem[], { fromKey, toKey }: StackedPair): void {
  const [moved] = column.splice(
    column.findIndex((item) => item.key === toKey),
    1,
  );
  if (moved) column.splice(column.findIndex((item) => item.key === fromKey) + 1, 0, moved);
}

function swapWhilePaying(columns: MapItem[][], segments: readonly Segment[], pairs: readonly StackedPair[]) {
  let best = columns.map((column) => [...column]);
  let cost = costOf(best, segments, pairs);
  for (let improved = true; improved;) {
    improved = false;
    for (const [columnIndex, column] of best.entries()) {
      for (let at = 0; at + 1 < column.length; at += 1) {
        const tried = best.map((each) => [...each]);
        const [moved] = tried[columnIndex]?.splice(at, 1) ?? [];
        if (moved) tried[columnIndex]?.splice(at + 1, 0, moved);
        const triedCost = costOf(tried, segments, pairs);
        if (triedCost < cost) [best, cost, improved] = [tried, triedCost, true];
      }
    }
  }
  return best;
}

function costOf(columns: MapItem[][], segments: readonly Segment[], pairs: readonly StackedPair[]): number {
  const place = placesOf(columns);
  const at = (key: string) => place.get(key) ?? 0;
  let cost = 0;
  for (const [index, one] of segments.entries()) {
    for (const other of segments.slice(index + 1)) {
      if (one.column !== other.column) continue;
      if ((at(one.fromKey) - at(other.fromKey)) * (at(one.toKey) - at(other.toKey)) < 0) cost += 1;
    }
  }
  for (const { column, fromKey, toKey } of pairs) {
    const cards = (columns[column] ?? []).filter((item) => item.linkId !== null).map((item) => item.key);
    if (cards.indexOf(toKey) - cards.indexOf(fromKey) !== 1) cost += SEPARATED_PAIR_COST;
  }
  return cost;
}

function placesOf(columns: MapItem[][]): Map<string, number> {
  return new Map(columns.flatMap((column) => column.map((item, place): [string, number] => [item.key, place])));
}
