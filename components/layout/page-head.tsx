import type { Route } from 'next';
import { Fragment, type ReactNode } from 'react';
import { MaybeLink } from '@/components/ui/text-link';
import { FRAME } from '@/lib/labels';

export type Crumb = { label: string; href?: Route | null | undefined };

type PageHeadProps = {
  crumbs: readonly Crumb[];
  /** The finding or the subject, without a full stop. Keep an amount and its unit in one `whitespace-nowrap` span. */
  title: ReactNode;
  /** What the figures rest on: as-of, 口径, sources. Dots are set between them. */
  basis: readonly ReactNode[];
  actions?: ReactNode;
};

export function PageHead({ crumbs, title, basis, actions }: PageHeadProps) {
  return (
    <header className="mb-4 flex items-start gap-6 phone:flex-col phone:gap-3">
      <div className="min-w-0 flex-1">
        {crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
        <h1 className="text-2xl font-semibold text-pretty">{title}</h1>
        {basis.length > 0 ? (
          // The dot of an item that begins a line lies outside and is cut off.
          <ul className="mt-1.5 flex flex-wrap gap-x-[17px] gap-y-0.5 overflow-hidden text-xs text-ink-3">
            {basis.map((item, index) => (
              <li
                key={index}
                className="relative before:absolute before:top-2 before:-left-2.5 before:size-[3px] before:rounded-full before:bg-control"
              >
                {item}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {actions ? <div className="flex flex-none flex-wrap gap-2 desk:pt-6 print:hidden!">{actions}</div> : null}
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={FRAME.crumbs} className="mb-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 ? <span aria-hidden="true">/</span> : null}
          <MaybeLink href={crumb.href} tone="figure">
            {crumb.label}
          </MaybeLink>
        </Fragment>
      ))}
    </nav>
  );
}
