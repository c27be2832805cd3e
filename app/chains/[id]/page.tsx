import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { linkViews } from '@/app/chains/link-views';
import { pageBasis } from '@/app/chains/page-basis';
import { placeTiles } from '@/app/chains/place-tiles';
import { widerPlace } from '@/app/chains/wider-place';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { ChainTitle } from '@/components/chains/chain-title';
import { PlaceSwitcher } from '@/components/chains/place-switcher';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { Grid } from '@/components/ui/grid';
import { requireActor } from '@/lib/auth/actor';
import { figuresOfChain, holdingsIn, knownLinks } from '@/lib/domain/chains/chain-figures';
import { chainHref, chainsHref } from '@/lib/hrefs';
import { FACT_BASIS_LABEL, NAV_LABEL, WORD } from '@/lib/labels';
import { chainHoldings } from '@/lib/queries/chains/chain-holdings';
import { chainNames } from '@/lib/queries/chains/chain-names';
import { chainRoles } from '@/lib/queries/chains/chain-roles';
import { findChain } from '@/lib/queries/chains/find-chain';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { newestSignings } from '@/lib/queries/projects/newest-signings';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { unconvertedAmounts } from '@/lib/queries/projects/unconverted-amounts';
import { signingYears } from '@/lib/queries/totals/signing-years';
import { BoardFilter } from '@/lib/schemas/board-filter';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { ChainCards } from './chain-cards';
import { MapSection } from './map-section';

const BIGGEST = 8;
const NEWEST = 5;

export async function generateMetadata({ params }: PageProps<'/chains/[id]'>): Promise<Metadata> {
  return { title: (await findChain((await params).id))?.name ?? NAV_LABEL.chains };
}

export default async function ChainPage({ params, searchParams }: PageProps<'/chains/[id]'>) {
  const actor = await requireActor();
  const chain = (await findChain((await params).id)) ?? notFound();
  const { region, year } = BoardFilter.parse(await searchParams);
  const hrefOf = chainHref.bind(null, chain.id);
  const place = await placeOrNotFound(actor.scope, region, (key) => hrefOf({ region: key, year }));
  const wider = await widerPlace(actor.scope, place);
  const filter = { year, chainId: chain.id };
  const biggestFilter = LedgerFilter.parse({ chain: chain.id, year, counted: 'yes', sort: 'amount' });

  const [all, roles, unconverted, biggest, newest, names, years, asOf] = await Promise.all([
    chainHoldings(wider, chain.id, year),
    chainRoles(place, chain.id),
    unconvertedAmounts(place, filter),
    projectRows(place, biggestFilter, BIGGEST),
    newestSignings(place, filter, NEWEST),
    chainNames(),
    signingYears(place),
    ledgerAsOf(place),
  ]);
  const here = holdingsIn(all, place.kind === 'CITY' ? place.cityCodes : null);
  const figures = figuresOfChain(here);
  const view = { region: place.key, year };
  const chainGroup = {
    name: WORD.chain,
    value: chain.name,
    options: names.map(({ id, name }) => ({ label: name, href: chainHref(id, view), current: id === chain.id })),
  };
  const leads = roles
    .filter((role) => role.role === 'LEAD')
    .map((role) => `${role.cityName}（${FACT_BASIS_LABEL[role.basis]}）`);

  return (
    <Frame
      viewer={actor}
      place={place}
      current="chains"
      switchTo={(key) => hrefOf({ region: key, year })}
      filters={[chain.name, year ? `${year} 年` : ''].filter(Boolean).join(' · ')}
    >
      <PageHead
        crumbs={[
          { label: NAV_LABEL.chains, href: chainsHref(view) },
          { label: leads.length > 0 ? `${chain.name} · 牵头城市 ${leads.join('、')}` : chain.name },
        ]}
        title={
          <ChainTitle
            subject={place.kind === 'ALL' ? chain.name : `${place.shortName}${chain.name}`}
            links={chain.links.length}
            knownLinks={knownLinks(here)}
            figures={figures}
          />
        }
        basis={pageBasis({ asOf, place, year, counted: figures })}
      />
      <FilterBar groups={[...boardFilterGroups({ ...view, chain: null }, years, hrefOf), chainGroup]} />
      <PlaceSwitcher
        tiles={placeTiles(place, wider, all, (more) => hrefOf({ year, ...more }))}
        links={chain.links.length}
      />
      <MapSection
        chain={chain}
        links={linkViews(chain, here, view)}
        holdings={here}
        unconverted={unconverted}
        place={place}
        year={year}
      />
      <Grid>
        <ChainCards
          chain={chain}
          place={place}
          wider={wider}
          holdings={all}
          roles={roles}
          year={year}
          biggest={biggest.rows}
          newest={newest}
        />
      </Grid>
    </Frame>
  );
}
