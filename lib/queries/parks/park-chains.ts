import 'server-only';
import { db } from '@/lib/db';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';

export type ParkChain = {
  /** "none" where the project is on no chain. */
  chainId: string;
  name: string;
  projects: number;
  /** Whole yuan of the counted projects. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

/** What was signed in one park, by chain, largest first, all years; empty when nothing was. */
export async function parkChains(provinceCode: string, parkId: string): Promise<ParkChain[]> {
  const rows = await db().$queryRaw<
    { chain_id: string; name: string; projects: number; yuan: bigint; unknown_amounts: number }[]
  >`
    SELECT chain_id, COALESCE((SELECT chains.name FROM chains WHERE chains.id = chain_id), '未归链') AS name,
           SUM(projects)::int AS projects, SUM(agreed_investment_yuan)::bigint AS yuan,
           SUM(unknown_amounts)::int AS unknown_amounts
    FROM park_totals
    WHERE counted AND province_code = ${provinceCode} AND park_id = ${parkId}
    GROUP BY chain_id
    HAVING SUM(projects) <> 0
    ORDER BY chain_id = 'none', yuan DESC, projects DESC, chain_id`;
  return rows.map((row) => ({
    chainId: row.chain_id,
    name: row.name,
    projects: row.projects,
    agreedInvestmentYuan: wholeYuan(row.yuan),
    unknownAmounts: row.unknown_amounts,
  }));
}
