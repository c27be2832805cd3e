import Link from 'next/link';
import { Menu } from '@/components/layout/menu';
import type { Frame } from '@/components/layout/frame';
import { Icon, type IconName } from '@/components/ui/icon';
import { FRAME, NAV_LABEL, type NavKey } from '@/lib/labels';

/** The entries that have a tab of their own; the rest stand behind 更多. */
const TAB_ICON: Partial<Record<NavKey, IconName>> = {
  overview: 'home',
  cities: 'city',
  chains: 'chain',
  projects: 'list',
};

const TAB =
  'flex h-15 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-none text-xs text-ink-2 hover:no-underline aria-[current=page]:font-semibold aria-[current=page]:text-brand';

/** The navigation on a phone, at the lower edge under the thumb. */
export function TabBar({ current, nav, viewer, signOut }: Frame) {
  const more = nav.filter(({ key }) => !TAB_ICON[key]);
  const isInMore = more.some(({ key }) => key === current);
  return (
    <nav
      aria-label={FRAME.tabNav}
      className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-line bg-surface desk:hidden"
    >
      {nav.map(({ key, href }) => {
        const icon = TAB_ICON[key];
        return icon ? (
          <Link
            key={key}
            href={href}
            prefetch={false}
            aria-current={key === current ? 'page' : undefined}
            className={TAB}
          >
            <Icon name={icon} size={18} />
            {NAV_LABEL[key]}
          </Link>
        ) : null;
      })}
      <Menu
        opens="up"
        summaryClassName={`${TAB} ${isInMore ? 'font-semibold text-brand!' : ''}`}
        label={
          <>
            <Icon name="more" size={18} />
            {FRAME.more}
          </>
        }
      >
        <ul>
          {more.map(({ key, href }) => (
            <li key={key}>
              <Link
                href={href}
                prefetch={false}
                aria-current={key === current ? 'page' : undefined}
                className="flex min-h-11 items-center rounded-sm px-3 text-ink aria-[current=page]:font-semibold aria-[current=page]:text-brand"
              >
                {NAV_LABEL[key]}
              </Link>
            </li>
          ))}
        </ul>
        <form action={signOut} className="border-t border-line">
          <button type="submit" className="flex min-h-11 w-full items-center justify-between px-3">
            {FRAME.signOut}
            <span className="text-sm text-ink-3">{viewer.label}</span>
          </button>
        </form>
      </Menu>
    </nav>
  );
}
