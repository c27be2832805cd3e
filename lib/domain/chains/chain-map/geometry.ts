import type { MapItem } from './tracks';

/** Sizes in px of the map at its full width; it is drawn narrower by squeezing it sideways only. */
export const MAP_WIDTH = 1302;
export const CARD_HEIGHT = 118;
const HALF_ROW = 70;
const MAX_CARD_WIDTH = 300;
/** Between tracks that share the space between two cards. */
const TRACK_STEP = 8;
const GAP_BASE = 44;
export const LANE_STEP = 11;
/** Room at a side of the map for edges that lead back. */
const LOOP_MARGIN = 20;

/** Where the columns stand: left edges of the cards, and how wide all cards are. */
export type ColumnGeometry = { lefts: number[]; cardWidth: number };

/** Shares the width out: gaps as wide as their lanes need, cards the rest, up to a width that still reads as a card. */
export function columnGeometry(lanesPerGap: readonly number[], hasLoops: boolean): ColumnGeometry {
  const columns = lanesPerGap.length + 1;
  const margin = hasLoops ? LOOP_MARGIN : 0;
  const narrow = lanesPerGap.map((lanes) => GAP_BASE + lanes * LANE_STEP);
  const free = MAP_WIDTH - 2 * margin - narrow.reduce((sum, gap) => sum + gap, 0);
  const cardWidth = Math.floor(Math.min(MAX_CARD_WIDTH, free / columns));
  const widening = lanesPerGap.length > 0 ? (free - cardWidth * columns) / lanesPerGap.length : 0;
  const lefts = [margin];
  for (const gap of narrow) lefts.push((lefts.at(-1) ?? 0) + cardWidth + gap + widening);
  return { lefts: lefts.map(Math.round), cardWidth };
}

/** Centre of every item, the highest card or track at the upper edge. Tracks that share a half row lie side by side. */
export function centresOf(columns: readonly MapItem[][], rows: ReadonlyMap<string, number>): Map<string, number> {
  const centres = new Map<string, number>();
  for (const column of columns) {
    for (const item of column) {
      const row = rows.get(item.key) ?? 0;
      const sharing = column.filter((other) => other.linkId === null && rows.get(other.key) === row);
      const offset = item.linkId === null ? (sharing.indexOf(item) - (sharing.length - 1) / 2) * TRACK_STEP : 0;
      centres.set(item.key, row * HALF_ROW + offset);
    }
  }
  const tops = columns
    .flat()
    .map((item) => (centres.get(item.key) ?? 0) - (item.linkId === null ? 2 : CARD_HEIGHT / 2));
  const top = Math.min(...tops);
  return new Map([...centres].map(([key, centre]): [string, number] => [key, centre - top]));
}
