import type { Metadata } from 'next';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { Frame } from '@/app/frame';
import { storedPage } from '@/app/stored/stored-page';
import { CityComparison } from '@/components/cities/city-comparison';
import { CityBars, CityTiles } from '@/components/overview/city-cards';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { Grid } from '@/components/ui/grid';
import { leadersOf } from '@/lib/domain/totals/board-title';
import { citiesHref, countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { beijingTime, count, percent } from '@/lib/format';
import { NAV_LABEL } from '@/lib/labels';
import { chainNames } from '@/lib/queries/chains/chain-names';
import { cityTotals } from '@/lib/queries/cities/city-totals';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { provincesOf } from '@/lib/queries/places/provinces-of';
import { cityYears } from '@/lib/queries/totals/city-years';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { signingYears } from '@/lib/queries/totals/signing-years';

export const metadata: Metadata = { title: NAV_LABEL.cities };
export const dynamic = 'force-static';
export function generateStaticParams() {
  return [];
}

const CITIES_COMPARED = 6;

export default async function CitiesPage({ params }: PageProps<'/stored/[audience]/cities/[region]/[year]/[chain]'>) {
  const { viewer, place, year, chainId } = await storedPage(params, citiesHref);
  const filter = { year, chainId };
  const [cities, total, cells, years, names, provinces, asOf] = await Promise.all([
    cityTotals(place, filter),
    grandTotal(place, filter),
    cityYears(place, chainId),
    signingYears(place),
    chainNames(),
    provincesOf(place),
    ledgerAsOf(place),
  ]);

  const rows = { region: place.key, year, chain: chainId };
  const ours = cities.filter((city) => city.inPlace);
  const withProjects = ours.filter((city) => city.projects > 0).length;
  const ranked = ours.map((city) => ({ label: city.shortName, yuan: knownYuan(city) }));
  const leaders = leadersOf(ranked, total.agreedInvestmentYuan, 3);
  const leadersYuan = ranked
    .filter((city) => leaders.includes(city.label))
    .reduce((sum, city) => sum + (city.yuan ?? 0), 0);

  return (
    <Frame
      viewer={viewer}
      place={place}
      current="cities"
      switchTo={(region) => citiesHref({ ...rows, region })}
      filters={year ? `${year} 年` : undefined}
    >
      <PageHead
        crumbs={[{ label: NAV_LABEL.cities }, { label: place.name }]}
        title={
          leaders.length > 0
            ? `${leaders.join('、')}占协议投资额的 ${percent(leadersYuan / total.agreedInvestmentYuan)}`
            : `${count(ours.length)} 个市州，${count(withProjects)} 个有在册签约`
        }
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          `${count(ours.length)} 个市州，${count(withProjects)} 个有在册签约`,
          '口径：首次签约计一次',
          '按在地',
        ]}
      />
      <FilterBar groups={boardFilterGroups(rows, years, citiesHref, names)} />
      <Grid>
        <CityBars
          title="各市签约，按协议投资额排列"
          cities={cities}
          filter={{ year, chain: chainId }}
          total={{
            yuan: knownYuan(total),
            projects: total.projects,
            unknownAmounts: total.unknownAmounts,
            projectsHref: countedHref(rows),
            unknownHref: countedHref({ ...rows, amount: 'unknown' }),
          }}
        />
        <CityTiles
          title="在图上的位置"
          cities={cities}
          provinces={provinces}
          outsideLabel={place.kind === 'METRO' ? '圈外' : undefined}
        />
      </Grid>
      {cells.length > 0 ? (
        <Grid>
          <CityComparison cities={ours.slice(0, CITIES_COMPARED)} cells={cells} chain={chainId} />
        </Grid>
      ) : null}
    </Frame>
  );
}
