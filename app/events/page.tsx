import type { Metadata } from 'next';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { EventTable } from '@/components/events/event-table';
import { FilterBar } from '@/components/layout/filter-bar';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/note';
import { requireActor } from '@/lib/auth/actor';
import { eventsHref } from '@/lib/hrefs';
import { beijingTime, count } from '@/lib/format';
import { NAV_LABEL } from '@/lib/labels';
import { eventChoices } from '@/lib/queries/events/event-choices';
import { eventRows } from '@/lib/queries/events/event-rows';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { EventFilter } from '@/lib/schemas/event-filter';
import { eventFilterGroups } from './event-filter-groups';

export const metadata: Metadata = { title: '签约活动' };

export default async function EventsPage({ searchParams }: PageProps<'/events'>) {
  const actor = await requireActor();
  const { region, year, kind } = EventFilter.parse(await searchParams);
  const place = await placeOrNotFound(actor.scope, region, (key) => eventsHref({ region: key, year, kind }));
  const [events, choices, asOf] = await Promise.all([
    eventRows(place, { kind, year }),
    eventChoices(place, year),
    ledgerAsOf(place),
  ]);

  const filter = { region: place.key, year, kind };
  const inLedger = events.filter((event) => event.ledgerProjects > 0).length;
  return (
    <Frame
      viewer={actor}
      place={place}
      current="events"
      switchTo={(key) => eventsHref({ ...filter, region: key })}
      filters={[kind, year ? `${year} 年` : ''].filter(Boolean).join('，')}
    >
      <PageHead
        crumbs={[{ label: NAV_LABEL.events }, { label: place.name }]}
        title={
          events.length === 0
            ? `没有${kind}活动的报道`
            : `公布 ${count(events.length)} 场${kind}活动，台账只对得上 ${count(inLedger)} 场`
        }
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '公布数照原文，按公布额从大到小',
          `类别：${kind}`,
          year ? `${year} 年` : '全部年份，含日期未刊',
        ]}
      />
      <FilterBar groups={eventFilterGroups(filter, choices)} />
      <div className="mb-5 phone:mb-3">
        <Note tone="warn" title="各场的公布额不能相加">
          同一个项目会出现在几场活动、季度数和年度数里，公布额互有重叠，也与台账重叠。“在册”只数台账中归入该活动的计入项目，与公布数并列，从不相加。
        </Note>
      </div>
      <Card flush>
        <CardHead title={`${kind}活动`} subtitle="公布额、在册额单位亿元；“≥”为公布下限，“约”为约数，“—”为未刊或未知" />
        {events.length === 0 ? (
          <div className="px-5 pb-5">
            <EmptyState
              title={`没有${kind}活动的报道`}
              action={<ButtonLink href={eventsHref({ region: place.key })}>清除筛选</ButtonLink>}
            >
              没有报道不等于没有活动
            </EmptyState>
          </div>
        ) : (
          <EventTable rows={events} />
        )}
        <CardFoot>来源等级：A 原始发布，B 转载，C 弱来源；全省参加的活动只列在全省，不分到各市</CardFoot>
      </Card>
    </Frame>
  );
}
