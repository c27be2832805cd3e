import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { boardFilterGroups } from '@/app/board-filter-groups';
import { linkViews } from '@/app/chains/link-views';
import { pageBasis } from '@/app/chains/page-basis';
import { widerPlace } from '@/app/chains/wider-place';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { LinkTitle } from '@/components/chains/link-title';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '@/lib/auth/actor';
import { holdingsIn } from '@/lib/domain/chains/chain-figures';
import { chainHref, chainsHref, linkHref } from '@/lib/hrefs';
import { NAV_LABEL, TIER_LABEL, WORD } from '@/lib/labels';
import { chainHoldings } from '@/lib/queries/chains/chain-holdings';
import { findChain } from '@/lib/queries/chains/find-chain';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { signingYears } from '@/lib/queries/totals/signing-years';
import { BoardFilter } from '@/lib/schemas/board-filter';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';
import { LinkSections } from './link-sections';

type LinkPageProps = PageProps<'/chains/[id]/links/[linkId]'>;

/** Rows shown here; the rest is one click away in the ledger. */
const SHOWN = 30;

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const { id, linkId } = await params;
  return { title: (await findChain(id))?.links.find((link) => link.id === linkId)?.name ?? WORD.link };
}

export default async function LinkPage({ params, searchParams }: LinkPageProps) {
  const actor = await requireActor();
  const { id, linkId } = await params;
  const chain = (await findChain(id)) ?? notFound();
  if (!chain.links.some((each) => each.id === linkId)) notFound();
  const { region, year } = BoardFilter.parse(await searchParams);
  const hrefOf = linkHref.bind(null, chain.id, linkId);
  const place = await placeOrNotFound(actor.scope, region, (key) => hrefOf({ region: key, year }));
  const wider = await widerPlace(actor.scope, place);

  const [all, projects, years, asOf] = await Promise.all([
    chainHoldings(wider, chain.id, year),
    projectRows(place, LedgerFilter.parse({ chain: chain.id, link: linkId, year, sort: 'amount' }), SHOWN),
    signingYears(place),
    ledgerAsOf(place),
  ]);
  const here = holdingsIn(all, place.kind === 'CITY' ? place.cityCodes : null);
  const view = { region: place.key, year };
  const links = linkViews(chain, here, view);
  const link = links.find((each) => each.id === linkId) ?? notFound();

  return (
    <Frame
      viewer={actor}
      place={place}
      current="chains"
      switchTo={(key) => hrefOf({ region: key, year })}
      filters={[chain.name, link.name, year ? `${year} 年` : ''].filter(Boolean).join(' · ')}
    >
      <PageHead
        crumbs={[
          { label: NAV_LABEL.chains, href: chainsHref(view) },
          { label: chain.name, href: chainHref(chain.id, view) },
          { label: TIER_LABEL[link.tier] },
        ]}
        title={
          <LinkTitle place={place.kind === 'ALL' ? null : place.shortName} name={link.name} figures={link.figures} />
        }
        basis={pageBasis({ asOf, place, year, counted: link.figures })}
      />
      <FilterBar groups={boardFilterGroups({ ...view, chain: null }, years, hrefOf)} />
      <LinkSections
        chain={chain}
        link={link}
        links={links}
        place={place}
        wider={wider}
        holdings={all}
        projects={projects}
        year={year}
      />
    </Frame>
  );
}
