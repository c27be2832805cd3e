import 'server-only';
import type { EventRow } from '@/lib/domain/events/event';
import type { EventKind } from '@/lib/domain/events/event-kind';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { Prisma } from '@/lib/generated/prisma/client';

/** Columns of an `EventRow`, from `signing_events` (unaliased). */
export const EVENT_ROW_COLUMNS = Prisma.sql`
  signing_events.id, signing_events.name, kind, signing_events.province_code, signing_events.city_code,
  COALESCE((SELECT short_name FROM cities WHERE code = signing_events.city_code),
           (SELECT name FROM provinces WHERE code = signing_events.province_code)) AS place_name,
  place_text, held_on, COALESCE(date_basis = 'inferred', FALSE) AS date_inferred,
  project_count, published_yuan, published_quality::text, source_grade,
  COALESCE(ledger.projects, 0) AS projects, COALESCE(ledger.yuan, 0) AS yuan,
  COALESCE(ledger.unknown_amounts, 0) AS unknown_amounts, COALESCE(ledger.lower_bounds, 0) AS lower_bounds,
  COALESCE(ledger.not_counted, 0) AS not_counted`;

/** What the ledger holds of each event, for `LEFT JOIN … ledger ON TRUE`. */
export const EVENT_LEDGER = Prisma.sql`LATERAL (
  SELECT (count(*) FILTER (WHERE counted))::int AS projects,
         COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
         (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NULL))::int AS unknown_amounts,
         (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NOT NULL AND agreed_quality = 'AT_LEAST'))::int
           AS lower_bounds,
         (count(*) FILTER (WHERE NOT counted))::int AS not_counted
  FROM project_events JOIN projects
    ON projects.province_code = project_events.province_code AND projects.id = project_events.project_id
  WHERE event_id = signing_events.id AND project_events.province_code = signing_events.province_code
) ledger`;

export type EventSqlRow = {
  id: string;
  name: string;
  kind: EventKind;
  province_code: string;
  city_code: string | null;
  place_name: string;
  place_text: string | null;
  held_on: string | null;
  date_inferred: boolean;
  project_count: number | null;
  published_yuan: bigint | null;
  published_quality: EventRow['publishedQuality'];
  source_grade: string;
  projects: number;
  yuan: bigint;
  unknown_amounts: number;
  lower_bounds: number;
  not_counted: number;
};

export function toEventRow(row: EventSqlRow): EventRow {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    provinceCode: row.province_code,
    cityCode: row.city_code,
    placeName: row.place_name,
    placeText: row.place_text,
    heldOn: row.held_on,
    dateInferred: row.date_inferred,
    projectCount: row.project_count,
    publishedYuan: row.published_yuan === null ? null : wholeYuan(row.published_yuan),
    publishedQuality: row.published_quality,
    ledgerProjects: row.projects,
    ledgerYuan: knownYuan({
      projects: row.projects,
      unknownAmounts: row.unknown_amounts,
      agreedInvestmentYuan: wholeYuan(row.yuan),
    }),
    ledgerUnknownAmounts: row.unknown_amounts,
    ledgerLowerBounds: row.lower_bounds,
    ledgerNotCounted: row.not_counted,
    sourceGrade: row.source_grade,
  };
}
