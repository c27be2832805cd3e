import type { Metadata, Route } from 'next';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { PageHead } from '@/components/layout/page-head';
import { MetricEntry } from '@/components/metrics/metric-entry';
import { RULE_SECTIONS } from '@/components/metrics/rule-sections';
import { RulesCard } from '@/components/metrics/rules-card';
import { SampleCard } from '@/components/metrics/sample-card';
import { SystemsCard } from '@/components/metrics/systems-card';
import { Card, CardHead } from '@/components/ui/card';
import { Grid, GridColumn } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { metricsHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { COMPARISON_METRICS } from '@/lib/domain/metrics/comparison-metrics';
import { MONEY_METRICS } from '@/lib/domain/metrics/money-metrics';
import { RATE_METRICS } from '@/lib/domain/metrics/rate-metrics';
import { NAV_LABEL } from '@/lib/labels';
import { industrySystems } from '@/lib/queries/systems/industry-systems';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { ALL_TOTALS } from '@/lib/queries/totals/where-place';
import { BoardFilter } from '@/lib/schemas/board-filter';

export const metadata: Metadata = { title: NAV_LABEL.metrics };

const METRIC_GROUPS = [
  { title: '金额', metrics: MONEY_METRICS },
  { title: '比率', metrics: RATE_METRICS },
  { title: '比较', metrics: COMPARISON_METRICS },
];

export default async function MetricsPage({ searchParams }: PageProps<'/metrics'>) {
  const actor = await requireActor();
  const { region } = BoardFilter.parse(await searchParams);
  const hrefOf = (key: string): Route => `/metrics?region=${encodeURIComponent(key)}`;
  const place = await placeOrNotFound(actor.scope, region, hrefOf);
  const [systems, total] = await Promise.all([industrySystems(), grandTotal(place, ALL_TOTALS)]);

  return (
    <Frame viewer={actor} place={place} current="metrics" switchTo={hrefOf}>
      <PageHead
        crumbs={[{ label: NAV_LABEL.metrics }]}
        title="每个数怎么来的：一个指标只有一种算法"
        basis={['口径第 1 版', '算例由产品现算，与公布数逐位相符', '时间为北京时间，月份按自然月']}
      />
      <Grid>
        <GridColumn span={3}>
          <Contents withSample={!place.isFictional} />
        </GridColumn>
        <GridColumn span={9}>
          {RULE_SECTIONS.map((section) => (
            <RulesCard key={section.id} section={section} />
          ))}
          {place.isFictional ? null : (
            <SampleCard total={{ ...total, agreedInvestmentYuan: knownYuan(total) }} region={place.key} />
          )}
          {METRIC_GROUPS.map((group) => (
            <Card key={group.title}>
              <CardHead title={`指标：${group.title}`} subtitle="“已定义，等数据”的指标还没有输入，页面不显示" />
              {group.metrics.map((metric) => (
                <MetricEntry key={metric.id} metric={metric} />
              ))}
            </Card>
          ))}
          <SystemsCard systems={systems} />
        </GridColumn>
      </Grid>
    </Frame>
  );
}

/** Links to every part of a long page. */
function Contents({ withSample }: { withSample: boolean }) {
  const entries = [
    ...RULE_SECTIONS,
    ...(withSample ? [{ id: 'sample', title: '样例数据是什么' }] : []),
    ...METRIC_GROUPS.flatMap((group) => group.metrics.map(({ id, name }) => ({ id, title: name }))),
    { id: 'systems', title: '产业体系' },
  ];
  return (
    <nav aria-label="目录" className="rounded-lg border border-line bg-surface p-4 text-sm print:hidden">
      <ul className="grid gap-1 phone:grid-cols-2 wide:gap-0.5">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <TextLink href={metricsHref(id)} className="inline-block py-0.5">
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
