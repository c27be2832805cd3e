import { CARD_HEIGHT } from './geometry';
import type { MapItem, Segment } from './tracks';

/** Everything that runs to one item through the gap left of it: exits at their heights, one lane, one entry. */
export type Bus = { toKey: string; entryY: number; exits: { fromKey: string; y: number }[] };

const PORT_STEP = 11;
const TOO_CLOSE = 6;
/** An exit that runs into the entry of another bus would read as an edge that does not exist. */
const FALSE_EDGE_COST = 50;

/** The buses of one gap, in the order of their lanes from left to right; those that need no lane come last. */
export function busesOf(segments: readonly Segment[], items: readonly MapItem[], centres: ReadonlyMap<string, number>) {
  const centre = (key: string) => centres.get(key) ?? 0;
  const isTrack = (key: string) => items.some((item) => item.key === key && item.linkId === null);
  const targets = [...new Set(segments.map((segment) => segment.toKey))].sort((a, b) => centre(a) - centre(b));
  const entries = targets.map(centre);

  const buses = targets.map((toKey): Bus => {
    const sources = segments.filter((segment) => segment.toKey === toKey).map((segment) => segment.fromKey);
    const exits = sources.map((fromKey) => {
      const mine = targets.filter((key) => segments.some((each) => each.fromKey === fromKey && each.toKey === key));
      const y = isTrack(fromKey)
        ? centre(fromKey)
        : portOf(centre(fromKey), mine.map(centre), mine.indexOf(toKey), entries);
      return { fromKey, y };
    });
    return { toKey, entryY: centre(toKey), exits };
  });
  return withFewCrossings(buses.filter((bus) => needsLane(bus))).concat(buses.filter((bus) => !needsLane(bus)));
}

export function needsLane(bus: Bus): boolean {
  return bus.exits.some((exit) => exit.y !== bus.entryY);
}

/**
 * Height at which a card's edge to its `index`-th target leaves: spread in the order of the targets, straight where one
 * is level with the card, and beside the middle where another link's entry is level with it.
 */
function portOf(centreY: number, targetYs: readonly number[], index: number, entries: readonly number[]): number {
  const straight = targetYs.indexOf(centreY);
  const middle = straight >= 0 ? straight : (targetYs.length - 1) / 2;
  const step = Math.min(PORT_STEP, (CARD_HEIGHT - 30) / Math.max(targetYs.length - 1, 1));
  const y = centreY + (index - middle) * step;
  const targetY = targetYs[index] ?? y;
  const collides = entries.some((entry) => entry !== targetY && Math.abs(entry - y) < TOO_CLOSE);
  return collides ? y + Math.sign(targetY - y) * PORT_STEP : y;
}

function withFewCrossings(buses: readonly Bus[]): Bus[] {
  let best = [...buses];
  let cost = costOf(best);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < best.length; from += 1) {
      for (let to = 0; to < best.length; to += 1) {
        const tried = [...best];
        const [moved] = tried.splice(from, 1);
        if (moved) tried.splice(to, 0, moved);
        const triedCost = costOf(tried);
        if (triedCost < cost) [best, cost, improved] = [tried, triedCost, true];
      }
    }
  }
  return best;
}

function costOf(order: readonly Bus[]): number {
  let cost = 0;
  for (const [left, one] of order.entries()) {
    for (const other of order.slice(left + 1)) {
      cost += other.exits.filter((exit) => isWithin(exit.y, one)).length;
      cost += isWithin(one.entryY, other) ? 1 : 0;
      cost += other.exits.filter((exit) => Math.abs(exit.y - one.entryY) < TOO_CLOSE).length * FALSE_EDGE_COST;
    }
  }
  return cost;
}

/** Does a horizontal at `y` meet the lane of the bus? */
function isWithin(y: number, bus: Bus): boolean {
  const ys = [bus.entryY, ...bus.exits.map((exit) => exit.y)];
  return y >= Math.min(...ys) && y <= Math.max(...ys);
}
