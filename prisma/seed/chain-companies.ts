import { findOrMakeCompanies } from '@/lib/commands/companies/find-or-make-companies';
import { inTransaction } from '@/lib/commands/transaction';
import { bringUpToDate } from './bring-up-to-date';
import { readChains } from './chains';
import { cityCodesByName } from './city-codes';

const BASIS_OF_WORD = { published: 'PUBLISHED', 'general-knowledge': 'GENERAL_KNOWLEDGE' } as const;

/** The companies a reader placed on links of the chains, each placement with its basis. */
export async function seedChainCompanies(): Promise<void> {
  const codeOfCity = await cityCodesByName();
  const placements = readChains().flatMap(({ nodes }) =>
    nodes.flatMap((node) => node.regional.map((placement) => ({ linkId: node.id, ...placement }))),
  );
  await inTransaction(async (tx) => {
    const companies = await findOrMakeCompanies(
      tx,
      placements.map(({ company }) => company),
      'real',
    );
    const rows = placements.flatMap(({ linkId, company, city, basis }) => {
      const found = companies.get(company);
      return found ? [{ linkId, companyId: found.id, cityCode: codeOfCity(city), basis: BASIS_OF_WORD[basis] }] : [];
    });
    await bringUpToDate(rows, {
      stored: await tx.linkCompany.findMany(),
      key: ['linkId', 'companyId', 'cityCode'],
      create: (data) => tx.linkCompany.createMany({ data }),
      update: ({ linkId, companyId, cityCode, basis }) =>
        tx.linkCompany.update({
          where: { linkId_companyId_cityCode: { linkId, companyId, cityCode } },
          data: { basis },
        }),
    });
  });
}
