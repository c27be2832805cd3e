/** "unknown": has projects, no amount known. "zero": has no project. "out": not part of the place in force. */
export type TileState = 'in' | 'unknown' | 'zero' | 'out';

const YUAN_PER_YI = 100_000_000;

/** Five steps of one hue, each with its lower edge in yuan. Fixed, so that a colour means the same on every page. */
const BINS = [
  { fromYuan: 0, label: '< 50', face: 'shade bg-seq-1 text-on-seq-lo' },
  { fromYuan: 50 * YUAN_PER_YI, label: '50–100', face: 'shade bg-seq-2 text-on-seq-lo' },
  { fromYuan: 100 * YUAN_PER_YI, label: '100–500', face: 'shade bg-seq-3 text-on-seq-lo' },
  { fromYuan: 500 * YUAN_PER_YI, label: '500–1000', face: 'shade bg-seq-4 text-on-seq-hi' },
  { fromYuan: 1000 * YUAN_PER_YI, label: '≥ 1000', face: 'shade bg-seq-5 text-on-seq-hi' },
] as const;

/** How each kind of tile looks: hatched is unknown, dashed is outside, empty is none. */
export const TILE_FACE = {
  bins: BINS,
  unknown: 'hatch border-line-strong text-ink',
  zero: 'border-line-strong bg-surface text-ink-2',
  out: 'border-dashed border-line-strong text-ink-3',
} as const;

/** Index of the step an amount in whole yuan falls into. */
export function tileBin(yuan: number): number {
  return BINS.findLastIndex((bin) => yuan >= bin.fromYuan);
}
