/**
 * What happened to a row of the ledger, as its history names it.
 *
 * REGISTER: a bureau or park entered it. RECORD: it was taken from a public source. UPDATE: its content changed.
 * RECOUNT: it began or ceased to count because a row it belongs to did.
 */
export type ChangeVerb = 'REGISTER' | 'RECORD' | 'UPDATE' | 'RECOUNT';

/** A value as the history keeps it: money and decimals as text, so that no digit is lost. */
export type HistoryValue = string | number | boolean | null | HistoryValue[] | { [key: string]: HistoryValue };

export type HistorySnapshot = Record<string, HistoryValue>;

/** Field → [before, after]. A field that was never set has null before. */
export type ChangedFields = Record<string, [HistoryValue, HistoryValue]>;

/** The fields in which `after` differs from `before`; with nothing before, every field that has a value. */
export function changedFields(before: HistorySnapshot | null, after: HistorySnapshot): ChangedFields {
  const changed: ChangedFields = {};
  for (const [field, value] of Object.entries(after)) {
    const previous = before?.[field] ?? null;
    if (JSON.stringify(previous) !== JSON.stringify(value)) changed[field] = [previous, value];
  }
  return changed;
}
