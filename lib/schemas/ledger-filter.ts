import { z } from 'zod';
import { PROJECT_STAGES } from '@/lib/domain/projects/project-stage';
import { BoardFilter, singleText } from './board-filter';

const code = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .nullable()
  .catch(null)
  .default(null);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().catch(null).default(null);

export const LEDGER_SORTS = ['signed', 'amount'] as const;

/**
 * The query string of /projects. Every figure of the product links here with the filter of its rows,
 * so each way a figure can be cut has a key. "none" is a value: no chain, no link, no park, no date.
 */
export const LedgerFilter = BoardFilter.extend({
  /** "2023-01" a month, "2023" that year with the month unknown, "none" undated. */
  period: z
    .string()
    .regex(/^(\d{4}(-\d{2})?|none)$/)
    .nullable()
    .catch(null)
    .default(null),
  link: code,
  park: code,
  event: code,
  company: code,
  /** Lower edge of a size band in 亿元, "5+" for that band and all above, "none" for unknown amounts. */
  band: z
    .string()
    .regex(/^((0|1|5|10|50|100)\+?|none)$/)
    .nullable()
    .catch(null)
    .default(null),
  amount: oneOf(['unknown', 'atLeast', 'approximate', 'foreign']),
  stage: oneOf([...PROJECT_STAGES, 'started'] as const),
  basis: oneOf(['PUBLISHED', 'REPORTED', 'VERIFIED']),
  counted: oneOf(['yes', 'no']),
  q: singleText,
  sort: z.enum(LEDGER_SORTS).catch('signed').default('signed'),
  /** Opaque place in the list; a damaged one starts at the top. */
  after: z.string().max(120).nullable().catch(null).default(null),
});
export type LedgerFilter = z.infer<typeof LedgerFilter>;
