import { DataTable, type Column } from '@/components/ui/data-table';
import { GradeTag } from '@/components/ui/grade-tag';
import { SecondLine } from '@/components/ui/second-line';
import { MaybeLink, TextLink } from '@/components/ui/text-link';
import type { EventRow } from '@/lib/domain/events/event';
import { countedHref, eventHref } from '@/lib/hrefs';
import { count, yi, yiWithQuality } from '@/lib/format';

/** Published events in the order given, each figure as published beside what the ledger holds. Nothing is summed. */
export function EventTable({ rows }: { rows: readonly EventRow[] }) {
  const largestYuan = Math.max(...rows.map((row) => row.publishedYuan ?? 0), 1);
  return <DataTable label="公布的活动与台账" columns={columns(largestYuan)} rows={rows} rowKey={(row) => row.id} />;
}

function columns(largestYuan: number): Column<EventRow>[] {
  const rowsOf = (row: EventRow) => ({ region: row.provinceCode, event: row.id });
  return [
    { key: 'name', head: '活动', isRowHeader: true, cell: (row) => <NameCell row={row} /> },
    {
      key: 'heldOn',
      head: '日期',
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.heldOn ?? '日期未刊'}
          {row.dateInferred ? <SecondLine>推定</SecondLine> : null}
        </span>
      ),
    },
    {
      key: 'bar',
      head: '公布额',
      phone: 'hidden',
      cell: (row) => <PublishedBar ratio={(row.publishedYuan ?? 0) / largestYuan} />,
    },
    {
      key: 'published',
      head: '亿元',
      align: 'right',
      phone: 'figure',
      cell: (row) => <b className="font-semibold">{yiWithQuality(row.publishedYuan, row.publishedQuality)}</b>,
    },
    { key: 'count', head: '公布项目', align: 'right', phone: 'labelled', cell: (row) => count(row.projectCount) },
    {
      key: 'ledger',
      head: '在册项目',
      align: 'right',
      phone: 'labelled',
      cell: (row) => (
        <MaybeLink
          href={row.ledgerProjects > 0 ? countedHref(rowsOf(row)) : null}
          tone="figure"
          label={`${row.name} 在册项目 ${count(row.ledgerProjects)}`}
        >
          {count(row.ledgerProjects)}
        </MaybeLink>
      ),
    },
    {
      key: 'ledgerYuan',
      head: '在册额 亿元',
      align: 'right',
      phone: 'labelled',
      cell: (row) => (
        <MaybeLink
          href={row.ledgerProjects > 0 && row.ledgerYuan !== null ? countedHref(rowsOf(row)) : null}
          tone="figure"
          label={`${row.name} 在册额 ${yi(row.ledgerYuan)}`}
        >
          {yi(row.ledgerYuan)}
        </MaybeLink>
      ),
    },
    {
      key: 'unknown',
      head: '未填',
      align: 'right',
      phone: 'labelled',
      cell: (row) => (
        <MaybeLink
          href={row.ledgerUnknownAmounts > 0 ? countedHref({ ...rowsOf(row), amount: 'unknown' }) : null}
          tone="figure"
          label={`${row.name} 在册金额未填 ${count(row.ledgerUnknownAmounts)}`}
        >
          {count(row.ledgerUnknownAmounts)}
        </MaybeLink>
      ),
    },
    { key: 'grade', head: '来源', cell: (row) => <GradeTag grade={row.sourceGrade} /> },
  ];
}

function NameCell({ row }: { row: EventRow }) {
  return (
    <>
      <TextLink href={eventHref(row.id)} className="font-normal">
        {row.name}
      </TextLink>
      <SecondLine>
        {row.placeName}
        {row.placeText ? ` · ${row.placeText}` : ''}
        {row.cityCode === null ? ' · 全省' : ''}
      </SecondLine>
    </>
  );
}

/** Length of a published total; grey, because it is not a figure of the ledger. */
function PublishedBar({ ratio }: { ratio: number }) {
  return (
    <span aria-hidden="true" className="block w-40">
      {ratio > 0 ? (
        <span
          className="mark block h-3.5 min-w-0.5 rounded-[2px] bg-bar-mute"
          style={{ width: `${(ratio * 100).toFixed(2)}%` }}
        />
      ) : null}
    </span>
  );
}
