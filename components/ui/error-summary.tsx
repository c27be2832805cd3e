'use client';

import { useEffect, useRef } from 'react';

export type FieldError = {
  /** Id of the control. */
  field: string;
  label: string;
  message: string;
};

type ErrorSummaryProps = {
  /** Keep the array stable between renders of one answer: a new array moves the focus here again. */
  errors: readonly FieldError[];
  title?: string | undefined;
};

/** Every error of a form on top of it, each a link to its field. Takes the focus when errors arrive. */
export function ErrorSummary({ errors, title = `有 ${errors.length} 处要改` }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-bad-line bg-bad-soft px-3 py-2.5 text-sm"
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1">
        {errors.map(({ field, label, message }) => (
          <li key={field}>
            <a href={`#${field}`} className="underline underline-offset-3">
              {label}：{message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
