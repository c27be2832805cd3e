import type { ReactNode } from 'react';
import { GRID_SPAN, type GridSpan } from '@/components/ui/grid';

type CardProps = {
  /** Columns of the Grid it stands in. */
  span?: GridSpan | undefined;
  /** Without padding, for a table that reaches the edges; head and foot keep theirs. */
  flush?: boolean | undefined;
  children: ReactNode;
};

/** A box with a line around it. */
export function Card({ span = 12, flush = false, children }: CardProps) {
  return (
    <section
      className={`group/card flex min-w-0 flex-col rounded-lg border border-line bg-surface paper:break-inside-avoid ${flush ? 'flush overflow-hidden' : 'p-5 phone:p-4'} ${GRID_SPAN[span]}`}
    >
      {children}
    </section>
  );
}

/** Title (the finding or the subject, no full stop) and the subtitle, which names the unit once. */
export function CardHead({ title, subtitle, action }: { title: ReactNode; subtitle?: ReactNode; action?: ReactNode }) {
  return (
    <header className="mb-3 flex items-start gap-3 group-[.flush]/card:px-5 group-[.flush]/card:pt-5 phone:group-[.flush]/card:px-4 phone:group-[.flush]/card:pt-4">
      <div className="min-w-0 flex-1">
        <h2 className="text-lg font-semibold text-pretty">{title}</h2>
        {subtitle ? <p className="mt-0.5 text-xs text-ink-3">{subtitle}</p> : null}
      </div>
      {action}
    </header>
  );
}

/** What the card rests on (left) and where the rest is (right), at its lower edge. */
export function CardFoot({ children, action }: { children?: ReactNode; action?: ReactNode }) {
  return (
    <footer className="mt-auto flex flex-wrap gap-x-3 pt-3 text-xs text-ink-3 group-[.flush]/card:px-5 group-[.flush]/card:pb-3 phone:group-[.flush]/card:px-4">
      <p>{children}</p>
      {action ? <p className="ml-auto whitespace-nowrap">{action}</p> : null}
    </footer>
  );
}
