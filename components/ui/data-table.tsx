import type { ReactNode } from 'react';
import { SortHead, type ColumnSort } from '@/components/ui/sort-head';

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right edge; the unit is named in `head`. */
  align?: 'right' | undefined;
  /** Keep the cell on one line: dates, codes. Numbers at the right are kept anyway. */
  nowrap?: boolean | undefined;
  /** The cell that names its row; also the title of the card on a phone. One column has it. */
  isRowHeader?: boolean | undefined;
  /**
   * On a phone a row is a card: "figure" stands at its top right, "line" fills a line of its own, "inline" (the default)
   * flows on with the others, "labelled" flows with its head in front, "hidden" is left out.
   */
  phone?: 'figure' | 'line' | 'inline' | 'labelled' | 'hidden' | undefined;
  sort?: ColumnSort | undefined;
};

type DataTableProps<Row> = {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Without the band behind the heads, for a table inside a padded card. */
  bare?: boolean | undefined;
};

const PHONE = {
  figure: 'phone:order-2 phone:ml-auto phone:text-right phone:text-lg phone:font-semibold',
  line: 'phone:order-3 phone:w-full phone:text-xs',
  inline: 'phone:order-3 phone:text-xs',
  labelled: 'phone:order-3 phone:text-xs',
  hidden: 'phone:hidden',
};

/**
 * Rows and columns on a desk, cards on a phone, from one piece of HTML.
 *
 * The roles are written out because a table whose rows are laid out as flex boxes loses them.
 * Wider than its box it scrolls by itself, by keyboard too.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, bare = false }: DataTableProps<Row>) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="relative overflow-x-auto phone:overflow-visible">
      <table role="table" className="w-full border-collapse text-sm phone:block">
        <thead role="rowgroup" className="phone:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <SortHead
                key={column.key}
                head={column.head}
                sort={column.sort}
                className={`${cellPadding(bare)} text-xs whitespace-nowrap text-ink-3 ${column.align === 'right' ? 'text-right' : ''} ${bare ? '' : 'border-t border-t-line bg-surface-2'}`}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="phone:block">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              // On a phone the empty ::after ends the line of title and figure.
              className={`group/row hover:bg-surface-2 phone:flex phone:flex-wrap phone:items-baseline phone:gap-x-3 phone:gap-y-1 phone:border-t phone:border-line phone:py-3 phone:after:order-2 phone:after:basis-full phone:after:content-[''] ${bare ? '' : 'phone:px-4'}`}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} padding={cellPadding(bare)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, padding }: { column: Column<Row>; row: Row; padding: string }) {
  const { isRowHeader = false, align, nowrap = align === 'right', phone = 'inline' } = column;
  const shape = `${padding} border-b-line align-middle group-last/row:border-b-0 phone:border-b-0 phone:p-0 ${align === 'right' ? 'text-right' : ''} ${nowrap ? 'whitespace-nowrap' : ''}`;
  if (isRowHeader) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={`${shape} phone:order-1 phone:min-w-0 phone:flex-1 phone:text-md phone:text-ink`}
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={`${shape} ${PHONE[phone]}`}>
      {phone === 'labelled' ? <span className="mr-1 text-ink-3 desk:hidden">{column.head}</span> : null}
      {column.cell(row)}
    </td>
  );
}

function cellPadding(bare: boolean): string {
  return `border-b border-b-line desk:px-3 desk:py-2 ${bare ? 'desk:first:pl-0 desk:last:pr-0' : 'desk:first:pl-5 desk:last:pr-5'}`;
}
