import 'server-only';
import { db } from '@/lib/db';
import type { CompanyProjects } from '@/lib/domain/companies/company';
import type { Scope } from '@/lib/domain/people/scope';
import { Prisma } from '@/lib/generated/prisma/client';
import { PROJECT_ROW_COLUMNS, toProjectRow, type ProjectSqlRow } from '@/lib/queries/projects/project-row';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';

/** Projects a page of one company shows; the rest is a click away in the ledger. */
const SHOWN = 50;

/**
 * A company's projects within `scope` with its role in each, newest signing first, at most 50, and what all of them
 * add up to.
 *
 * @throws RangeError when the total passes 2^53 - 1 yuan.
 */
export async function companyProjects(scope: Scope, companyId: string): Promise<CompanyProjects> {
  const ofCompany = Prisma.sql`(projects.province_code, projects.id) IN (
    SELECT province_code, project_id FROM project_companies WHERE company_id = ${companyId})`;
  const inScope =
    scope.kind === 'PROVINCE' ? Prisma.sql`projects.province_code = ${scope.provinceCode}` : Prisma.sql`TRUE`;

  const [rows, totals] = await Promise.all([
    db().$queryRaw<(ProjectSqlRow & { roles: CompanyProjects['rows'][number]['roles'] })[]>`
      SELECT ${PROJECT_ROW_COLUMNS},
             ARRAY(SELECT role::text FROM project_companies pc
                   WHERE pc.province_code = projects.province_code AND pc.project_id = projects.id
                     AND pc.company_id = ${companyId} ORDER BY pc.role) AS roles
      FROM projects
      WHERE ${ofCompany} AND ${inScope}
      ORDER BY (COALESCE(signed_on, '') COLLATE "C") DESC, projects.id
      LIMIT ${SHOWN}`,
    db().$queryRaw<{ rows: number; counted: number; yuan: bigint; unknown_amounts: number }[]>`
      SELECT count(*)::int AS rows, (count(*) FILTER (WHERE counted))::int AS counted,
             COALESCE(SUM(agreed_investment_yuan) FILTER (WHERE counted), 0)::bigint AS yuan,
             (count(*) FILTER (WHERE counted AND agreed_investment_yuan IS NULL))::int AS unknown_amounts
      FROM projects
      WHERE ${ofCompany} AND ${inScope}`,
  ]);
  const [total] = totals;
  if (!total) throw new Error('an aggregate without GROUP BY always answers one row');
  return {
    rows: rows.map((row) => ({ ...toProjectRow(row), roles: row.roles })),
    total: {
      rows: total.rows,
      countedProjects: total.counted,
      agreedInvestmentYuan: wholeYuan(total.yuan),
      unknownAmounts: total.unknown_amounts,
    },
  };
}
