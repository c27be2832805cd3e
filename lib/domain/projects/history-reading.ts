import type { Role } from '@/lib/domain/people/role';
import type { Workplace } from '@/lib/domain/people/scope';

/** What the rule needs to know of the person who reads. */
export type HistoryReader = { role: Role; workplace: Workplace };

/** Where the row stands; `parkId` is null where it stands in no park. */
export type RowSite = { provinceCode: string; cityCode: string; parkId: string | null };

/**
 * May this person read who changed a row of the ledger, when and why?
 *
 * Auditors and administrators read all history, a province that of its own rows, a city bureau and a park only that
 * of the rows they answer for. Leaders read figures, not the work behind them.
 */
export function mayReadHistory({ role, workplace }: HistoryReader, site: RowSite): boolean {
  switch (role) {
    case 'AUDITOR':
    case 'ADMIN':
      return true;
    case 'PROVINCE':
      return workplace.provinceCode === site.provinceCode;
    case 'CITY':
      return workplace.provinceCode === site.provinceCode && workplace.cityCode === site.cityCode;
    case 'PARK':
      return workplace.parkId !== null && workplace.parkId === site.parkId;
    case 'LEADER':
      return false;
  }
}
