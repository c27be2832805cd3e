import type { Route } from 'next';
import type { MenuOption } from '@/components/layout/link-menu';
import type { NavKey } from '@/lib/labels';

/** One entry of the navigation; its address keeps the place (`?region=`) the viewer looks at. */
export type NavItem = { key: NavKey; href: Route };

export type Viewer = {
  label: string;
  /** One character for the round badge. */
  initial: string;
};

/** What the frame of a page is handed; the layout's page makes it once per request. */
export type Frame = {
  viewer: Viewer;
  /** Which entry the page belongs to; null for pages outside the navigation. */
  current: NavKey | null;
  /** In the order of NAV_LABEL. */
  nav: readonly NavItem[];
  /** The place in force and the others within the viewer's scope. */
  place: { label: string; options: readonly MenuOption[] };
  signOut: (form: FormData) => Promise<void>;
};
