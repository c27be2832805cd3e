import { notFound } from 'next/navigation';
import type { Place } from '@/lib/domain/place';
import type { Scope } from '@/lib/domain/people/scope';
import { findPlace } from '@/lib/queries/places/find-place';

/** The place whose cities one compares: the province of a city, any other place itself. */
export async function widerPlace(scope: Scope, place: Place): Promise<Place> {
  if (place.kind !== 'CITY') return place;
  return (await findPlace(scope, place.provinceCodes[0] ?? null)) ?? notFound();
}
