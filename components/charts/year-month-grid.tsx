import type { Route } from 'next';
import { MaybeLink } from '@/components/ui/text-link';
import { count, yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

export type MonthCell = { projects: number; href?: Route | null | undefined };

export type YearRow = {
  year: number;
  /** Twelve, January first. */
  months: readonly MonthCell[];
  /** Signings of the year known to the year only; the grid has a column for them as soon as one row has any. */
  monthUnknown?: MonthCell | undefined;
  /** All of the year, 月份不详 included. */
  projects: number;
  /** Whole yuan of the year; null when no amount is known. */
  yuan: number | null;
  href?: Route | null | undefined;
};

const BIN = [
  'bg-surface-3 text-ink-3',
  'shade bg-seq-1 text-on-seq-lo',
  'shade bg-seq-2 text-on-seq-lo',
  'shade bg-seq-3 text-on-seq-lo',
  'shade bg-seq-4 text-on-seq-hi',
  'shade bg-seq-5 text-on-seq-hi',
];

const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}`);

/**
 * Number of signings per month in rows of years: dates are too sparse for a line.
 *
 * On a phone the figures of a year stand above its months, so that every month stays wide enough for a finger;
 * the roles are written out because a table laid out as a grid loses them.
 */
export function YearMonthGrid({ caption, rows }: { caption: string; rows: readonly YearRow[] }) {
  const most = Math.max(...rows.flatMap((row) => row.months.map((month) => month.projects)), 0);
  const hasUnknown = rows.some((row) => row.monthUnknown && row.monthUnknown.projects > 0);
  const line = `phone:grid ${hasUnknown ? 'phone:grid-cols-13' : 'phone:grid-cols-12'}`;
  return (
    <table role="table" className="w-full border-collapse text-xs desk:table-fixed phone:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="phone:block">
        <tr role="row" className={`${line} text-ink-3 *:pb-1 *:text-center`}>
          <th role="columnheader" scope="col" className="w-11 phone:sr-only">
            <span className="sr-only">{WORD.year}</span>
          </th>
          {MONTHS.map((month) => (
            <th key={month} role="columnheader" scope="col">
              {month}
              <span className="phone:sr-only"> 月</span>
            </th>
          ))}
          {hasUnknown ? (
            <th role="columnheader" scope="col" className="whitespace-nowrap">
              <span className="phone:sr-only">{WORD.monthUnknown}</span>
              <span aria-hidden="true" className="desk:hidden">
                ?
              </span>
            </th>
          ) : null}
          <th role="columnheader" scope="col" className="w-12 text-right! phone:sr-only">
            {WORD.projects}
          </th>
          <th role="columnheader" scope="col" className="w-22 text-right! phone:sr-only">
            {WORD.agreed}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="phone:block">
        {rows.map((row) => (
          <tr key={row.year} role="row" className={`${line} phone:pb-1.5`}>
            <th role="rowheader" scope="row" className="pr-1.5 text-sm phone:col-span-3 phone:text-left">
              {row.year}
            </th>
            {row.months.map((month, index) => (
              <Month key={MONTHS[index]} cell={month} most={most} label={`${row.year} 年 ${MONTHS[index]} 月`} />
            ))}
            {hasUnknown ? (
              <Month
                cell={row.monthUnknown ?? { projects: 0 }}
                most={most}
                label={`${row.year} 年${WORD.monthUnknown}`}
              />
            ) : null}
            <YearFigure
              text={count(row.projects)}
              suffix=" 项"
              href={row.projects > 0 ? row.href : null}
              label={`${row.year} 年 ${WORD.projects}`}
              className="phone:col-span-3 phone:pl-0 phone:text-left"
            />
            <YearFigure
              text={row.projects === 0 ? '0' : yi(row.yuan)}
              suffix=" 亿元"
              href={row.yuan === null || row.projects === 0 ? null : row.href}
              label={`${row.year} 年 ${WORD.agreed}`}
              className="phone:col-span-6 phone:col-end-[-1]"
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Month({ cell, most, label }: { cell: MonthCell; most: number; label: string }) {
  // Up to five signings a month every number has its own shade; beyond, a fifth of the busiest month has.
  const bin = Math.min(Math.ceil((cell.projects / Math.max(most, 5)) * 5), 5);
  const shape = `block h-6.5 rounded-[3px] text-center leading-[26px] ${BIN[bin]}`;
  return (
    <td role="cell" className="p-px phone:order-1">
      {cell.projects === 0 ? (
        <span className={shape}>
          <span className="sr-only">0</span>
        </span>
      ) : (
        <MaybeLink href={cell.href} tone="figure" label={`${label} ${cell.projects}`} className={shape}>
          {cell.projects}
        </MaybeLink>
      )}
    </td>
  );
}

type YearFigureProps = {
  text: string;
  suffix: string;
  href: Route | null | undefined;
  label: string;
  className: string;
};

function YearFigure({ text, suffix, href, label, className }: YearFigureProps) {
  return (
    <td role="cell" className={`pl-2 text-right text-sm whitespace-nowrap ${className}`}>
      <MaybeLink
        href={href}
        tone="figure"
        label={`${label} ${text}`}
        className="inline-block min-w-6 py-0.5 text-right"
      >
        {text}
      </MaybeLink>
      <span className="text-xs text-ink-3 desk:hidden">{suffix}</span>
    </td>
  );
}
