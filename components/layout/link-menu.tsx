import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Menu } from '@/components/layout/menu';
import { Icon } from '@/components/ui/icon';

export type MenuOption = {
  label: string;
  href: Route;
  /** The option in force. */
  current: boolean;
  /** Rows one would see with it. */
  count?: number | undefined;
};

type LinkMenuProps = {
  label: ReactNode;
  summaryClassName: string;
  options: readonly MenuOption[];
};

/** A menu in which one option is in force: a filter, the place. */
export function LinkMenu({ label, summaryClassName, options }: LinkMenuProps) {
  return (
    <Menu label={label} summaryClassName={summaryClassName}>
      <ul>
        {options.map((option) => (
          <li key={option.href}>
            <Link
              href={option.href}
              prefetch={false}
              aria-current={option.current ? 'true' : undefined}
              className="flex min-h-8 items-center gap-2 rounded-sm px-2 py-1 text-sm text-ink hover:bg-surface-3 hover:no-underline aria-current:font-semibold phone:min-h-11"
            >
              <span className="w-3.5 text-brand">{option.current ? <Icon name="check" /> : null}</span>
              {option.label}
              {option.count === undefined ? null : (
                <span className="ml-auto pl-4 font-normal text-ink-3">{option.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
