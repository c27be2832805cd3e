/** Rows of a ranking as titles need them; null is "no amount known". */
type Ranked = { label: string; yuan: number | null };

/**
 * Who stands first in a ranking, as far as the title can say it: the names whose amounts together reach
 * four fifths of the whole, at most `atMost` of them; fewer than two known amounts make no finding.
 */
export function leadersOf(rows: readonly Ranked[], wholeYuan: number, atMost: number): string[] {
  const known = rows.filter((row) => row.yuan !== null && row.yuan > 0);
  if (known.length < 2 || wholeYuan <= 0) return [];
  const leaders: string[] = [];
  let reached = 0;
  for (const row of known) {
    if (leaders.length === atMost || reached >= 0.8 * wholeYuan) break;
    leaders.push(row.label);
    reached += row.yuan ?? 0;
  }
  return leaders;
}
