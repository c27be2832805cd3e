import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { findPlace } from '@/lib/queries/places/find-place';

/**
 * The place a page is asked for, or its 404: a place outside the scope does not exist for the asker.
 *
 * Somebody who works in a fictional province and names no region is sent on with that region in the address:
 * invented figures are always somebody's explicit choice, never a default view.
 */
export async function placeOrNotFound(
  scope: Scope,
  region: string | null,
  withRegion: (regionKey: string) => Route,
): Promise<Place> {
  const place = (await findPlace(scope, region)) ?? notFound();
  if (place.kind === 'ALL' && place.provinceCodes.length === 0 && scope.kind === 'PROVINCE') {
    redirect(withRegion(scope.provinceCode));
  }
  return place;
}
