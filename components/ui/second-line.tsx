import type { ReactNode } from 'react';

/** Second line of a table cell: the park below its city, the investor below the project. On a phone it follows on the same line, except in the cell that names the row. */
export function SecondLine({ children }: { children: ReactNode }) {
  return (
    <span className="block text-xs font-normal text-ink-3 phone:[td_&]:ml-1.5 phone:[td_&]:inline">{children}</span>
  );
}
