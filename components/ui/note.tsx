import type { ReactNode } from 'react';

const TONE = {
  plain: 'border-line bg-surface-2',
  brand: 'border-brand-line bg-brand-soft',
  warn: 'border-warn-line bg-warn-soft',
  bad: 'border-bad-line bg-bad-soft',
};

type NoteProps = { tone?: keyof typeof TONE; title?: ReactNode; role?: 'status' | 'alert'; children?: ReactNode };

/** A sentence that must not be overlooked. Give it a role only when it appears after an action. */
export function Note({ tone = 'plain', title, role, children }: NoteProps) {
  return (
    <div role={role} className={`rounded-md border px-3 py-2.5 text-sm text-ink ${TONE[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
