import type { Route } from 'next';
import { companiesInWords } from '@/components/chains/link-money';
import { UnknownMark } from '@/components/chains/unknown-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { MaybeLink, TextLink } from '@/components/ui/text-link';
import { isKnown, type ChainFigures } from '@/lib/domain/chains/chain-figures';
import type { ChainTier } from '@/lib/domain/chains/chain-tier';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { TIER_LABEL, WORD } from '@/lib/labels';

export type LinkTableRow = {
  id: string;
  name: string;
  tier: ChainTier;
  href: Route;
  figures: ChainFigures;
  /** Names of the links it feeds; loops carry their mark. */
  feeds: readonly string[];
  /** The counted rows, those of them without an amount, and those that are listed only. */
  rowsHref: Route;
  unknownHref: Route;
  notCountedHref: Route;
};

/** The map as a table: every link with its tier, companies, projects, money and what it feeds. */
export function LinkTable({ label, rows }: { label: string; rows: readonly LinkTableRow[] }) {
  return <DataTable label={label} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} bare />;
}

const COLUMNS: Column<LinkTableRow>[] = [
  {
    key: 'name',
    head: WORD.link,
    isRowHeader: true,
    cell: (row) => (
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <TextLink href={row.href}>{row.name}</TextLink>
        {isKnown(row.figures) ? null : <UnknownMark />}
      </span>
    ),
  },
  { key: 'tier', head: '位置', cell: (row) => <span className="whitespace-nowrap">{TIER_LABEL[row.tier]}</span> },
  { key: 'companies', head: WORD.company, phone: 'line', cell: (row) => companiesInWords(row.figures, 6) },
  {
    key: 'projects',
    head: WORD.projects,
    align: 'right',
    phone: 'labelled',
    cell: (row) => <Figure row={row} figure={row.figures.projects} href={row.rowsHref} what={WORD.projects} />,
  },
  {
    key: 'notCounted',
    head: WORD.notCounted,
    align: 'right',
    phone: 'hidden',
    cell: (row) => (
      <Figure row={row} figure={row.figures.notCountedProjects} href={row.notCountedHref} what={WORD.notCounted} />
    ),
  },
  {
    key: 'money',
    head: '协议额 亿元',
    align: 'right',
    phone: 'figure',
    cell: (row) => <Money row={row} />,
  },
  {
    key: 'unknown',
    head: WORD.amountNotKnown,
    align: 'right',
    phone: 'labelled',
    cell: (row) => (
      <Figure row={row} figure={row.figures.unknownAmounts} href={row.unknownHref} what={WORD.amountNotKnown} />
    ),
  },
  { key: 'feeds', head: '供给', phone: 'line', cell: (row) => row.feeds.join('、') || '—' },
];

function Figure({ row, figure, href, what }: { row: LinkTableRow; figure: number; href: Route; what: string }) {
  return (
    <MaybeLink href={figure > 0 ? href : null} tone="figure" label={`${row.name} ${what} ${count(figure)}`}>
      {count(figure)}
    </MaybeLink>
  );
}

/** "—" where nothing is known: no project, or none with an amount. */
function Money({ row }: { row: LinkTableRow }) {
  const yuan = row.figures.projects === 0 ? null : knownYuan(row.figures);
  return (
    <MaybeLink
      href={yuan === null ? null : row.rowsHref}
      tone="figure"
      label={`${row.name} ${WORD.agreed} ${row.figures.lowerBounds > 0 ? '≥ ' : ''}${yi(yuan)}`}
    >
      {yuan !== null && row.figures.lowerBounds > 0 ? '≥ ' : ''}
      {yi(yuan)}
    </MaybeLink>
  );
}
