import type { ReactNode } from 'react';

/** Twelve columns on a wide desk and on paper, one column below; cards say with `span` how many they take. */
export function Grid({ children }: { children: ReactNode }) {
  return <div className="mt-5 grid grid-cols-1 gap-5 wide:grid-cols-12 phone:mt-3 phone:gap-3">{children}</div>;
}

/** A column of stacked cards inside a Grid. */
export function GridColumn({ span, children }: { span: GridSpan; children: ReactNode }) {
  return <div className={`flex min-w-0 flex-col gap-5 phone:gap-3 ${GRID_SPAN[span]}`}>{children}</div>;
}

/** Written out, because Tailwind reads class names as text. */
export const GRID_SPAN = {
  3: 'wide:col-span-3',
  4: 'wide:col-span-4',
  5: 'wide:col-span-5',
  6: 'wide:col-span-6',
  7: 'wide:col-span-7',
  8: 'wide:col-span-8',
  9: 'wide:col-span-9',
  12: 'wide:col-span-12',
} as const;

export type GridSpan = keyof typeof GRID_SPAN;
