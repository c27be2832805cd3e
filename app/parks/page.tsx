import type { Metadata } from 'next';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { CobuiltCard } from '@/components/parks/cobuilt-card';
import { ParkBars } from '@/components/parks/park-bars';
import { ParkTable } from '@/components/parks/park-table';
import { QuietParks } from '@/components/parks/quiet-parks';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid } from '@/components/ui/grid';
import { requireActor } from '@/lib/auth/actor';
import { leadersOf } from '@/lib/domain/totals/board-title';
import { parksHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { ParkRow } from '@/lib/domain/park';
import { beijingTime, count, yi } from '@/lib/format';
import { NAV_LABEL, UNIT } from '@/lib/labels';
import { chainNames } from '@/lib/queries/chains/chain-names';
import { parkRows } from '@/lib/queries/parks/park-rows';
import { withoutPark } from '@/lib/queries/parks/without-park';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { signingYears } from '@/lib/queries/totals/signing-years';
import { BoardFilter } from '@/lib/schemas/board-filter';

export const metadata: Metadata = { title: NAV_LABEL.parks };

export default async function ParksPage({ searchParams }: PageProps<'/parks'>) {
  const actor = await requireActor();
  const { region, year, chain } = BoardFilter.parse(await searchParams);
  const place = await placeOrNotFound(actor.scope, region, (key) => parksHref({ region: key, year, chain }));
  const cut = { year, chainId: chain };
  const [parks, unplaced, years, chains, asOf] = await Promise.all([
    parkRows(place, cut),
    withoutPark(place, cut),
    signingYears(place),
    chainNames(),
    ledgerAsOf(place),
  ]);

  const filter = { region: place.key, year, chain };
  const withProjects = parks.filter((park) => park.projects > 0);
  const quiet = parks.filter((park) => park.projects === 0);
  return (
    <Frame
      viewer={actor}
      place={place}
      current="parks"
      switchTo={(key) => parksHref({ ...filter, region: key })}
      filters={[year ? `${year} 年` : '', chains.find(({ id }) => id === chain)?.name ?? ''].filter(Boolean).join('，')}
    >
      <PageHead
        crumbs={[{ label: NAV_LABEL.parks }, { label: place.name }]}
        title={finding(withProjects, unplaced, parks.length)}
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '口径：首次签约计一次',
          '按在地',
          year ? `${year} 年签约` : '全部年份，含日期不详',
          ...(place.isFictional ? [] : ['新城、旧城、基础设施等是否计入未定，暂计入']),
        ]}
      />
      <FilterBar groups={boardFilterGroups(filter, years, parksHref, chains)} />
      <Grid>
        <ParkBars rows={withProjects} withoutPark={unplaced} filter={filter} />
        <CobuiltCard rows={parks.filter((park) => park.partners.length > 0)} filter={filter} />
      </Grid>
      <Grid>
        <Card flush>
          <CardHead
            title={`${count(parks.length)} 个园区，${count(withProjects.length)} 个有计入项目`}
            subtitle="按协议额排；级别、类型和主导产业照公布的写"
          />
          {withProjects.length === 0 ? (
            <div className="px-5 pb-5">
              <EmptyState title="没有园区有计入项目">换一个年份或产业链再看</EmptyState>
            </div>
          ) : (
            <ParkTable rows={withProjects} filter={filter} />
          )}
          <CardFoot>协议额“—”为金额未知</CardFoot>
        </Card>
        {quiet.length > 0 ? <QuietParks rows={quiet} /> : null}
      </Grid>
    </Frame>
  );
}

/** Which parks carry the signed money, and how much of it stands in no known park. */
function finding(withProjects: ParkRow[], unplaced: { agreedInvestmentYuan: number }, parks: number): string {
  const inParksYuan = withProjects.reduce((sum, park) => sum + park.agreedInvestmentYuan, 0);
  const ranked = withProjects.map((park) => ({ label: park.name, yuan: knownYuan(park) }));
  const leaders = leadersOf(ranked, inParksYuan, 2);
  if (leaders.length === 0) return `${count(parks)} 个园区，${count(withProjects.length)} 个有计入项目`;
  const doubt =
    unplaced.agreedInvestmentYuan > 0 ? `；另有 ${yi(unplaced.agreedInvestmentYuan)} ${UNIT.yi}没有写明园区` : '';
  return `园区签约 ${yi(inParksYuan)} ${UNIT.yi}，${leaders.join('、')}居前${doubt}`;
}
