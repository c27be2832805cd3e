import 'server-only';
import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/commands/transaction';
import { companyNameKey } from '@/lib/domain/companies/company-name';

export type FoundCompany = { id: string; name: string };

/** Real and invented companies are two worlds: the same name in both is two companies. */
export type CompanyWorld = 'real' | 'fictional';

/**
 * The company of each name, found by its key or made now. Nothing about a company that is found is changed.
 *
 * @returns a map from each name given to its company; names of one key share it.
 */
export async function findOrMakeCompanies(
  tx: Transaction,
  names: readonly string[],
  world: CompanyWorld,
): Promise<Map<string, FoundCompany>> {
  const nameOfKey = new Map<string, string>();
  for (const name of names) {
    const key = companyNameKey(name);
    if (!nameOfKey.has(key)) nameOfKey.set(key, name);
  }
  // In one order, so that two writers who make the same companies wait for each other instead of in a ring.
  const keys = [...nameOfKey.keys()].sort();
  const isFictional = world === 'fictional';
  const find = () =>
    tx.company.findMany({
      where: { nameKey: { in: keys }, isFictional },
      select: { id: true, name: true, nameKey: true },
    });
  let found = await find();
  const present = new Set(found.map(({ nameKey }) => nameKey));
  const missing = keys.filter((key) => !present.has(key));
  if (missing.length > 0) {
    await tx.company.createMany({
      data: missing.map((nameKey) => ({
        id: companyId(nameKey, world),
        name: nameOfKey.get(nameKey) ?? nameKey,
        nameKey,
        aliases: [],
        tags: [],
        isFictional,
      })),
      skipDuplicates: true,
    });
    found = await find();
  }
  const companyOfKey = new Map(found.map(({ id, name, nameKey }) => [nameKey, { id, name }]));
  return new Map(
    names.flatMap((name) => {
      const company = companyOfKey.get(companyNameKey(name));
      return company ? [[name, company]] : [];
    }),
  );
}

/** Made from the key: a company has the same address on every machine the same data was seeded on. */
function companyId(nameKey: string, world: CompanyWorld): string {
  return `c-${createHash('sha256').update(`${world}\n${nameKey}`).digest('hex').slice(0, 20)}`;
}
