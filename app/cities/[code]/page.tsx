import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { Frame } from '@/app/frame';
import { CityChainsCard } from '@/components/cities/city-chains-card';
import { CityTrendCard } from '@/components/cities/city-trend-card';
import { CityParksCard } from '@/components/cities/city-parks-card';
import { EventCard } from '@/components/overview/event-card';
import { Headline } from '@/components/overview/headline';
import { SigningGrid } from '@/components/overview/signing-grid';
import { ProjectTable } from '@/components/ledger/project-table';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { citiesHref, cityHref, countedHref, parksHref, projectsHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { yearGrid } from '@/lib/domain/totals/year-grid';
import { beijingTime, count, yi } from '@/lib/format';
import { UNIT } from '@/lib/labels';
import { chainNames } from '@/lib/queries/chains/chain-names';
import { cityChains } from '@/lib/queries/cities/city-chains';
import { findCity } from '@/lib/queries/cities/find-city';
import { biggestSignings } from '@/lib/queries/events/biggest-signings';
import { parkRows } from '@/lib/queries/parks/park-rows';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { unconvertedAmounts } from '@/lib/queries/projects/unconverted-amounts';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { totalsBy } from '@/lib/queries/totals/totals-by';
import { signingYears } from '@/lib/queries/totals/signing-years';
import { BoardFilter } from '@/lib/schemas/board-filter';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';

const YEARS_SHOWN = 9;
const PROJECTS_SHOWN = 12;

export async function generateMetadata({ params }: PageProps<'/cities/[code]'>): Promise<Metadata> {
  const actor = await requireActor();
  const city = await findCity(actor.scope, (await params).code);
  return { title: city?.place.name ?? '没有这个城市' };
}

export default async function CityPage({ params, searchParams }: PageProps<'/cities/[code]'>) {
  const actor = await requireActor();
  const city = (await findCity(actor.scope, (await params).code)) ?? notFound();
  const { place } = city;
  const { year, chain } = BoardFilter.parse(await searchParams);
  const filter = { year, chainId: chain };
  const [total, unconverted, months, chains, parks, largest, events, years, names, asOf] = await Promise.all([
    grandTotal(place, filter),
    unconvertedAmounts(place, filter),
    totalsBy(place, filter, 'month'),
    cityChains(place, { year, chainId: null }),
    parkRows(place, filter),
    projectRows(place, LedgerFilter.parse({ sort: 'amount', year, chain }), PROJECTS_SHOWN),
    biggestSignings(place, year, 6),
    signingYears(place),
    chainNames(),
    ledgerAsOf(place),
  ]);

  const region = place.key;
  const rows = { region, year, chain };
  const wholeYuan = knownYuan(total);
  const grid = yearGrid(months, YEARS_SHOWN);
  const undated = months.find((month) => month.key === 'none')?.projects ?? 0;
  const inGrid = grid.reduce((sum, row) => sum + row.projects, 0);
  const registered = total.projects + total.notCountedProjects;

  return (
    <Frame
      viewer={actor}
      place={place}
      current="cities"
      switchTo={(key) => (key === region ? cityHref(key) : citiesHref({ region: key, year, chain }))}
    >
      <PageHead
        crumbs={[
          { label: '城市', href: citiesHref({}) },
          ...city.metroRegions.map((metro) => ({ label: metro.name, href: citiesHref({ region: metro.id }) })),
          { label: place.name },
        ]}
        title={<CityTitle name={place.shortName} total={total} />}
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          city.provinceName,
          '口径：首次签约计一次',
          '按在地',
        ]}
      />
      <FilterBar groups={boardFilterGroups(rows, years, ({ region: _, ...kept }) => cityHref(region, kept), names)} />
      <Headline
        total={{ ...total, agreedInvestmentYuan: wholeYuan }}
        unconverted={unconverted}
        rowsHref={(more) => projectsHref({ ...rows, ...more })}
      />
      <Grid>
        <CityChainsCard cityCode={region} year={year} chains={chains} />
        <CityParksCard filter={rows} parks={parks} allHref={parksHref(rows)} />
      </Grid>
      {grid.length > 0 ? (
        <Grid>
          <SigningGrid
            years={grid}
            undated={undated}
            earlier={total.projects - inGrid - undated}
            filter={{ region, chain: filter.chainId }}
          />
          <CityTrendCard years={grid} region={region} chain={filter.chainId} />
        </Grid>
      ) : null}
      <Grid>
        <Card flush>
          <CardHead title="项目" subtitle="按协议投资额，大的在前；金额未知的在后" />
          {largest.rows.length === 0 ? (
            <div className="px-5 pb-4">
              <EmptyState title="还没有在册项目" />
            </div>
          ) : (
            <ProjectTable label="本市项目" rows={largest.rows} />
          )}
          <CardFoot
            action={<TextLink href={projectsHref({ ...rows, sort: 'amount' })}>看全部 {count(registered)} 项</TextLink>}
          >
            登记 {count(registered)} 项，计入{' '}
            <TextLink href={countedHref(rows)} tone="figure">
              {count(total.projects)}
            </TextLink>{' '}
            项
          </CardFoot>
        </Card>
      </Grid>
      {events.length > 0 ? (
        <Grid>
          <EventCard span={12} events={events} region={region} />
        </Grid>
      ) : null}
    </Frame>
  );
}

/** When most amounts are unknown the title says so and names no sum. */
function CityTitle({
  name,
  total,
}: {
  name: string;
  total: Parameters<typeof knownYuan>[0] & { startedProjects: number };
}) {
  const yuan = knownYuan(total);
  if (total.projects === 0) return <>{name}还没有计入的签约项目</>;
  if (yuan === null || total.unknownAmounts * 2 > total.projects) {
    return (
      <>
        {name}在册 {count(total.projects)} 个项目，{count(total.startedProjects)} 个已开工及以后；
        {count(total.unknownAmounts)} 项金额未知，先补数再比较
      </>
    );
  }
  return (
    <>
      {name}在册 {count(total.projects)} 个项目，协议投资额{' '}
      <span className="whitespace-nowrap">
        {yi(yuan)} {UNIT.yi}
      </span>
      {total.unknownAmounts > 0 ? `，另有 ${count(total.unknownAmounts)} 项金额未知` : ''}
    </>
  );
}
