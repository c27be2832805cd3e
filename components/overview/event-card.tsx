import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { GridSpan } from '@/components/ui/grid';
import { TextLink, MaybeLink } from '@/components/ui/text-link';
import type { EventRow } from '@/lib/domain/events/event';
import { countedHref, eventHref, eventsHref } from '@/lib/hrefs';
import { count, yi, yiWithQuality } from '@/lib/format';
import { WORD } from '@/lib/labels';

type EventCardProps = { events: readonly EventRow[]; region: string; span?: GridSpan };

/** The biggest signing events as published, beside what the ledger holds of each. Never added to anything. */
export function EventCard({ events, region, span = 7 }: EventCardProps) {
  return (
    <Card span={span} flush>
      <CardHead
        title="公布规模最大的签约活动"
        subtitle="公布数照原文；“在册”为台账中归入该活动的项目，两者不相加，各场之间有重叠"
      />
      {events.length === 0 ? (
        <div className="px-5 pb-4">
          <EmptyState title="没有公布金额的签约活动" />
        </div>
      ) : (
        <DataTable
          label="公布规模最大的签约活动"
          rows={events}
          rowKey={(event) => event.id}
          columns={[
            {
              key: 'name',
              head: '活动',
              isRowHeader: true,
              cell: (event) => <TextLink href={eventHref(event.id)}>{event.name}</TextLink>,
            },
            {
              key: 'heldOn',
              head: '日期',
              cell: (event) => <span className="whitespace-nowrap text-ink-3">{event.heldOn ?? WORD.noDate}</span>,
            },
            {
              key: 'count',
              head: '公布项目',
              align: 'right',
              phone: 'labelled',
              cell: (event) => count(event.projectCount),
            },
            {
              key: 'published',
              head: '公布额 亿元',
              align: 'right',
              phone: 'figure',
              cell: (event) => (
                <b className="font-semibold">{yiWithQuality(event.publishedYuan, event.publishedQuality)}</b>
              ),
            },
            {
              key: 'ledger',
              head: '在册项目',
              align: 'right',
              phone: 'labelled',
              cell: (event) => (
                <MaybeLink
                  href={event.ledgerProjects > 0 ? countedHref({ region, event: event.id }) : null}
                  tone="figure"
                >
                  {count(event.ledgerProjects)}
                </MaybeLink>
              ),
            },
            {
              key: 'ledgerYuan',
              head: '在册额 亿元',
              align: 'right',
              phone: 'labelled',
              cell: (event) => (
                <MaybeLink
                  href={
                    event.ledgerYuan !== null && event.ledgerProjects > 0
                      ? countedHref({ region, event: event.id })
                      : null
                  }
                  tone="figure"
                >
                  {event.ledgerProjects === 0 ? '0' : yi(event.ledgerYuan)}
                </MaybeLink>
              ),
            },
          ]}
        />
      )}
      <CardFoot action={<TextLink href={eventsHref({ region })}>全部活动与差异</TextLink>}>
        只列类别为“签约”且公布了金额的活动
      </CardFoot>
    </Card>
  );
}
