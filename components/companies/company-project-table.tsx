import { Amount } from '@/components/ui/amount';
import { DataTable, type Column } from '@/components/ui/data-table';
import { SecondLine } from '@/components/ui/second-line';
import { StageMark } from '@/components/ui/stage-mark';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { CompanyProjects } from '@/lib/domain/companies/company';
import { cityHref, projectHref } from '@/lib/hrefs';
import { foreignYi } from '@/lib/format';
import { COMPANY_ROLE_LABEL, NOT_COUNTED_LABEL, WORD } from '@/lib/labels';

type Row = CompanyProjects['rows'][number];

/** A company's projects with what it is to each of them. */
export function CompanyProjectTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable label="企业的项目" columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />;
}

const COLUMNS: Column<Row>[] = [
  {
    key: 'name',
    head: WORD.projects,
    isRowHeader: true,
    cell: (row) => (
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
      </>
    ),
  },
  { key: 'role', head: '角色', cell: (row) => row.roles.map((role) => COMPANY_ROLE_LABEL[role]).join('、') },
  {
    key: 'place',
    head: '城市 · 园区',
    cell: (row) => (
      <>
        <TextLink href={cityHref(row.cityCode)} tone="figure">
          {row.cityName}
        </TextLink>
        <SecondLine>{row.parkName ?? WORD.noPark}</SecondLine>
      </>
    ),
  },
  {
    key: 'chain',
    head: '产业链 · 环节',
    cell: (row) =>
      row.chainName === null ? (
        <span className="text-ink-3">{WORD.noChain}</span>
      ) : (
        <>
          {row.chainName}
          <SecondLine>{row.linkName ?? WORD.noLink}</SecondLine>
        </>
      ),
  },
  { key: 'stage', head: WORD.stage, cell: (row) => <StageMark stage={row.stage} /> },
  {
    key: 'signedOn',
    head: WORD.signedOn,
    cell: (row) => <span className="whitespace-nowrap">{row.signedOn ?? '—'}</span>,
  },
  {
    key: 'amount',
    head: '协议额 亿元',
    align: 'right',
    phone: 'figure',
    cell: (row) => (
      <Amount
        yuan={row.agreedInvestmentYuan}
        quality={row.agreedQuality}
        foreign={row.foreign ? foreignYi(row.foreign.amount, row.foreign.currency) : null}
      />
    ),
  },
];
