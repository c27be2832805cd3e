/** Keeps the space of a chart while it loads; gives it back on paper and where scripts are off. */
export function ChartPlaceholder({ className }: { className: string }) {
  return <div aria-hidden="true" className={`rounded-md bg-surface-2 noscript:hidden print:hidden ${className}`} />;
}
