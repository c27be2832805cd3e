import type { EventKind } from './event-kind';

/** One published event (签约活动) beside what the ledger holds of it. The two are never added. */
export type EventRow = {
  id: string;
  name: string;
  kind: EventKind;
  provinceCode: string;
  /** Null where the whole province took part. */
  cityCode: string | null;
  /** City, or the province for a province-wide event. */
  placeName: string;
  /** District or park as published. */
  placeText: string | null;
  /** Partial ISO date; null is not published. */
  heldOn: string | null;
  /** True where the date was derived from the date of the report. */
  dateInferred: boolean;
  /** As published; null is not published. */
  projectCount: number | null;
  /** Whole yuan as published; null is not published. */
  publishedYuan: number | null;
  publishedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
  /** Counted projects of the ledger that were signed at it. */
  ledgerProjects: number;
  /** Their whole yuan; null when there are some but none has a known amount. */
  ledgerYuan: number | null;
  ledgerUnknownAmounts: number;
  ledgerLowerBounds: number;
  /** Rows of it that are listed only. */
  ledgerNotCounted: number;
  sourceGrade: string;
};

export type EventDetail = EventRow & {
  isFictional: boolean;
  note: string | null;
  sourceTitle: string;
  /** Day of the report; null is not known. */
  sourcePublished: string | null;
  /** Only where a link was given. */
  sourceUrl: string | null;
};
