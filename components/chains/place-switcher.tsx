import type { Route } from 'next';
import Link from 'next/link';
import { count } from '@/lib/format';

export type PlaceTile = {
  key: string;
  name: string;
  href: Route;
  current: boolean;
  projects: number;
  knownLinks: number;
};

/** The places one can look at a chain from, each with its tally; on a phone they scroll sideways. */
export function PlaceSwitcher({ tiles, links }: { tiles: readonly PlaceTile[]; links: number }) {
  return (
    <nav
      aria-label="换地区看这条链"
      className="no-scrollbar mb-4 grid grid-cols-[repeat(auto-fill,minmax(140px,1fr))] overflow-hidden rounded-lg border border-line bg-surface phone:-mx-(--gutter) phone:flex phone:overflow-x-auto phone:rounded-none phone:border-x-0 print:hidden"
    >
      {tiles.map((tile) => (
        <Link
          key={tile.key}
          href={tile.href}
          prefetch={false}
          aria-current={tile.current ? 'true' : undefined}
          className="-mr-px -mb-px border-r border-b border-line px-3 py-2 text-ink -outline-offset-2! hover:bg-surface-2 hover:no-underline aria-current:bg-brand-soft aria-current:shadow-[inset_0_-2px_var(--brand)] phone:flex-none"
        >
          <span
            className={`block whitespace-nowrap ${tile.current ? 'font-semibold text-brand-strong' : 'font-medium'}`}
          >
            {tile.name}
          </span>
          <span className="block text-xs whitespace-nowrap text-ink-2">
            {count(tile.projects)} 项目 · {count(tile.knownLinks)}/{count(links)} 环节
          </span>
        </Link>
      ))}
    </nav>
  );
}
