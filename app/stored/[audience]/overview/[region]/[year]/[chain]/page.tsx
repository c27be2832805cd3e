import type { Metadata } from 'next';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { Frame } from '@/app/frame';
import { storedPage } from '@/app/stored/stored-page';
import { ChainBars } from '@/components/overview/chain-bars';
import { CityBars, CityTiles } from '@/components/overview/city-cards';
import { EventCard } from '@/components/overview/event-card';
import { Headline } from '@/components/overview/headline';
import { NewestCard } from '@/components/overview/newest-card';
import { SigningGrid } from '@/components/overview/signing-grid';
import { SizeBands } from '@/components/overview/size-bands';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { Grid } from '@/components/ui/grid';
import { leadersOf } from '@/lib/domain/totals/board-title';
import { chainsHref, citiesHref, countedHref, overviewHref, projectsHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { yearGrid } from '@/lib/domain/totals/year-grid';
import { beijingTime, count, yi } from '@/lib/format';
import { NAV_LABEL, UNIT } from '@/lib/labels';
import { chainNames } from '@/lib/queries/chains/chain-names';
import { cityTotals } from '@/lib/queries/cities/city-totals';
import { biggestSignings } from '@/lib/queries/events/biggest-signings';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { provincesOf } from '@/lib/queries/places/provinces-of';
import { newestSignings } from '@/lib/queries/projects/newest-signings';
import { unconvertedAmounts } from '@/lib/queries/projects/unconverted-amounts';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { signingYears } from '@/lib/queries/totals/signing-years';
import { sizeBandTotals } from '@/lib/queries/totals/size-band-totals';
import { totalsBy } from '@/lib/queries/totals/totals-by';

export const metadata: Metadata = { title: NAV_LABEL.overview };
export const dynamic = 'force-static';
export function generateStaticParams() {
  return [];
}

const CITIES_SHOWN = 16;
const YEARS_SHOWN = 9;

export default async function OverviewPage({
  params,
}: PageProps<'/stored/[audience]/overview/[region]/[year]/[chain]'>) {
  const { viewer, place, year, chainId } = await storedPage(params, overviewHref);
  const filter = { year, chainId };
  const [total, unconverted, cities, months, bands, chains, events, newest, years, names, provinces, asOf] =
    await Promise.all([
      grandTotal(place, filter),
      unconvertedAmounts(place, filter),
      cityTotals(place, filter),
      totalsBy(place, filter, 'month'),
      sizeBandTotals(place, filter),
      totalsBy(place, filter, 'chain'),
      biggestSignings(place, year, 8),
      newestSignings(place, filter, 8),
      signingYears(place),
      chainNames(),
      provincesOf(place),
      ledgerAsOf(place),
    ]);

  const rows = { region: place.key, year, chain: chainId };
  const wholeYuan = knownYuan(total);
  const grid = yearGrid(months, YEARS_SHOWN);
  const inGrid = grid.reduce((sum, row) => sum + row.projects, 0);
  const undated = months.find((month) => month.key === 'none')?.projects ?? 0;
  const ranked = cities
    .filter((city) => city.inPlace)
    .map((city) => ({ label: city.shortName, yuan: knownYuan(city), projects: city.projects }));
  const leaders = leadersOf(ranked, total.agreedInvestmentYuan, 3);
  const overTenBillion = ranked.filter((city) => (city.yuan ?? 0) >= 10_000_000_000).length;

  return (
    <Frame
      viewer={viewer}
      place={place}
      current="overview"
      switchTo={(region) => overviewHref({ ...rows, region })}
      filters={[year ? `${year} 年` : '', names.find((name) => name.id === chainId)?.name ?? '']
        .filter(Boolean)
        .join('，')}
    >
      <PageHead
        crumbs={[{ label: NAV_LABEL.overview }, { label: place.name }]}
        title={
          <>
            在册签约 {count(total.projects)} 项，协议投资额{' '}
            <span className="whitespace-nowrap">
              {yi(wholeYuan)} {UNIT.yi}
            </span>
            {total.unknownAmounts > 0 ? `，另有 ${count(total.unknownAmounts)} 项金额未知` : ''}
          </>
        }
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '口径：首次签约计一次',
          '按在地',
          year ? `${year} 年签约` : '全部年份，含日期不详',
        ]}
      />
      <FilterBar groups={boardFilterGroups(rows, years, overviewHref, names)} />
      <Headline
        total={{ ...total, agreedInvestmentYuan: wholeYuan }}
        unconverted={unconverted}
        rowsHref={(more) => projectsHref({ ...rows, ...more })}
      />
      <Grid>
        <CityBars
          title={leaders.length > 0 ? `${leaders.join('、')}金额居前` : '各市签约'}
          cities={cities}
          filter={{ year, chain: chainId }}
          total={{
            yuan: wholeYuan,
            projects: total.projects,
            unknownAmounts: total.unknownAmounts,
            projectsHref: countedHref(rows),
            unknownHref: countedHref({ ...rows, amount: 'unknown' }),
          }}
          atMost={CITIES_SHOWN}
          moreHref={citiesHref(rows)}
        />
        <CityTiles
          title={overTenBillion > 0 ? `${overTenBillion} 市超过百亿` : '各市协议投资额'}
          cities={cities}
          provinces={provinces}
          outsideLabel={place.kind === 'METRO' ? '圈外' : undefined}
        />
      </Grid>
      <Grid>
        <SigningGrid
          years={grid}
          undated={undated}
          earlier={total.projects - inGrid - undated}
          filter={{ region: place.key, chain: chainId }}
        />
        <SizeBands bands={bands} wholeYuan={total.agreedInvestmentYuan} filter={rows} />
      </Grid>
      <Grid>
        <ChainBars chains={chains} filter={{ region: place.key, year }} moreHref={chainsHref(rows)} span={5} />
        <EventCard events={events} region={place.key} />
      </Grid>
      <Grid>
        <NewestCard
          rows={newest}
          dated={total.projects - undated}
          allHref={countedHref(rows)}
          allProjects={total.projects}
        />
      </Grid>
    </Frame>
  );
}
