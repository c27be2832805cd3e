import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { DifferenceCard } from '@/components/events/difference-card';
import { EventFacts } from '@/components/events/event-facts';
import { PageHead } from '@/components/layout/page-head';
import { ProjectTable } from '@/components/ledger/project-table';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { eventsHref, projectsHref } from '@/lib/hrefs';
import { beijingTime, count } from '@/lib/format';
import { NAV_LABEL } from '@/lib/labels';
import { findEvent } from '@/lib/queries/events/find-event';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { projectRows } from '@/lib/queries/projects/project-rows';
import { LedgerFilter } from '@/lib/schemas/ledger-filter';

export async function generateMetadata({ params }: PageProps<'/events/[id]'>): Promise<Metadata> {
  const actor = await requireActor();
  const event = await findEvent(actor.scope, (await params).id);
  return { title: event?.name ?? NAV_LABEL.events };
}

export default async function EventPage({ params }: PageProps<'/events/[id]'>) {
  const actor = await requireActor();
  const event = (await findEvent(actor.scope, (await params).id)) ?? notFound();
  const place = await placeOrNotFound(actor.scope, event.provinceCode, (region) => eventsHref({ region }));
  const filter = { region: event.provinceCode, event: event.id };
  const [page, asOf] = await Promise.all([projectRows(place, LedgerFilter.parse(filter)), ledgerAsOf(place)]);

  const listed = event.ledgerProjects + event.ledgerNotCounted;
  return (
    <Frame viewer={actor} place={place} current="events" switchTo={(region) => eventsHref({ region })}>
      <PageHead
        crumbs={[
          { label: NAV_LABEL.events, href: eventsHref({ region: event.provinceCode, kind: event.kind }) },
          {
            label: event.placeName,
            href: event.cityCode ? eventsHref({ region: event.cityCode, kind: event.kind }) : null,
          },
        ]}
        title={event.name}
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          `类别：${event.kind}`,
          event.heldOn ?? '日期未刊',
          '公布数照原文',
        ]}
      />
      <Grid>
        <DifferenceCard event={event} />
        <EventFacts event={event} />
      </Grid>
      <Grid>
        <Card flush>
          <CardHead title="台账中归入这场活动的项目" subtitle="一个项目只在首次签约时计一次；不计入的写明原因" />
          {page.rows.length === 0 ? (
            <div className="px-5 pb-5">
              <EmptyState title="台账里没有归入这场活动的项目">公布的总数没有逐项名单，不补、不推算</EmptyState>
            </div>
          ) : (
            <ProjectTable label={`${event.name}的项目`} rows={page.rows} />
          )}
          <CardFoot
            action={page.next ? <TextLink href={projectsHref(filter)}>看全部 {count(listed)} 项</TextLink> : null}
          >
            “≥”为公布下限，“约”为约数，“—”为未知
          </CardFoot>
        </Card>
      </Grid>
    </Frame>
  );
}
