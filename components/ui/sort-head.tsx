import type { Route } from 'next';
import Link from 'next/link';

/** Where a click on the head leads, and how the rows are sorted by it now (null: by something else). */
export type ColumnSort = { href: Route; direction: 'ascending' | 'descending' | null };

/** Head of a column; a link where the column can be sorted by. */
export function SortHead({
  head,
  sort,
  className,
}: {
  head: string;
  sort?: ColumnSort | undefined;
  className: string;
}) {
  return (
    <th role="columnheader" scope="col" aria-sort={sort?.direction ?? undefined} className={className}>
      {sort ? (
        <Link href={sort.href} prefetch={false} className="inline-block text-inherit">
          {head}
          <span aria-hidden="true">
            {sort.direction ? { ascending: ' ↑', descending: ' ↓' }[sort.direction] : ' ↕'}
          </span>
        </Link>
      ) : (
        head
      )}
    </th>
  );
}
