'use client';

import dynamic from 'next/dynamic';
import { ChartPlaceholder } from '@/components/charts/chart-placeholder';

/** TrendChart, fetched once the page is up: Recharts is large and draws nothing on the server. The table beside it has the numbers. */
export const TrendChartLazy = dynamic(() => import('./trend-chart').then((module) => module.TrendChart), {
  ssr: false,
  loading: () => <ChartPlaceholder className="h-[330px]" />,
});
