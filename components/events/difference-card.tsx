import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { DataTable } from '@/components/ui/data-table';
import { MaybeLink } from '@/components/ui/text-link';
import type { EventDetail } from '@/lib/domain/events/event';
import { countedHref } from '@/lib/hrefs';
import { count, yi, yiWithQuality } from '@/lib/format';

/** The published figure and the ledger's side by side, and how far they are apart. Never added. */
export function DifferenceCard({ event }: { event: EventDetail }) {
  const rowsHref = event.ledgerProjects > 0 ? countedHref({ region: event.provinceCode, event: event.id }) : null;
  const sides = [
    {
      key: 'published',
      side: '公布',
      projects: count(event.projectCount),
      yuan: yiWithQuality(event.publishedYuan, event.publishedQuality),
      note: '原文的数，一次写定',
      href: null,
    },
    {
      key: 'ledger',
      side: '台账归入',
      projects: count(event.ledgerProjects),
      yuan: yi(event.ledgerYuan),
      note: `含 ${count(event.ledgerUnknownAmounts)} 项未填、${count(event.ledgerLowerBounds)} 项下限`,
      href: rowsHref,
    },
  ];
  return (
    <Card span={7}>
      <CardHead title={differenceText(event)} subtitle="公布数与台账并列，不相加，也不互相补齐" />
      <DataTable
        bare
        label="公布与台账"
        rows={sides}
        rowKey={(row) => row.key}
        columns={[
          { key: 'side', head: '口径', isRowHeader: true, cell: (row) => row.side },
          {
            key: 'projects',
            head: '项目',
            align: 'right',
            phone: 'labelled',
            cell: (row) => (
              <MaybeLink href={row.href} tone="figure" label={`${row.side} 项目 ${row.projects}`}>
                {row.projects}
              </MaybeLink>
            ),
          },
          { key: 'yuan', head: '亿元', align: 'right', phone: 'figure', cell: (row) => <b>{row.yuan}</b> },
          { key: 'note', head: '说明', phone: 'line', cell: (row) => <span className="text-ink-3">{row.note}</span> },
        ]}
      />
      <CardFoot>{gapText(event)}</CardFoot>
    </Card>
  );
}

/** "公布 138 项 4,122.00 亿元，台账归入 0 项". */
function differenceText(event: EventDetail): string {
  const published = [
    event.projectCount === null ? null : `${count(event.projectCount)} 项`,
    event.publishedYuan === null ? null : `${yiWithQuality(event.publishedYuan, event.publishedQuality)} 亿元`,
  ].filter((part) => part !== null);
  const ledger = [
    `${count(event.ledgerProjects)} 项`,
    ...(event.ledgerProjects > 0 && event.ledgerYuan !== null ? [`${yi(event.ledgerYuan)} 亿元`] : []),
  ];
  return `公布 ${published.join(' ') || '数未刊'}，台账归入 ${ledger.join(' ')}`;
}

/** Why the ledger holds less, or more, than was published. */
function gapText({ projectCount, ledgerProjects, ledgerNotCounted }: EventDetail): string {
  const listed = ledgerNotCounted > 0 ? `另有 ${count(ledgerNotCounted)} 项归入该活动但只列不计。` : '';
  if (projectCount === null) return `${listed}没有公布项目数，无从比对`;
  const gap = projectCount - ledgerProjects;
  if (gap > 0) return `${listed}还差 ${count(gap)} 项没有在公开报道里找到名单，或没有归入这场活动`;
  return gap === 0 ? `${listed}项目数与公布数相同` : `${listed}台账多出 ${count(-gap)} 项，须核对`;
}
