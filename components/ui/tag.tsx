import type { ReactNode } from 'react';

const TONE = {
  plain: 'bg-surface-3 text-ink-2',
  line: 'border border-line-strong text-ink-2',
  brand: 'bg-brand-soft text-brand-strong',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
};

export type TagTone = keyof typeof TONE;

/** A word or two about the thing beside it. `title` only repeats or spells out; nothing hides in it alone. */
export function Tag({ tone = 'plain', title, children }: { tone?: TagTone; title?: string; children: ReactNode }) {
  return (
    <span
      title={title}
      className={`inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs whitespace-nowrap forced-colors:border ${TONE[tone]}`}
    >
      {children}
    </span>
  );
}
