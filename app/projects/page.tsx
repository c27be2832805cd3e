import type { Metadata } from 'next';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { LedgerSummary } from '@/components/ledger/ledger-summary';
import { ProjectTable } from '@/components/ledger/project-table';
import { SearchBox } from '@/components/ledger/search-box';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardFoot } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { newProjectHref, projectsHref } from '@/lib/hrefs';
import { mayRegisterProjects } from '@/lib/domain/people/permission';
import { beijingTime } from '@/lib/format';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { ledgerTotal } from '@/lib/queries/projects/ledger-total';
import { LEDGER_PAGE_SIZE, projectRows } from '@/lib/queries/projects/project-rows';
import { filterNames } from '@/lib/queries/projects/filter-names';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { ledgerFilterGroups, narrowings } from './ledger-filter-groups';

export const metadata: Metadata = { title: '项目台账' };

export default async function ProjectsPage({ searchParams }: PageProps<'/projects'>) {
  const actor = await requireActor();
  const filter = LedgerFilter.parse(await searchParams);
  const place = await placeOrNotFound(actor.scope, filter.region, (region) => projectsHref({ ...filter, region }));

  const [page, total, asOf, names] = await Promise.all([
    projectRows(place, filter),
    ledgerTotal(place, filter),
    ledgerAsOf(place),
    filterNames(place, filter),
  ]);
  const sortedBy = (sort: LedgerFilter['sort']) => ({
    href: projectsHref({ ...filter, sort, after: null }),
    direction: filter.sort === sort ? ('descending' as const) : null,
  });

  return (
    <Frame
      viewer={actor}
      place={place}
      current="projects"
      switchTo={(region) => projectsHref({ ...filter, region, after: null })}
      filters={narrowings(filter, names)
        .map((each) => each.text)
        .join('，')}
    >
      <PageHead
        crumbs={[{ label: '项目' }, { label: place.name }]}
        title="项目台账"
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '口径：首次签约计一次',
          '一行一个项目，未计入的写明原因',
        ]}
        actions={
          mayRegisterProjects(actor.role) ? (
            <ButtonLink href={newProjectHref} variant="primary">
              登记项目
            </ButtonLink>
          ) : null
        }
      />
      <SearchBox filter={filter} />
      <FilterBar groups={ledgerFilterGroups(filter, names)} />
      <Card flush>
        <LedgerSummary
          total={total}
          narrowings={narrowings(filter, names)}
          clearHref={projectsHref({ region: place.key })}
        />
        {page.rows.length === 0 ? (
          <div className="p-5">
            <EmptyState
              title="没有符合条件的项目"
              action={<ButtonLink href={projectsHref({ region: place.key })}>清除筛选</ButtonLink>}
            />
          </div>
        ) : (
          <ProjectTable
            label="项目台账"
            rows={page.rows}
            sorts={{ signed: sortedBy('signed'), amount: sortedBy('amount') }}
          />
        )}
        <CardFoot
          action={
            <span className="inline-flex gap-4">
              {filter.after ? <TextLink href={projectsHref({ ...filter, after: null })}>回到第一页</TextLink> : null}
              {page.next ? <TextLink href={projectsHref({ ...filter, after: page.next })}>下一页</TextLink> : null}
            </span>
          }
        >
          本页 {page.rows.length} 项，每页至多 {LEDGER_PAGE_SIZE} 项；“≥”为公布下限，“约”为约数，“—”为未知
        </CardFoot>
      </Card>
    </Frame>
  );
}
