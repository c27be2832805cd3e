import { z } from 'zod';

/** The tiers of an industry system as stored: published lists, some of them with gaps that stay gaps. */
export const IndustryTiers = z.array(
  z.object({
    tier: z.string(),
    items: z.array(z.string()).default([]),
    groups: z
      .array(z.object({ name: z.string(), size: z.number().nullable().default(null), items: z.array(z.string()) }))
      .default([]),
    /** Null: nobody has said whether the list is whole. */
    complete: z.boolean().nullable().default(null),
    note: z.string().nullable().default(null),
    /** Starts with "recalled" where the list was never read in the original. */
    basis: z.string().nullable().default(null),
  }),
);
