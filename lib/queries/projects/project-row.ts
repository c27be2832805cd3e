import 'server-only';
import type { NotCountedReason } from '@/lib/domain/projects/counting';
import type { ProjectRow } from '@/lib/domain/projects/project-row';
import type { ProjectStage } from '@/lib/domain/projects/project-stage';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { Prisma } from '@/lib/generated/prisma/client';

export type { ProjectRow };

/** Columns of a `ProjectRow`, from `projects` (unaliased) and what it points at. */
export const PROJECT_ROW_COLUMNS = Prisma.sql`
  projects.id, projects.name, projects.city_code,
  (SELECT short_name FROM cities WHERE code = projects.city_code) AS city_name,
  projects.park_id, COALESCE((SELECT name FROM parks WHERE parks.id = projects.park_id), park_text) AS park_name,
  projects.chain_id, (SELECT name FROM chains WHERE chains.id = projects.chain_id) AS chain_name,
  projects.chain_link_id, (SELECT name FROM chain_links WHERE chain_links.id = chain_link_id) AS link_name,
  stage::text, signed_on, agreed_investment_yuan, agreed_quality::text, agreed_currency,
  agreed_foreign_amount::float8, basis::text, not_counted_because::text,
  (SELECT min(grade) FROM project_sources s
   WHERE s.province_code = projects.province_code AND s.project_id = projects.id) AS grade,
  ARRAY(SELECT c.name FROM project_companies pc JOIN companies c ON c.id = pc.company_id
        WHERE pc.province_code = projects.province_code AND pc.project_id = projects.id AND pc.role = 'INVESTOR'
        ORDER BY pc.ordinal) AS investors`;

export type ProjectSqlRow = {
  id: string;
  name: string;
  city_code: string;
  city_name: string;
  park_id: string | null;
  park_name: string | null;
  chain_id: string | null;
  chain_name: string | null;
  chain_link_id: string | null;
  link_name: string | null;
  stage: ProjectStage;
  signed_on: string | null;
  agreed_investment_yuan: bigint | null;
  agreed_quality: ProjectRow['agreedQuality'];
  agreed_currency: string | null;
  agreed_foreign_amount: number | null;
  basis: ProjectRow['basis'];
  not_counted_because: NotCountedReason | null;
  grade: string | null;
  investors: string[];
};

export function toProjectRow(row: ProjectSqlRow): ProjectRow {
  const yuan = row.agreed_investment_yuan;
  return {
    id: row.id,
    name: row.name,
    investors: row.investors,
    cityCode: row.city_code,
    cityName: row.city_name,
    parkId: row.park_id,
    parkName: row.park_name,
    chainId: row.chain_id,
    chainName: row.chain_name,
    linkId: row.chain_link_id,
    linkName: row.link_name,
    stage: row.stage,
    signedOn: row.signed_on,
    agreedInvestmentYuan: yuan === null ? null : wholeYuan(yuan),
    agreedQuality: row.agreed_quality,
    foreign:
      yuan === null && row.agreed_currency !== null && row.agreed_foreign_amount !== null
        ? { currency: row.agreed_currency, amount: row.agreed_foreign_amount }
        : null,
    basis: row.basis,
    grade: row.grade,
    notCountedBecause: row.not_counted_because,
  };
}
