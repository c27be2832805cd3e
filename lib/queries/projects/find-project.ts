import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import type { ProjectFile } from '@/lib/domain/projects/project-file';
import type { Scope } from '@/lib/domain/people/scope';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import { provincesInScope } from '@/lib/queries/places/provinces-in-scope';
import { PROJECT_FILE_PARTS, type StoredProjectFile } from './project-file-parts';
import { tiesOf } from './project-ties';

/** All that is known of a project within `scope`; null when there is no such row there. Asked once per request. */
export const findProject = cache(async (scope: Scope, id: string): Promise<ProjectFile | null> => {
  // The province leads the key of the ledger: naming all of them finds the row by its primary key.
  const provinces = await provincesInScope(scope);
  const provinceCode = { in: provinces.map((province) => province.code) };
  const row = await db().project.findFirst({ where: { provinceCode, id }, include: PROJECT_FILE_PARTS });
  if (!row) return null;
  const ties = await tiesOf(row, provinceCode.in);
  return { ...placeAndChain(row), ...money(row), ...papers(row), ties };
});

function placeAndChain(row: StoredProjectFile) {
  return {
    provinceCode: row.provinceCode,
    id: row.id,
    name: row.name,
    basis: row.basis,
    isFictional: row.province.isFictional,
    updatedAt: row.updatedAt.toISOString(),
    stage: row.stage,
    stageText: row.stageText,
    status: row.status,
    notCountedBecause: row.notCountedBecause,
    city: row.city,
    district: row.district?.name ?? row.districtText,
    park: row.park,
    parkText: row.parkText,
    chain: row.chain,
    link: row.chainLink,
    industryText: row.industryText,
    linkText: row.linkText,
    responsibleUnit: row.responsibleUnit?.name ?? null,
  };
}

function money(row: StoredProjectFile) {
  const yuan = (amount: bigint | null) => (amount === null ? null : wholeYuan(amount));
  return {
    agreedInvestmentYuan: yuan(row.agreedInvestmentYuan),
    agreedQuality: row.agreedQuality,
    foreign:
      row.agreedCurrency !== null && row.agreedCurrency !== 'CNY' && row.agreedForeignAmount !== null
        ? {
            currency: row.agreedCurrency,
            amount: row.agreedForeignAmount.toNumber(),
            rate: row.exchangeRate?.toNumber() ?? null,
            rateOn: row.exchangeRateOn,
          }
        : null,
    plannedInvestmentYuan: yuan(row.plannedInvestmentYuan),
    fixedAssetInvestmentYuan: yuan(row.fixedAssetInvestmentYuan),
  };
}

function papers(row: StoredProjectFile) {
  return {
    signedOn: row.signedOn,
    latestEvent: row.latestEvent,
    latestEventOn: row.latestEventOn,
    dateInferred: row.dateInferred,
    note: row.note,
    companies: row.companies.map(({ role, company }) => ({ ...company, role })),
    sources: row.sources.map(({ title, published, grade, url }) => ({ title, published, grade, url })),
    events: row.events.map(({ event }) => event),
  };
}
