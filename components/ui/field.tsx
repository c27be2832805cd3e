import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { WORD } from '@/lib/labels';

export type FieldTexts = {
  /** Id of the control; the error summary links to it. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
};

/** Label above, control, hint and error below. Give the control `controlProps` of the same texts. */
export function Field({ id, label, hint, error, optional = false, children }: FieldTexts & { children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="flex items-baseline gap-1.5 text-sm font-medium">
        {label}
        {optional ? <span className="text-xs font-normal text-ink-3">{WORD.optional}</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex items-center gap-1.5 text-xs text-bad">
          <Icon name="warn" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** What ties a control to its label, hint and error. */
export function controlProps({ id, hint, error }: Pick<FieldTexts, 'id' | 'hint' | 'error'>) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined };
}

/** The box of every control: 40 px high, red when invalid. */
export const CONTROL_BOX =
  'min-h-10 w-full min-w-0 rounded-md border border-control bg-surface text-md text-ink placeholder:text-ink-3 aria-invalid:border-bad disabled:bg-surface-3 disabled:text-ink-3';
