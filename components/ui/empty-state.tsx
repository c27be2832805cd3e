import type { ReactNode } from 'react';

/** Nothing to show: what is missing, what to do next. Not for unknown figures, which are "—" in their place. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-1.5 rounded-md border border-line p-6 text-center text-sm">
      <p className="text-md font-semibold">{title}</p>
      {children ? <p className="text-ink-3">{children}</p> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
