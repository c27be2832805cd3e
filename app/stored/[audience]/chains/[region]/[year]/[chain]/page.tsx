import type { Metadata } from 'next';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { pageBasis } from '@/app/chains/page-basis';
import { Frame } from '@/app/frame';
import { storedPage } from '@/app/stored/stored-page';
import { ChainRanking } from '@/components/chains/chain-ranking';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { Grid } from '@/components/ui/grid';
import { chainsFinding } from '@/lib/domain/chains/chain-finding';
import { chainsHref } from '@/lib/hrefs';
import { NAV_LABEL } from '@/lib/labels';
import { chainStandings } from '@/lib/queries/chains/chain-standings';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { grandTotal } from '@/lib/queries/totals/grand-total';
import { signingYears } from '@/lib/queries/totals/signing-years';

export const metadata: Metadata = { title: NAV_LABEL.chains };
export const dynamic = 'force-static';
export function generateStaticParams() {
  return [];
}

export default async function ChainsPage({ params }: PageProps<'/stored/[audience]/chains/[region]/[year]/[chain]'>) {
  const { viewer, place, year } = await storedPage(params, chainsHref);
  const [chains, total, years, asOf] = await Promise.all([
    chainStandings(place, year),
    grandTotal(place, { year, chainId: null }),
    signingYears(place),
    ledgerAsOf(place),
  ]);
  const view = { region: place.key, year };

  return (
    <Frame
      viewer={viewer}
      place={place}
      current="chains"
      switchTo={(region) => chainsHref({ ...view, region })}
      filters={year ? `${year} 年` : undefined}
    >
      <PageHead
        crumbs={[{ label: NAV_LABEL.chains }, { label: place.name }]}
        title={chainsFinding(chains)}
        basis={pageBasis({
          asOf,
          place,
          year,
          counted: {
            published: total.projectsByBasis.PUBLISHED,
            reported: total.projectsByBasis.REPORTED,
            verified: total.projectsByBasis.VERIFIED,
          },
        })}
      />
      <FilterBar groups={boardFilterGroups({ ...view, chain: null }, years, chainsHref)} />
      <Grid>
        <ChainRanking chains={chains} total={total} view={view} />
      </Grid>
    </Frame>
  );
}
