import { z } from 'zod';
import { EVENT_KINDS } from '@/lib/domain/events/event-kind';
import { BoardFilter } from './board-filter';

/** The query string of /events: one kind at a time, signings unless another is named. */
export const EventFilter = BoardFilter.omit({ chain: true }).extend({
  kind: z.enum(EVENT_KINDS).catch('签约').default('签约'),
});
export type EventFilter = z.infer<typeof EventFilter>;
