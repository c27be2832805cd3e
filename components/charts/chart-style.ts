/** How axes, grid and tooltip of every Recharts chart look; colours follow the theme through the variables. */
export const TICK = { fontSize: 12, fill: 'var(--ink-3)' };

export const MARGIN = { top: 8, right: 4, bottom: 0, left: 0 };

export const AXIS_LINE = { stroke: 'var(--line-strong)' };

export const CURSOR = { fill: 'var(--surface-3)' };

export const TOOLTIP_BOX = {
  background: 'var(--surface)',
  border: '1px solid var(--line-strong)',
  borderRadius: 6,
  fontSize: 12,
  color: 'var(--ink)',
};

/** The figure in the tooltip keeps the ink of text: the colour of its column may be too light to read. */
export const TOOLTIP_ITEM = { color: 'var(--ink)' };

/** Okabe–Ito order; more than six series cannot be told apart. */
export const SERIES_COLOR = [
  'var(--cat-1)',
  'var(--cat-2)',
  'var(--cat-3)',
  'var(--cat-4)',
  'var(--cat-5)',
  'var(--cat-6)',
] as const;
