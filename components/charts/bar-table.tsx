import type { Route } from 'next';
import { MaybeLink } from '@/components/ui/text-link';

/** A column of figures right of the bars. */
export type FigureColumn = {
  head: string;
  /** "strong" is the measure the bars show, "quiet" a secondary one. */
  weight?: 'strong' | 'quiet' | undefined;
  hiddenOnPhone?: boolean | undefined;
};

/** One finished figure, and the rows it counts. */
export type Figure = { text: string; href?: Route | null | undefined };

export type BarTableRow = {
  key: string;
  label: string;
  href?: Route | null | undefined;
  /** Length of the bar, 0..1 of the longest; null draws no bar but the note. */
  barRatio: number | null;
  /** Said in place of a bar ("8 项中 7 项未填"). */
  note?: string | null | undefined;
  /** A rest that does not belong to the ranking: grey. */
  isRest?: boolean | undefined;
  /** One per column, in order. */
  figures: readonly Figure[];
};

type BarTableProps = {
  caption: string;
  /** Head of the first column. */
  head: string;
  columns: readonly FigureColumn[];
  rows: readonly BarTableRow[];
  total?: Pick<BarTableRow, 'label' | 'figures'> | undefined;
};

/** Ordered bars that are a table, so they need no twin: for reading aloud, printing and copying it is one and the same. */
export function BarTable({ caption, head, columns, rows, total }: BarTableProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-xs whitespace-nowrap text-ink-3">
          <th scope="col" className="pb-1.5">
            {head}
          </th>
          <td />
          {columns.map((column) => (
            <th key={column.head} scope="col" className={figureCell({ ...column, weight: undefined }, 'pb-1.5')}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BarRow key={row.key} columns={columns} row={row} />
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr className="border-t border-line font-semibold">
            <th scope="row" className="pt-2 font-semibold">
              {total.label}
            </th>
            <td />
            <Figures columns={columns} label={total.label} figures={total.figures} padding="pt-2" />
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function BarRow({ columns, row }: { columns: readonly FigureColumn[]; row: BarTableRow }) {
  return (
    <tr className={`${row.isRest ? 'text-ink-2' : ''} *:first:pl-0 first:*:pt-2`}>
      <th scope="row" className="py-[3px] desk:whitespace-nowrap">
        <MaybeLink href={row.href} tone="figure" className="inline-block min-w-6 py-0.5">
          {row.label}
        </MaybeLink>
      </th>
      <td className="w-full py-[3px] pl-3.5 phone:w-[30%] phone:pl-2.5">
        {row.barRatio === null ? (
          <span className="text-xs text-ink-3 phone:hidden">{row.note}</span>
        ) : (
          <span
            aria-hidden="true"
            className={`mark block h-3.5 rounded-[2px] ${row.barRatio > 0 ? 'min-w-0.5' : ''} ${row.isRest ? 'bg-bar-mute' : 'bg-bar'}`}
            style={{ width: `${(row.barRatio * 100).toFixed(2)}%` }}
          />
        )}
      </td>
      <Figures columns={columns} label={row.label} figures={row.figures} padding="py-[3px]" />
    </tr>
  );
}

type FiguresProps = { columns: readonly FigureColumn[]; label: string; figures: readonly Figure[]; padding: string };

function Figures({ columns, label, figures, padding }: FiguresProps) {
  return columns.map((column, index) => {
    const figure = figures[index];
    return (
      <td key={column.head} className={figureCell(column, padding)}>
        {figure ? (
          <MaybeLink
            href={figure.href}
            tone="figure"
            label={`${label} ${column.head} ${figure.text}`}
            className="inline-block min-w-6 py-0.5"
          >
            {figure.text}
          </MaybeLink>
        ) : null}
      </td>
    );
  });
}

function figureCell({ weight, hiddenOnPhone }: FigureColumn, padding: string): string {
  const ink = { strong: 'font-semibold', quiet: 'text-ink-3', plain: '' }[weight ?? 'plain'];
  return `${padding} pl-3.5 text-right whitespace-nowrap phone:pl-2 ${ink} ${hiddenOnPhone ? 'phone:hidden' : ''}`;
}
