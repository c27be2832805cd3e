import Link from 'next/link';
import { LinkMenu } from '@/components/layout/link-menu';
import { Logo } from '@/components/layout/logo';
import type { Frame } from '@/components/layout/frame';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { FRAME, NAV_LABEL } from '@/lib/labels';

/** Logo, place, navigation and viewer; on a phone the navigation is the bar of tabs below. */
export function TopBar({ viewer, current, nav, place, signOut }: Frame) {
  return (
    <div className="border-b border-line bg-surface print:hidden">
      <div className="page-width flex h-14 items-center gap-4 phone:h-13 phone:gap-2.5">
        <Logo href={nav.find((item) => item.key === 'overview')?.href} />
        <div className="flex-none phone:ml-auto">
          <LinkMenu
            summaryClassName="flex h-8 items-center gap-1.5 rounded-md border border-line bg-surface pr-2 pl-2.5 font-medium whitespace-nowrap"
            label={
              <>
                <span className="sr-only">{FRAME.place}：</span>
                {place.label}
                <Icon name="down" />
              </>
            }
            options={place.options}
          />
        </div>
        <nav aria-label={FRAME.mainNav} className="ml-2 flex h-full min-w-0 phone:hidden">
          {nav.map(({ key, href }) => (
            <Link
              key={key}
              href={href}
              prefetch={false}
              aria-current={key === current ? 'page' : undefined}
              className="flex items-center border-b-2 border-transparent px-2.5 pt-0.5 whitespace-nowrap text-ink-2 hover:text-ink hover:no-underline aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink max-[900px]:px-1.5"
            >
              {NAV_LABEL[key]}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-2 text-sm whitespace-nowrap text-ink-2 phone:ml-0">
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full bg-surface-3 text-xs font-semibold"
          >
            {viewer.initial}
          </span>
          <span className="max-[1079px]:sr-only">
            <span className="sr-only">{FRAME.signedInAs}：</span>
            {viewer.label}
          </span>
          <form action={signOut} className="phone:hidden">
            <Button type="submit" variant="text">
              {FRAME.signOut}
            </Button>
          </form>
        </div>
      </div>
    </div>
  );
}
