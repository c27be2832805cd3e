/** A list of an industry system; `name` is null where the tier has only one. */
export type SystemList = {
  name: string | null;
  items: string[];
  /** Entries the original announces; null unknown. */ size: number | null;
};

export type SystemTier = {
  tier: string;
  lists: SystemList[];
  /** False: the original names only some. Null: nobody has said. */
  complete: boolean | null;
  note: string | null;
};

/** A versioned industry system (产业体系) as published. Gaps stay gaps. */
export type IndustrySystemRow = { id: string; name: string; version: number; source: string; tiers: SystemTier[] };
