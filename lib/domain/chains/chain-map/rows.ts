import type { StackedPair } from './order';
import type { MapItem, Segment } from './tracks';

const SWEEPS = 16;

/** What pulls at the height of an item: another item, and how many half rows below it the item would like to be. */
type Pull = { towards: string; below: number };

/**
 * The height of every item, in half rows: near its neighbours, cards at least two halves apart, a track one half from
 * a card, which is in the space between two cards.
 */
export function rowsOf(
  columns: readonly MapItem[][],
  segments: readonly Segment[],
  pairs: readonly StackedPair[],
): Map<string, number> {
  const pulls = pullsOf(segments, pairs);
  const rows = new Map<string, number>();
  for (const column of columns) {
    const offsets = offsetsOf(column);
    const middle = (offsets.at(-1) ?? 0) / 2;
    column.forEach((item, index) => rows.set(item.key, (offsets[index] ?? 0) - middle));
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? columns : [...columns].reverse();
    for (const column of order) placeColumn(column, pulls, rows);
  }
  return withoutEmptyBands(columns, toWholeRows(columns, rows));
}

function pullsOf(segments: readonly Segment[], pairs: readonly StackedPair[]): Map<string, Pull[]> {
  const pulls = new Map<string, Pull[]>();
  const add = (key: string, pull: Pull) => pulls.set(key, [...(pulls.get(key) ?? []), pull]);
  for (const { fromKey, toKey } of segments) {
    add(fromKey, { towards: toKey, below: 0 });
    add(toKey, { towards: fromKey, below: 0 });
  }
  for (const { fromKey, toKey } of pairs) {
    add(fromKey, { towards: toKey, below: -2 });
    add(toKey, { towards: fromKey, below: 2 });
  }
  return pulls;
}

function placeColumn(column: readonly MapItem[], pulls: ReadonlyMap<string, Pull[]>, rows: Map<string, number>): void {
  const offsets = offsetsOf(column);
  const pulled = column.map((item, index): number | null => {
    const all = (pulls.get(item.key) ?? []).map(({ towards, below }) => (rows.get(towards) ?? 0) + below);
    return all.length === 0 ? null : all.reduce((sum, row) => sum + row, 0) / all.length - (offsets[index] ?? 0);
  });
  // A link that nothing pulls at stays with the one above it, or else with the first below.
  let last = pulled.find((row) => row !== null) ?? rows.get(column[0]?.key ?? '') ?? 0;
  const placed = risingFit(pulled.map((row) => (last = row ?? last)));
  column.forEach((item, index) => rows.set(item.key, (placed[index] ?? 0) + (offsets[index] ?? 0)));
}

/** Smallest distance of each item of a column from its first. */
function offsetsOf(column: readonly MapItem[]): number[] {
  let offset = 0;
  return column.map((item, index) => {
    const above = column[index - 1];
    if (above) offset += distanceOf(above, item);
    return offset;
  });
}

/** Half rows two neighbours need between their centres. */
function distanceOf(above: MapItem, below: MapItem): number {
  return (above.linkId === null ? 0 : 1) + (below.linkId === null ? 0 : 1);
}

/** The rising sequence nearest to `wanted` (least squares): neighbours out of order are pooled at their mean. */
function risingFit(wanted: readonly number[]): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const value of wanted) {
    let pool = { sum: value, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}

/** Rounding what rises keeps it rising, so the distances stay. */
function toWholeRows(columns: readonly MapItem[][], rows: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    columns.flatMap((column) => {
      const offsets = offsetsOf(column);
      return column.map((item, index): [string, number] => {
        const offset = offsets[index] ?? 0;
        return [item.key, Math.round((rows.get(item.key) ?? 0) - offset) + offset];
      });
    }),
  );
}

/** Moves everything below a height up where every column has room there. */
function withoutEmptyBands(columns: readonly MapItem[][], rows: Map<string, number>): Map<string, number> {
  const rowOf = (item: MapItem) => rows.get(item.key) ?? 0;
  let moved = 0;
  for (const height of [...new Set(rows.values())].sort((a, b) => a - b).slice(1)) {
    const cut = height - moved;
    const slack = columns.map((column) => {
      const below = column.findIndex((item) => rowOf(item) >= cut);
      const [above, item] = [column[below - 1], column[below]];
      return above && item ? rowOf(item) - rowOf(above) - distanceOf(above, item) : Infinity;
    });
    const shift = Math.min(...slack);
    if (shift <= 0 || shift === Infinity) continue;
    for (const [key, row] of rows) if (row >= cut) rows.set(key, row - shift);
    moved += shift;
  }
  return rows;
}
