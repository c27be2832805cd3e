import type { ReactNode } from 'react';
import { LinkMenu, type MenuOption } from '@/components/layout/link-menu';
import { Icon } from '@/components/ui/icon';
import { FRAME } from '@/lib/labels';

export type FilterGroup = {
  name: string;
  /** The value in force, in words ("全部", "2023 年"). */
  value: string;
  options: readonly MenuOption[];
  /** Whether it narrows what is shown; colours the filter. The default value does not. */
  narrows?: boolean | undefined;
};

/** The filters of a page, each a menu of links: they live in the URL and need no JavaScript. On a phone they scroll sideways. */
export function FilterBar({ groups, children }: { groups: readonly FilterGroup[]; children?: ReactNode }) {
  return (
    <div
      role="group"
      aria-label={FRAME.filters}
      className="no-scrollbar mb-4 flex flex-wrap items-center gap-2 phone:-mx-(--gutter) phone:flex-nowrap phone:overflow-x-auto phone:px-(--gutter) phone:py-0.5"
    >
      {groups.map((group) => (
        <div key={group.name} className="flex-none">
          <LinkMenu
            summaryClassName={`flex h-8 items-center gap-1.5 rounded-md border pr-2 pl-2.5 text-sm whitespace-nowrap phone:h-9 ${group.narrows ? 'border-brand-line bg-brand-soft text-brand-strong' : 'border-line-strong bg-surface'}`}
            label={
              <>
                <span className={group.narrows ? '' : 'text-ink-3'}>{group.name}</span>
                {group.value}
                <Icon name="down" />
              </>
            }
            options={group.options}
          />
        </div>
      ))}
      {children ? <div className="ml-auto flex items-center gap-2 phone:ml-0">{children}</div> : null}
    </div>
  );
}
