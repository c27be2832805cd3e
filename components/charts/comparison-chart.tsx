'use client';

import type { Route } from 'next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import {
  AXIS_LINE,
  CURSOR,
  MARGIN,
  SERIES_COLOR,
  TICK,
  TOOLTIP_BOX,
  TOOLTIP_ITEM,
} from '@/components/charts/chart-style';
import { LinkColumn } from '@/components/charts/link-column';
import { yi, yiOnAxis } from '@/lib/format';

/** What is compared (a city, a chain), with one amount per step of `steps`. */
export type ComparisonSeries = {
  key: string;
  label: string;
  /** Whole yuan per step, null where no amount is known; `href` leads to the projects behind it. */
  points: readonly { yuan: number | null; href?: Route | null | undefined }[];
};

type ComparisonChartProps = {
  /** Labels of the steps, usually years, in order. */
  steps: readonly string[];
  /** At most six: more hues cannot be told apart. */
  series: readonly ComparisonSeries[];
};

/** Agreed investment (亿元) of up to six places or chains side by side. Load it through ComparisonChartLazy, beside its table. */
export function ComparisonChart({ steps, series }: ComparisonChartProps) {
  const data = steps.map((step, index) => ({ step, yuan: series.map((each) => each.points[index]?.yuan ?? null) }));
  return (
    <figure>
      <figcaption className="mb-1 flex flex-wrap gap-x-3.5 gap-y-1 text-xs text-ink-2">
        {series.map((each, order) => (
          <span key={each.key} className="inline-flex items-center gap-1.5">
            <span className="mark size-3 rounded-[2px]" style={{ background: SERIES_COLOR[order] }} />
            {each.label}
          </span>
        ))}
      </figcaption>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={data} margin={MARGIN} accessibilityLayer={false} barGap={1} barCategoryGap="20%">
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis dataKey="step" tick={TICK} tickLine={false} axisLine={AXIS_LINE} />
          <YAxis width={52} tick={TICK} tickLine={false} axisLine={false} tickFormatter={yiOnAxis} />
          <Tooltip
            cursor={CURSOR}
            contentStyle={TOOLTIP_BOX}
            itemStyle={TOOLTIP_ITEM}
            formatter={(shown) => yi(typeof shown === 'number' ? shown : null)}
            isAnimationActive={false}
          />
          {series.map((each, order) => (
            <Bar
              key={each.key}
              dataKey={(row: (typeof data)[number]) => row.yuan[order]}
              name={each.label}
              fill={SERIES_COLOR[order] ?? 'var(--cat-8)'}
              maxBarSize={28}
              isAnimationActive={false}
              shape={(bar) => {
                const point = each.points[bar.index];
                if (!point) return <g />;
                return (
                  <LinkColumn
                    {...bar}
                    href={point.href}
                    label={`${each.label} ${steps[bar.index]} ${yi(point.yuan)}`}
                  />
                );
              }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
