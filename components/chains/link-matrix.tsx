import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import { isKnown, type ChainFigures } from '@/lib/domain/chains/chain-figures';
import { count } from '@/lib/format';
import { WORD } from '@/lib/labels';

export type MatrixColumn = { cityCode: string; name: string; href: Route; current: boolean };

export type MatrixCell = {
  figures: ChainFigures;
  /** The counted rows of the cell, and those that are listed only. */
  rowsHref: Route;
  notCountedHref: Route;
  /** The page of the link for this city: who is there. */
  linkHref: Route;
};

export type MatrixRow = { id: string; name: string; href: Route; cells: readonly MatrixCell[] };

type LinkMatrixProps = { label: string; columns: readonly MatrixColumn[]; rows: readonly MatrixRow[] };

/** Links × cities: projects and companies of each, every figure a link to what it counts. "·" is unknown. */
export function LinkMatrix({ label, columns, rows }: LinkMatrixProps) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="relative overflow-x-auto paper:overflow-visible">
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="text-xs whitespace-nowrap text-ink-3">
            <th scope="col" className={`${STUB} border-t border-t-line bg-surface-2`}>
              {WORD.link}
            </th>
            {columns.map((column) => (
              <th
                key={column.cityCode}
                scope="col"
                aria-current={column.current ? 'true' : undefined}
                className="min-w-20 border-y border-line bg-surface-2 px-2 py-2 text-center aria-current:bg-brand-soft"
              >
                <TextLink href={column.href} tone="figure" className="inline-block min-w-6 py-0.5">
                  {column.name}
                </TextLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="group">
              <th scope="row" className={`${STUB} bg-surface`}>
                <TextLink href={row.href} tone="figure" className="inline-block min-w-6 py-0.5">
                  {row.name}
                </TextLink>
              </th>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index]?.cityCode ?? index}
                  className={`border-b border-line px-2 py-1.5 text-center whitespace-nowrap group-last:border-b-0 ${columns[index]?.current ? 'bg-brand-soft' : ''}`}
                >
                  <Cell cell={cell} where={`${columns[index]?.name ?? ''} ${row.name}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first column stays in view while the others scroll. */
const STUB =
  'sticky left-0 z-1 min-w-30 border-b border-line px-3 py-2 first:pl-5 group-last:border-b-0 phone:max-w-34 phone:first:pl-4 paper:static';

function Cell({ cell, where }: { cell: MatrixCell; where: string }) {
  const { projects, notCountedProjects, companies } = cell.figures;
  if (!isKnown(cell.figures)) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{WORD.unknown}</span>
      </span>
    );
  }
  const parts = [
    projects > 0 ? { text: `${count(projects)} 项`, href: cell.rowsHref, strong: true } : null,
    projects === 0 && notCountedProjects > 0
      ? { text: `${count(notCountedProjects)} 项不计入`, href: cell.notCountedHref, strong: false }
      : null,
    companies.length > 0 ? { text: `${count(companies.length)} 企`, href: cell.linkHref, strong: false } : null,
  ].filter((part) => part !== null);
  return parts.map((part) => (
    <TextLink
      key={part.text}
      href={part.href}
      tone="figure"
      label={`${where} ${part.text}`}
      className={`mx-1 inline-block min-h-6 min-w-6 py-0.5 ${part.strong ? 'font-semibold' : 'text-ink-2'}`}
    >
      {part.text}
    </TextLink>
  ));
}
