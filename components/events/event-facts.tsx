import { InlineLink } from '@/components/projects/inline-link';
import { SourceList } from '@/components/projects/source-list';
import { Card, CardHead } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import type { EventDetail } from '@/lib/domain/events/event';
import { cityHref } from '@/lib/hrefs';
import { AMOUNT_QUALITY_LABEL, WORD } from '@/lib/labels';
import { partialDate } from '@/lib/format';

/** What was published about an event: date as exact as known, place, how certain the total is, source. */
export function EventFacts({ event }: { event: EventDetail }) {
  return (
    <Card span={5}>
      <CardHead title="公布情况" subtitle="照原文，没有写的不补" />
      <Facts
        items={[
          { term: '类别', detail: event.kind },
          { term: '日期', detail: dateText(event) },
          {
            term: '地点',
            detail: (
              <>
                {event.cityCode === null ? (
                  `${event.placeName}（全省）`
                ) : (
                  <InlineLink href={cityHref(event.cityCode)}>{event.placeName}</InlineLink>
                )}
                {event.placeText ? ` · ${event.placeText}` : ''}
              </>
            ),
          },
          {
            term: '公布额',
            detail: event.publishedQuality === null ? '未刊' : AMOUNT_QUALITY_LABEL[event.publishedQuality],
          },
          { term: '备注', detail: event.note ?? '—' },
          {
            term: WORD.source,
            detail: (
              <SourceList
                sources={[
                  {
                    title: event.sourceTitle,
                    published: event.sourcePublished,
                    grade: event.sourceGrade,
                    url: event.sourceUrl,
                  },
                ]}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}

/** How exact the date is, and whether it was published or derived from the date of the report. */
function dateText({ heldOn, dateInferred }: EventDetail): string {
  const text = partialDate(heldOn);
  if (heldOn === null) return text;
  return dateInferred ? `${text}，按报道日期推定` : `${text}，已公布`;
}
