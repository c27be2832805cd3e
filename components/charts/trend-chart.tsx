'use client';

import type { Route } from 'next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { AXIS_LINE, CURSOR, MARGIN, TICK, TOOLTIP_BOX, TOOLTIP_ITEM } from '@/components/charts/chart-style';
import { LinkColumn } from '@/components/charts/link-column';
import { count, yi, yiOnAxis } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

/** One step of time, in order. */
export type TrendRow = {
  /** "2023", "2023-01" */
  key: string;
  label: string;
  /** Whole yuan; null when no amount of the period is known: no column. */
  yuan: number | null;
  projects: number;
  /** The projects of the period. */
  href?: Route | null | undefined;
};

/**
 * Agreed investment and number of projects over time: two panels over one time axis, never two measures on one scale.
 * Each column is a link to its rows. The page shows the same rows as a table; load this through TrendChartLazy.
 */
export function TrendChart({ rows }: { rows: readonly TrendRow[] }) {
  return (
    <div className="grid gap-1">
      <Panel
        rows={rows}
        value={(row) => row.yuan}
        name={`${WORD.agreedInvestment}，${UNIT.yi}`}
        written={yi}
        onAxis={yiOnAxis}
        height={180}
        color="var(--bar)"
      />
      <Panel
        rows={rows}
        value={(row) => row.projects}
        name={`${WORD.projects}，${UNIT.projects}`}
        written={count}
        onAxis={count}
        height={110}
        color="var(--cat-8)"
      />
    </div>
  );
}

type PanelProps = {
  rows: readonly TrendRow[];
  value: (row: TrendRow) => number | null;
  /** Measure and unit. */
  name: string;
  written: (value: number | null) => string;
  onAxis: (value: number) => string;
  height: number;
  color: string;
};

function Panel({ rows, value, name, written, onAxis, height, color }: PanelProps) {
  return (
    <figure>
      <figcaption className="text-xs text-ink-3">{name}</figcaption>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={rows} margin={MARGIN} syncId="trend" accessibilityLayer={false} barCategoryGap="24%">
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={AXIS_LINE} />
          <YAxis
            width={52}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            allowDecimals={false}
            tickFormatter={onAxis}
          />
          <Tooltip
            cursor={CURSOR}
            contentStyle={TOOLTIP_BOX}
            itemStyle={TOOLTIP_ITEM}
            formatter={(shown) => [written(typeof shown === 'number' ? shown : null), name]}
            isAnimationActive={false}
          />
          <Bar
            dataKey={value}
            name={name}
            fill={color}
            maxBarSize={44}
            isAnimationActive={false}
            shape={(bar) => {
              const row = rows[bar.index];
              if (!row) return <g />;
              return <LinkColumn {...bar} href={row.href} label={`${row.label} ${name} ${written(value(row))}`} />;
            }}
          />
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
