import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { RowList } from '@/components/ui/row-list';
import { MaybeLink, TextLink } from '@/components/ui/text-link';
import { countedHref, parkHref, type FilterValues } from '@/lib/hrefs';
import type { ParkRow } from '@/lib/domain/park';
import { count } from '@/lib/format';

/** The co-built parks (共建园区, 飞地) of a place with their partners. */
export function CobuiltCard({ rows, filter }: { rows: readonly ParkRow[]; filter: FilterValues }) {
  return (
    <Card span={5}>
      <CardHead
        title={rows.length > 0 ? `${rows.length} 个共建园区` : '共建园区'}
        subtitle="几方合办的园区；份额只在公布了的时候写，并写明是什么的份额"
      />
      {rows.length === 0 ? (
        <EmptyState title="这里没有登记共建园区" />
      ) : (
        <RowList
          rows={rows.map((row) => ({
            key: row.id,
            title: <TextLink href={parkHref(row.id)}>{row.name}</TextLink>,
            meta: row.partners.join(' × '),
            figure: (
              <MaybeLink
                href={row.projects > 0 ? countedHref({ ...filter, park: row.id }) : null}
                tone="figure"
                label={`${row.name} 计入项目 ${count(row.projects)}`}
              >
                {count(row.projects)}
              </MaybeLink>
            ),
            figureNote: '计入项目',
          }))}
        />
      )}
      <CardFoot>份额见各园区页</CardFoot>
    </Card>
  );
}
