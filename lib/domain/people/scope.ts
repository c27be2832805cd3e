import type { Role } from './role';

/**
 * Which rows somebody may read at all.
 *
 * Every query takes one, or a `Place` that was found through one. A place
 * outside the scope does not exist for the asker: pages answer 404.
 */
export type Scope = { kind: 'ALL' } | { kind: 'PROVINCE'; provinceCode: string };

/** Where somebody works; null where the role is above any one place. */
export type Workplace = { provinceCode: string | null; cityCode: string | null; parkId: string | null };

/**
 * Leaders, auditors and administrators read everything. Everybody else reads all
 * signed projects and totals of the province they work in.
 *
 * @returns null for a province, city or park account without a province: no place means no rows.
 */
export function scopeOf(role: Role, workplace: Workplace): Scope | null {
  if (role === 'LEADER' || role === 'AUDITOR' || role === 'ADMIN') return { kind: 'ALL' };
  return workplace.provinceCode === null ? null : { kind: 'PROVINCE', provinceCode: workplace.provinceCode };
}

export function mayReadProvince(scope: Scope, provinceCode: string): boolean {
  return scope.kind === 'ALL' || scope.provinceCode === provinceCode;
}
