import type { ReactNode } from 'react';

export type ListRow = {
  key: string;
  title: ReactNode;
  /** Second line, small. */
  meta?: ReactNode;
  /** At the right edge, with a small second line. */
  figure?: ReactNode;
  figureNote?: ReactNode;
};

/** A list of things with a line between them: parks of a city, companies of a link. */
export function RowList({ rows }: { rows: readonly ListRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.key}
          className="flex items-start gap-3 border-t border-line py-2.5 first:border-t-0 first:pt-0.5 last:pb-0"
        >
          <div className="min-w-0 flex-1">
            <p className="font-medium">{row.title}</p>
            {row.meta ? <p className="text-xs text-ink-3">{row.meta}</p> : null}
          </div>
          {row.figure ? (
            <div className="text-right whitespace-nowrap">
              <p className="font-semibold">{row.figure}</p>
              {row.figureNote ? <p className="text-xs text-ink-3">{row.figureNote}</p> : null}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
