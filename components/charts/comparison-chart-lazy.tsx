'use client';

import dynamic from 'next/dynamic';
import { ChartPlaceholder } from '@/components/charts/chart-placeholder';

/** ComparisonChart, fetched once the page is up. The table beside it has the numbers. */
export const ComparisonChartLazy = dynamic(
  () => import('./comparison-chart').then((module) => module.ComparisonChart),
  {
    ssr: false,
    loading: () => <ChartPlaceholder className="h-[262px]" />,
  },
);
