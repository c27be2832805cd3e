import { isDeepStrictEqual } from 'node:util';

type Table<Row extends object> = {
  /** The rows as they are stored; columns the data does not speak of are left alone. */
  stored: readonly Record<string, unknown>[];
  key: readonly (keyof Row & string)[];
  create: (rows: Row[]) => Promise<unknown>;
  update: (row: Row) => Promise<unknown>;
};

/**
 * Makes reference data what the data files say: creates what is missing, updates what differs, touches nothing else.
 * Rows the files no longer name stay: projects may stand on them.
 */
export async function bringUpToDate<Row extends object>(
  rows: readonly Row[],
  { stored, key, create, update }: Table<Row>,
): Promise<void> {
  const nameOf = (row: object) => key.map((column) => String(Reflect.get(row, column))).join(' ');
  const storedByName = new Map(stored.map((row) => [nameOf(row), row]));
  const missing: Row[] = [];
  for (const row of rows) {
    const there = storedByName.get(nameOf(row));
    if (!there) missing.push(row);
    else if (Object.entries(row).some(([column, value]) => !isDeepStrictEqual(there[column], value))) await update(row);
  }
  if (missing.length > 0) await create(missing);
}
