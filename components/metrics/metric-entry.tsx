import type { Metric } from '@/lib/domain/metrics/metric';
import { Facts } from '@/components/ui/facts';
import { Tag } from '@/components/ui/tag';
import { printMetric } from './print-metric';

/** One metric of the page 口径: formula, unit, source, what unknown means, and its examples worked through now. */
export function MetricEntry({ metric }: { metric: Metric }) {
  return (
    <article
      id={metric.id}
      className="scroll-mt-6 border-t border-line py-4 first:border-t-0 first:pt-0 target:bg-brand-soft paper:break-inside-avoid"
    >
      <h3 className="mb-2 flex flex-wrap items-center gap-2 text-md font-semibold">
        {metric.name}
        <span className="text-xs font-normal text-ink-3">{metric.unit}</span>
        {metric.inUse ? null : <Tag tone="line">已定义，等数据</Tag>}
      </h3>
      <Facts
        items={[
          { term: '怎么算', detail: metric.formula },
          { term: '未知', detail: metric.nullMeans },
          { term: '出处', detail: metric.source },
          {
            term: '算例',
            detail: (
              <ul>
                {metric.examples.map((example) => (
                  <li key={example.given}>
                    {example.given} → <b className="font-semibold whitespace-nowrap">{printMetric(example.result)}</b>
                    <span className="ml-2 text-xs text-ink-3">{example.published ? '公布数' : '示例'}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </article>
  );
}
