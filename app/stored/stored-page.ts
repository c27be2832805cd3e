import type { Route } from 'next';
import { notFound } from 'next/navigation';
import { placeOrNotFound } from '@/app/place-or-not-found';
import type { Viewer } from '@/lib/auth/actor';
import { readAudience } from '@/lib/auth/audience';
import type { FilterValues } from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import { BoardFilter } from '@/lib/schemas/board-filter';

/** Segments of a stored page's path; "-" stands for a filter that was not given. */
export type StoredParams = { audience: string; region: string; year: string; chain: string };

export type StoredPage = { viewer: Viewer; place: Place; year: number | null; chainId: string | null };

/**
 * Who a stored page is drawn for and what it shows, from its path alone: no cookie, no header, no query string,
 * so that one drawing serves everybody of the audience until the ledger changes.
 */
export async function storedPage(
  params: Promise<StoredParams>,
  hrefOf: (filter: FilterValues) => Route,
): Promise<StoredPage> {
  const { audience, ...segments } = await params;
  const viewer = (await readAudience(decodeURIComponent(audience))) ?? notFound();
  const given = Object.fromEntries(
    Object.entries(segments).flatMap(([key, value]) => (value === '-' ? [] : [[key, decodeURIComponent(value)]])),
  );
  const { region, year, chain } = BoardFilter.parse(given);
  const place = await placeOrNotFound(viewer.scope, region, (regionKey) => hrefOf({ region: regionKey, year, chain }));
  return { viewer, place, year, chainId: chain };
}
