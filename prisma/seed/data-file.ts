import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The names of the files in prisma/data. */
export type DataFile =
  | 'adcodes.json'
  | 'chains.json'
  | 'industry_systems.json'
  | 'parks.json'
  | 'projects.json'
  | 'regions.json'
  | 'signing_events.json'
  | 'tilegrid.json';

/**
 * The rows of a data file, each checked.
 *
 * @throws Error naming the file and, row by row, what is wrong with it.
 */
export function readDataFile<Row extends z.ZodType>(file: DataFile, row: Row): z.output<Row>[] {
  const rows: unknown[] = JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));
  return rows.map((value, index) => {
    const parsed = row.safeParse(value);
    if (parsed.success) return parsed.data;
    const name = z.object({ id: z.string() }).safeParse(value).data?.id ?? `row ${index}`;
    throw new Error(`prisma/data/${file}, ${name}:\n${z.prettifyError(parsed.error)}`);
  });
}
