import { Amount } from '@/components/ui/amount';
import { BasisMark } from '@/components/ui/basis-mark';
import { DataTable, type Column } from '@/components/ui/data-table';
import { GradeTag } from '@/components/ui/grade-tag';
import { SecondLine } from '@/components/ui/second-line';
import type { ColumnSort } from '@/components/ui/sort-head';
import { StageMark } from '@/components/ui/stage-mark';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { chainHref, cityHref, linkHref, parkHref, projectHref } from '@/lib/hrefs';
import type { ProjectRow } from '@/lib/domain/projects/project-row';
import { foreignYi } from '@/lib/format';
import { NOT_COUNTED_LABEL, WORD } from '@/lib/labels';

type ProjectTableProps = {
  /** What the rows are, for screen readers. */
  label: string;
  rows: readonly ProjectRow[];
  /** Links of the heads one can sort by. */
  sorts?: { signed: ColumnSort; amount: ColumnSort } | undefined;
};

/** Rows of the ledger, the same on every page. A row that adds nothing says why beside its name. */
export function ProjectTable({ label, rows, sorts }: ProjectTableProps) {
  return <DataTable label={label} columns={columns(sorts)} rows={rows} rowKey={(row) => row.id} />;
}

function columns(sorts: ProjectTableProps['sorts']): Column<ProjectRow>[] {
  return [
    { key: 'name', head: '项目 / 投资方', isRowHeader: true, cell: (row) => <NameCell row={row} /> },
    { key: 'place', head: '城市 · 园区', cell: (row) => <PlaceCell row={row} /> },
    { key: 'chain', head: '产业链 · 环节', cell: (row) => <ChainCell row={row} /> },
    { key: 'stage', head: WORD.stage, cell: (row) => <StageMark stage={row.stage} /> },
    { key: 'signedOn', head: WORD.signedOn, sort: sorts?.signed, cell: (row) => <SigningDay iso={row.signedOn} /> },
    {
      key: 'amount',
      head: '协议额 亿元',
      align: 'right',
      phone: 'figure',
      sort: sorts?.amount,
      cell: (row) => (
        <Amount
          yuan={row.agreedInvestmentYuan}
          quality={row.agreedQuality}
          foreign={row.foreign ? foreignYi(row.foreign.amount, row.foreign.currency) : null}
        />
      ),
    },
    {
      key: 'basis',
      head: '依据 · 来源',
      cell: (row) => (
        <span className="inline-flex items-center gap-1.5">
          <BasisMark basis={row.basis} />
          {row.grade ? <GradeTag grade={row.grade} /> : null}
        </span>
      ),
    },
  ];
}

function NameCell({ row }: { row: ProjectRow }) {
  return (
    <>
      <TextLink href={projectHref(row.id)} className="font-normal">
        {row.name}
      </TextLink>
      {row.notCountedBecause ? (
        <span className="ml-1.5">
          <Tag>
            {WORD.notCounted} · {NOT_COUNTED_LABEL[row.notCountedBecause]}
          </Tag>
        </span>
      ) : null}
      <SecondLine>{row.investors.join('、') || WORD.noInvestor}</SecondLine>
    </>
  );
}

function PlaceCell({ row }: { row: ProjectRow }) {
  return (
    <>
      <TextLink href={cityHref(row.cityCode)} tone="figure">
        {row.cityName}
      </TextLink>
      <SecondLine>
        {row.parkId && row.parkName ? (
          <TextLink href={parkHref(row.parkId)} tone="figure">
            {row.parkName}
          </TextLink>
        ) : (
          (row.parkName ?? WORD.noPark)
        )}
      </SecondLine>
    </>
  );
}

function ChainCell({ row }: { row: ProjectRow }) {
  if (row.chainId === null) return <span className="text-ink-3">{WORD.noChain}</span>;
  return (
    <>
      <TextLink href={chainHref(row.chainId, { region: row.cityCode })} tone="figure">
        {row.chainName}
      </TextLink>
      <SecondLine>
        {row.linkId ? (
          <TextLink href={linkHref(row.chainId, row.linkId, { region: row.cityCode })} tone="figure">
            {row.linkName}
          </TextLink>
        ) : (
          WORD.noLink
        )}
      </SecondLine>
    </>
  );
}

/** The day as far as it is known, short enough for a column: "2023-01-08", "2023-01", "2023", "—". */
function SigningDay({ iso }: { iso: string | null }) {
  return <span className="whitespace-nowrap">{iso ?? '—'}</span>;
}
