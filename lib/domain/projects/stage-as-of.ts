/** The dates a published row carries. Partial ISO dates; null is not known. */
export type StageDates = {
  latestEventOn: string | null;
  signedOn: string | null;
  /** Days its sources were published. */
  reportedOn: readonly (string | null)[];
};

/**
 * The day a published stage speaks for: the latest report or dated step that is known.
 * A stage is as last published, not as of today. Null when nothing is dated.
 */
export function stageAsOf({ latestEventOn, signedOn, reportedOn }: StageDates): string | null {
  const days = [...reportedOn, latestEventOn, signedOn].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
