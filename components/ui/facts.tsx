import type { ReactNode } from 'react';

export type Fact = { term: string; detail: ReactNode };

/** What is known of one thing, term by term. Leave a term out only where it can never apply; unknown is "—". */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {items.map(({ term, detail }) => (
        <div key={term} className="contents">
          <dt className="text-ink-3">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
