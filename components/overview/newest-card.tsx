import type { Route } from 'next';
import { ProjectTable } from '@/components/ledger/project-table';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import type { ProjectRow } from '@/lib/domain/projects/project-row';
import { count } from '@/lib/format';

type NewestCardProps = { rows: readonly ProjectRow[]; dated: number; allProjects: number; allHref: Route };

/** The latest signings whose day is known. */
export function NewestCard({ rows, dated, allProjects, allHref }: NewestCardProps) {
  return (
    <Card flush>
      <CardHead title="最近签约" subtitle="按签约日期；只列日期到日的项目" />
      {rows.length === 0 ? (
        <div className="px-5 pb-4">
          <EmptyState title="没有日期到日的签约" />
        </div>
      ) : (
        <ProjectTable label="最近签约的项目" rows={rows} />
      )}
      <CardFoot action={<TextLink href={allHref}>看全部 {count(allProjects)} 项</TextLink>}>
        有签约日期的 {count(dated)} 项
      </CardFoot>
    </Card>
  );
}
