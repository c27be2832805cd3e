import type { PlaceTile } from '@/components/chains/place-switcher';
import type { ChainHoldings } from '@/lib/domain/chains/chain';
import { citiesByKnowledge, figuresOfChain, holdingsIn, knownLinks } from '@/lib/domain/chains/chain-figures';
import type { FilterValues } from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import type { Route } from 'next';

/** The tiles of the place switcher: the wider place, then each of its cities that has anything on the chain. */
export function placeTiles(
  place: Place,
  wider: Place,
  holdings: ChainHoldings,
  hrefOf: (filter: FilterValues) => Route,
): PlaceTile[] {
  const tile = (key: string, name: string, ours: ChainHoldings): PlaceTile => ({
    key,
    name,
    href: hrefOf({ region: key }),
    current: key === place.key,
    projects: figuresOfChain(ours).projects,
    knownLinks: knownLinks(ours),
  });
  const { known } = citiesByKnowledge(holdings);
  const shown = holdings.cities.filter((city) => known.includes(city) || city.code === place.key);
  return [
    tile(wider.key, wider.name, holdings),
    ...shown.map((city) => tile(city.code, city.shortName, holdingsIn(holdings, [city.code]))),
  ];
}
