import 'server-only';
import type { Transaction } from '@/lib/commands/transaction';
import { Prisma } from '@/lib/generated/prisma/client';

/** Tables that are filled by the thousand. */
type BulkTable =
  'projects' | 'project_companies' | 'project_sources' | 'project_events' | 'project_relations' | 'project_changes';

/**
 * Inserts many rows in one statement with one parameter: the ORM plans each value of each row, which takes longer than
 * the insert. Fields are named as in the model; every row has the fields of the first.
 */
export async function insertRows(tx: Transaction, table: BulkTable, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Prisma.raw(Object.keys(first).map(columnName).join(', '));
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value])),
  );
  const json = JSON.stringify(named, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${json}::jsonb)`;
}

/** agreedInvestmentYuan → agreed_investment_yuan, as prisma/schema maps its fields. */
function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
