import { DataTable, type Column } from '@/components/ui/data-table';
import { SecondLine } from '@/components/ui/second-line';
import { Tag } from '@/components/ui/tag';
import { MaybeLink, TextLink } from '@/components/ui/text-link';
import { cityHref, countedHref, parkHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { ParkRow } from '@/lib/domain/park';
import { count, yi } from '@/lib/format';
import { WORD } from '@/lib/labels';

/** Every park of a place in the order given. */
export function ParkTable({ rows, filter }: { rows: readonly ParkRow[]; filter: FilterValues }) {
  return <DataTable label="园区" columns={columns(filter)} rows={rows} rowKey={(row) => row.id} />;
}

function columns(filter: FilterValues): Column<ParkRow>[] {
  const rowsOf = (row: ParkRow) => (row.projects > 0 ? countedHref({ ...filter, park: row.id }) : null);
  return [
    { key: 'name', head: WORD.park, isRowHeader: true, cell: (row) => <NameCell row={row} /> },
    {
      key: 'city',
      head: WORD.city,
      cell: (row) => (
        <TextLink href={cityHref(row.cityCode)} tone="figure">
          {row.cityName}
        </TextLink>
      ),
    },
    { key: 'level', head: '级别 · 类型', cell: (row) => `${row.level} · ${row.type}` },
    {
      key: 'industries',
      head: '主导产业',
      phone: 'line',
      cell: (row) => row.leadingIndustries.join('、') || <span className="text-ink-3">未刊</span>,
    },
    {
      key: 'projects',
      head: '计入项目',
      align: 'right',
      phone: 'labelled',
      cell: (row) => (
        <MaybeLink href={rowsOf(row)} tone="figure" label={`${row.name} 计入项目 ${count(row.projects)}`}>
          {count(row.projects)}
        </MaybeLink>
      ),
    },
    {
      key: 'amount',
      head: '协议额 亿元',
      align: 'right',
      phone: 'figure',
      cell: (row) => (
        <MaybeLink href={rowsOf(row)} tone="figure" label={`${row.name} 协议额 ${yi(knownYuan(row))}`}>
          {yi(knownYuan(row))}
        </MaybeLink>
      ),
    },
    {
      key: 'unknown',
      head: WORD.unknown,
      align: 'right',
      phone: 'labelled',
      cell: (row) => (
        <MaybeLink
          href={row.unknownAmounts > 0 ? countedHref({ ...filter, park: row.id, amount: 'unknown' }) : null}
          tone="figure"
          label={`${row.name} 金额未知 ${count(row.unknownAmounts)}`}
        >
          {count(row.unknownAmounts)}
        </MaybeLink>
      ),
    },
  ];
}

function NameCell({ row }: { row: ParkRow }) {
  return (
    <>
      <TextLink href={parkHref(row.id)} className="font-normal">
        {row.name}
      </TextLink>
      {row.partners.length > 0 ? (
        <>
          <span className="ml-1.5">
            <Tag tone="brand">共建</Tag>
          </span>
          <SecondLine>{row.partners.join('、')}</SecondLine>
        </>
      ) : null}
    </>
  );
}
