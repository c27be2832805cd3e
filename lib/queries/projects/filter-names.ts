import 'server-only';
import { db } from '@/lib/db';
import type { Place } from '@/lib/domain/place';
import { chainNames, type ChainName } from '@/lib/queries/chains/chain-names';
import { signingYears } from '@/lib/queries/totals/signing-years';
import type { LedgerFilter } from '@/lib/schemas/ledger-filter';

export type FilterNames = {
  /** Every chain, in order, for the menu. */
  chains: ChainName[];
  /** Years in which anything was signed in the place, newest first. */
  years: number[];
  /** Names of what the filter points at; null when not filtered or not found in the place's provinces. */
  link: string | null;
  park: string | null;
  event: string | null;
  company: string | null;
};

/** What the filters of the ledger are called. Names of parks and events outside the place's provinces stay unknown. */
export async function filterNames(place: Place, filter: LedgerFilter): Promise<FilterNames> {
  const provinceCode = { in: place.provinceCodes };
  const [chains, years, link, park, event, company] = await Promise.all([
    chainNames(),
    signingYears(place),
    filter.link === null ? null : db().chainLink.findUnique({ where: { id: filter.link }, select: { name: true } }),
    filter.park === null
      ? null
      : db().park.findFirst({ where: { id: filter.park, provinceCode }, select: { name: true } }),
    filter.event === null
      ? null
      : db().signingEvent.findFirst({ where: { id: filter.event, provinceCode }, select: { name: true } }),
    filter.company === null
      ? null
      : db().company.findFirst({
          where: { id: filter.company, projects: { some: { provinceCode } } },
          select: { name: true },
        }),
  ]);
  return {
    chains,
    years,
    link: link?.name ?? null,
    park: park?.name ?? null,
    event: event?.name ?? null,
    company: company?.name ?? null,
  };
}
