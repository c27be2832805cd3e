import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { GridColumn } from '@/components/ui/grid';
import { RowList } from '@/components/ui/row-list';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { CompanyPlacement } from '@/lib/domain/companies/company';
import { linkHref } from '@/lib/hrefs';
import { FACT_BASIS_LABEL } from '@/lib/labels';

/** Where a company was placed on the chains, each with how that is known. */
export function PlacementCard({ placements }: { placements: readonly CompanyPlacement[] }) {
  const chains = new Set(placements.map((placement) => placement.chainId)).size;
  return (
    <GridColumn span={7}>
      <Card>
        <CardHead
          title={placements.length > 0 ? `在 ${chains} 条产业链上，${placements.length} 处` : '产业链位置'}
          subtitle="环节由读者归纳；未注明“已公布”的是线索，不是事实"
        />
        {placements.length === 0 ? (
          <EmptyState title="没有归入任何环节">没有资料，不等于不在链上</EmptyState>
        ) : (
          <RowList
            rows={placements.map((placement) => ({
              key: `${placement.linkId}-${placement.cityCode}`,
              title: (
                <TextLink href={linkHref(placement.chainId, placement.linkId, { region: placement.cityCode })}>
                  {placement.linkName}
                </TextLink>
              ),
              meta: `${placement.chainName} · ${placement.cityName}`,
              figure: (
                <Tag tone={placement.basis === 'PUBLISHED' ? 'ok' : 'line'}>{FACT_BASIS_LABEL[placement.basis]}</Tag>
              ),
            }))}
          />
        )}
        <CardFoot>只列可见范围内的城市</CardFoot>
      </Card>
    </GridColumn>
  );
}
