import type { Route } from 'next';
import type { ReactNode } from 'react';
import { signOutAction } from '@/app/session-actions';
import { Shell } from '@/components/layout/shell';
import type { Viewer } from '@/lib/auth/actor';
import {
  chainsHref,
  citiesHref,
  eventsHref,
  metricsPageHref,
  overviewHref,
  parksHref,
  projectsHref,
  type FilterValues,
} from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import { ROLE_LABEL, type NavKey } from '@/lib/labels';
import { placeChoices } from '@/lib/queries/places/place-choices';

type FrameProps = {
  viewer: Viewer;
  place: Place;
  /** Entry of the navigation the page belongs to. */
  current: NavKey | null;
  /** The same page for another place; the key is the value of `?region=`, "" for all. */
  switchTo: (regionKey: string) => Route;
  /** Filters in force besides the place, in words, for the head of a printed page. */
  filters?: string | undefined;
  children: ReactNode;
};

/**
 * Everything around the content of a page: navigation, place switcher, banner, viewer.
 *
 * Says the role and unit, never the person, so a page many share can be stored once for all of them.
 */
export async function Frame({ viewer, place, current, switchTo, filters = '', children }: FrameProps) {
  const choices = await placeChoices(viewer.scope);
  const known = choices.some((choice) => choice.key === place.key);
  const options = known ? choices : [...choices, { key: place.key, name: place.name, isFictional: place.isFictional }];
  const label = viewer.workplace.provinceCode === null ? ROLE_LABEL[viewer.role] : viewer.unitName;

  return (
    <Shell
      viewer={{ label, initial: label.slice(0, 1) }}
      current={current}
      nav={navigation({ region: place.key })}
      place={{
        label: place.name,
        options: options.map((choice) => ({
          label: choice.name,
          href: switchTo(choice.key),
          current: choice.key === place.key,
        })),
      }}
      banner={place.isFictional ? 'fiction' : 'sample'}
      signOut={signOutAction}
      printedFor={[place.name, filters, label].filter(Boolean).join(' · ')}
    >
      {children}
    </Shell>
  );
}

function navigation(filter: FilterValues): { key: NavKey; href: Route }[] {
  return [
    { key: 'overview', href: overviewHref(filter) },
    { key: 'cities', href: citiesHref(filter) },
    { key: 'chains', href: chainsHref(filter) },
    { key: 'parks', href: parksHref(filter) },
    { key: 'projects', href: projectsHref(filter) },
    { key: 'events', href: eventsHref(filter) },
    { key: 'metrics', href: metricsPageHref(filter) },
  ];
}
