import 'server-only';
import type { FoundCompany } from '@/lib/commands/companies/find-or-make-companies';
import type { Transaction } from '@/lib/commands/transaction';
import type { HistorySnapshot, HistoryValue } from '@/lib/domain/projects/project-change';
import type { Prisma, Project, ProjectEvent, ProjectRelation, ProjectSource } from '@/lib/generated/prisma/client';
import type { PublishedProject, PublishedRelation } from '@/lib/schemas/published-project';

/** The columns a published row fills. Counting is decided, not published, and stands beside them. */
const COLUMNS = [
  'name',
  'stage',
  'stageText',
  'cityCode',
  'districtCode',
  'districtText',
  'parkId',
  'parkText',
  'chainId',
  'chainLinkId',
  'industryText',
  'linkText',
  'agreedInvestmentYuan',
  'agreedQuality',
  'agreedCurrency',
  'agreedForeignAmount',
  'signedOn',
  'latestEvent',
  'latestEventOn',
  'dateInferred',
  'note',
] as const satisfies (keyof PublishedProject & keyof Prisma.ProjectUncheckedCreateInput)[];

type Columns = Pick<PublishedProject, (typeof COLUMNS)[number]>;

export type StoredProject = Project & {
  companies: { company: { name: string } }[];
  sources: ProjectSource[];
  events: ProjectEvent[];
  parents: ProjectRelation[];
};

export type CountingColumns = Pick<StoredProject, 'counted' | 'notCountedBecause'>;

/** Province and id as one name: the id alone is not the key of a row. */
export function ledgerName({ provinceCode, id }: { provinceCode: string; id: string }): string {
  return `${provinceCode}/${id}`;
}

/**
 * Those of the rows that are in the ledger already, by `ledgerName`, with all that is known of them.
 * One query after the other: a transaction has one connection, and its queries do not run side by side.
 */
export async function storedProjects(
  tx: Transaction,
  inputs: readonly PublishedProject[],
): Promise<Map<string, StoredProject>> {
  const rows = await tx.project.findMany({
    where: { OR: inputs.map(({ provinceCode, id }) => ({ provinceCode, id })) },
  });
  const where = {
    provinceCode: { in: rows.map((row) => row.provinceCode) },
    projectId: { in: rows.map((row) => row.id) },
  };
  const orderBy = { ordinal: 'asc' } as const;
  const companies = await tx.projectCompany.findMany({
    where,
    orderBy,
    include: { company: { select: { name: true } } },
  });
  const sources = await tx.projectSource.findMany({ where, orderBy });
  const events = await tx.projectEvent.findMany({ where });
  const parents = await tx.projectRelation.findMany({ where });

  const [companiesOf, sourcesOf, eventsOf, parentsOf] = [by(companies), by(sources), by(events), by(parents)];
  return new Map(
    rows.map((row) => {
      const name = ledgerName(row);
      return [
        name,
        {
          ...row,
          companies: companiesOf.get(name) ?? [],
          sources: sourcesOf.get(name) ?? [],
          events: eventsOf.get(name) ?? [],
          parents: parentsOf.get(name) ?? [],
        },
      ];
    }),
  );
}

function by<Item extends { provinceCode: string; projectId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = ledgerName({ provinceCode: item.provinceCode, id: item.projectId });
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

/** The columns of a published row, ready to be written. */
export function columnsOf(input: PublishedProject): Columns {
  // The list above is the type: every column is there.
  return Object.fromEntries(COLUMNS.map((name) => [name, input[name]])) as Columns;
}

/** The row as its history keeps it, from what is to be written. */
export function snapshotOfInput(
  input: PublishedProject,
  counting: CountingColumns,
  investors: readonly FoundCompany[],
): HistorySnapshot {
  return {
    ...columnTexts(input),
    ...counting,
    investors: investors.map(({ name }) => name),
    sources: input.sources.map(sourceText),
    events: [...input.eventIds].sort(),
    relations: input.relations.map(relationText).sort(),
  };
}

/** The same from what is stored: rows of equal content have equal snapshots. */
export function snapshotOfStored(row: StoredProject): HistorySnapshot {
  return {
    ...columnTexts(row),
    counted: row.counted,
    notCountedBecause: row.notCountedBecause,
    investors: row.companies.map(({ company }) => company.name),
    sources: row.sources.map(sourceText),
    events: row.events.map(({ eventId }) => eventId).sort(),
    relations: row.parents.map(relationText).sort(),
  };
}

function columnTexts(row: Record<(typeof COLUMNS)[number], unknown>): HistorySnapshot {
  return Object.fromEntries(COLUMNS.map((name) => [name, historyValue(row[name])]));
}

/** Money and decimals become text, so that no digit is lost in JSON. */
function historyValue(value: unknown): HistoryValue {
  return value === null || typeof value === 'string' || typeof value === 'boolean' ? value : String(value);
}

function sourceText({
  title,
  published,
  grade,
  url,
}: Pick<StoredProject['sources'][number], 'title' | 'published' | 'grade' | 'url'>) {
  return { title, published, grade, url };
}

function relationText(relation: Omit<PublishedRelation, 'note'> & { note: string | null }): string {
  return `${relation.kind} ${relation.parentProvinceCode}/${relation.parentId} ${relation.note ?? ''}`;
}
