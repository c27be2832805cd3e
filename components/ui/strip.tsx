import type { Route } from 'next';
import type { ReactNode } from 'react';
import { MaybeLink, TextLink } from '@/components/ui/text-link';
import { WORD } from '@/lib/labels';

/** The headline figures of a page in one card; the first cell is the answer. */
export function Strip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="flex rounded-lg border border-line bg-surface phone:flex-wrap phone:gap-px phone:overflow-hidden phone:bg-line paper:break-inside-avoid"
    >
      {children}
    </section>
  );
}

type StripCellProps = {
  label: string;
  /** The finished figure; "—" when unknown. */
  value: ReactNode;
  unit?: string | undefined;
  /** Basis, unknowns and lower bounds of the figure. */
  note?: ReactNode;
  /** The answer of the page: larger and wider. */
  lead?: boolean | undefined;
  /** The rows behind the figure. */
  href?: Route | null | undefined;
  /** What is counted (口径). */
  explainHref?: Route | null | undefined;
};

export function StripCell({ label, value, unit, note, lead = false, href, explainHref }: StripCellProps) {
  return (
    <div
      className={`relative min-w-0 basis-0 bg-surface px-5 pt-4.5 pb-4 desk:first:rounded-l-lg desk:last:rounded-r-lg desk:not-first:before:absolute desk:not-first:before:inset-y-4.5 desk:not-first:before:left-0 desk:not-first:before:w-px desk:not-first:before:bg-line phone:px-4 phone:py-3 ${lead ? 'grow-[1.6] phone:basis-full' : 'grow phone:basis-[calc(50%-0.5px)]'}`}
    >
      <p className="flex items-center gap-1.5 text-sm text-ink-2">
        {label}
        {explainHref ? <ExplainLink subject={label} href={explainHref} /> : null}
      </p>
      <p
        className={`mt-1 mb-1.5 font-semibold whitespace-nowrap ${lead ? 'text-3xl' : 'text-[26px] leading-9 phone:text-[22px] phone:leading-[30px]'}`}
      >
        <MaybeLink href={href} tone="figure">
          {value}
        </MaybeLink>
        {unit ? <span className="ml-1.5 text-sm font-normal text-ink-2">{unit}</span> : null}
      </p>
      {note ? <div className="text-xs text-ink-3">{note}</div> : null}
    </div>
  );
}

/** The round "?" beside a figure: what is counted and how. */
export function ExplainLink({ subject, href }: { subject: string; href: Route }) {
  return (
    <TextLink
      href={href}
      label={`${subject}：${WORD.explain}`}
      className="-my-1 ml-auto grid size-6 place-items-center"
    >
      <span className="grid size-4 place-items-center rounded-full border border-line-strong text-[12px] leading-none font-semibold text-ink-3">
        ?
      </span>
    </TextLink>
  );
}
