import { z } from 'zod';

/** No control characters: the database refuses NUL, and nobody types the others. */
const PRINTABLE = /^\P{Cc}*$/u;

/** One value of a query string; a repeated key counts as absent, never as an error page. */
export const singleText = z.string().trim().max(80).regex(PRINTABLE).nullable().catch(null).default(null);

const year = z.coerce.number().int().min(1990).max(2100).nullable().catch(null).default(null);
const chain = z
  .string()
  .regex(/^[a-z0-9-]{1,20}$/)
  .nullable()
  .catch(null)
  .default(null);

/** Filters every board page shares. Bad or absent year or chain means "all"; region is checked by `findPlace`. */
export const BoardFilter = z.object({ region: singleText, year, chain });
export type BoardFilter = z.infer<typeof BoardFilter>;

/** Query of GET /api/v1/totals: here a bad value is an error the caller should hear of. */
export const TotalsQuery = z.object({
  by: z.enum(['city', 'chain', 'link', 'park', 'month', 'year'], {
    error: 'by must be one of city, chain, link, park, month, year',
  }),
  region: z.string().trim().min(1).max(80).regex(PRINTABLE, 'region has control characters').nullable().default(null),
  year: z.coerce.number({ error: 'year must be a number' }).int().min(1990).max(2100).nullable().default(null),
  chain: z.string().trim().min(1).max(20).regex(PRINTABLE, 'chain has control characters').nullable().default(null),
});
export type TotalsQuery = z.infer<typeof TotalsQuery>;
