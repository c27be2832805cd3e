import type { FilterGroup } from '@/components/layout/filter-bar';
import { EVENT_KINDS, type EventKind } from '@/lib/domain/events/event-kind';
import { eventsHref } from '@/lib/hrefs';
import { WORD } from '@/lib/labels';

type EventFilters = { region: string; year: number | null; kind: EventKind };
type Choices = { kinds: readonly { kind: EventKind; events: number }[]; years: readonly number[] };

/** The menus 类别 and 年份 of /events. One kind at a time: starts and lists never stand among signings. */
export function eventFilterGroups(filter: EventFilters, { kinds, years }: Choices): FilterGroup[] {
  const offered = EVENT_KINDS.filter((kind) => kind === filter.kind || kinds.some((one) => one.kind === kind));
  return [
    {
      name: '类别',
      value: filter.kind,
      narrows: filter.kind !== '签约',
      options: offered.map((kind) => ({
        label: kind,
        href: eventsHref({ ...filter, kind }),
        current: kind === filter.kind,
        count: kinds.find((one) => one.kind === kind)?.events ?? 0,
      })),
    },
    {
      name: WORD.year,
      value: filter.year === null ? WORD.all : `${filter.year} 年`,
      narrows: filter.year !== null,
      options: [
        { label: WORD.allYears, href: eventsHref({ ...filter, year: null }), current: filter.year === null },
        ...years.map((year) => ({
          label: `${year} 年`,
          href: eventsHref({ ...filter, year }),
          current: filter.year === year,
        })),
      ],
    },
  ];
}
