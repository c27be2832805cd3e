import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { ProjectTable } from '@/components/ledger/project-table';
import { PageHead } from '@/components/layout/page-head';
import { ParkChains } from '@/components/parks/park-chains';
import { ParkFacts } from '@/components/parks/park-facts';
import { PartnersCard } from '@/components/parks/partners-card';
import { SourceList } from '@/components/projects/source-list';
import { TotalStrip } from '@/components/projects/total-strip';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid, GridColumn } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { parksHref, projectsHref } from '@/lib/hrefs';
import { beijingTime, count } from '@/lib/format';
import { NAV_LABEL, WORD } from '@/lib/labels';
import { findPark } from '@/lib/queries/parks/find-park';
import { parkChains } from '@/lib/queries/parks/park-chains';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { ledgerTotal } from '@/lib/queries/projects/ledger-total';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';

export async function generateMetadata({ params }: PageProps<'/parks/[id]'>): Promise<Metadata> {
  const actor = await requireActor();
  const park = await findPark(actor.scope, (await params).id);
  return { title: park?.name ?? NAV_LABEL.parks };
}

export default async function ParkPage({ params }: PageProps<'/parks/[id]'>) {
  const actor = await requireActor();
  const park = (await findPark(actor.scope, (await params).id)) ?? notFound();
  const place = await placeOrNotFound(actor.scope, park.provinceCode, (region) => parksHref({ region }));
  const filter = { region: park.provinceCode, park: park.id };
  const ledger = LedgerFilter.parse(filter);
  const [page, total, chains, asOf] = await Promise.all([
    projectRows(place, ledger),
    ledgerTotal(place, ledger),
    parkChains(park.provinceCode, park.id),
    ledgerAsOf(place),
  ]);

  return (
    <Frame viewer={actor} place={place} current="parks" switchTo={(region) => parksHref({ region })}>
      <PageHead
        crumbs={[
          { label: NAV_LABEL.parks, href: parksHref({ region: park.provinceCode }) },
          { label: park.city.name, href: parksHref({ region: park.city.code }) },
        ]}
        title={park.name}
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '口径：首次签约计一次',
          '按在地',
          `${park.level} · ${park.type}`,
        ]}
      />
      <TotalStrip label="要点" total={total} filter={filter} />
      <Grid>
        <GridColumn span={7}>
          <ParkFacts park={park} />
          <Card>
            <CardHead title={WORD.source} subtitle="园区情况读自这些材料" />
            <SourceList sources={park.sources} />
          </Card>
        </GridColumn>
        <GridColumn span={5}>
          {park.partners.length > 0 ? <PartnersCard park={park} /> : null}
          <ParkChains rows={chains} filter={filter} />
        </GridColumn>
      </Grid>
      <Grid>
        <Card flush>
          <CardHead
            title={total.rows === 0 ? '项目' : `${count(total.rows)} 个项目，${count(total.countedProjects)} 个计入`}
            subtitle="按签约日期，新的在前；不计入的写明原因"
          />
          {page.rows.length === 0 ? (
            <div className="px-5 pb-5">
              <EmptyState title="台账里还没有这个园区的项目">没有登记不等于没有项目</EmptyState>
            </div>
          ) : (
            <ProjectTable label={`${park.name}的项目`} rows={page.rows} />
          )}
          <CardFoot
            action={page.next ? <TextLink href={projectsHref(filter)}>看全部 {count(total.rows)} 项</TextLink> : null}
          >
            “≥”为公布下限，“约”为约数，“—”为未知
          </CardFoot>
        </Card>
      </Grid>
    </Frame>
  );
}
