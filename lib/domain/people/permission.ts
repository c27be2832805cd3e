import type { Role } from './role';
import type { Workplace } from './scope';

/** What the rule needs to know of the person who wants to write. */
export type Writer = { role: Role; workplace: Workplace };

/** Where a new project is to stand. `parkId` is null where no park was named. */
export type ProjectSite = { provinceCode: string; cityCode: string; parkId: string | null };

export type WriteDecision =
  { allowed: true } | { allowed: false; because: 'role-only-reads' | 'other-city' | 'other-park' };

/** Roles that enter projects at all; the others are shown no form and refused by every action. */
export function mayRegisterProjects(role: Role): boolean {
  return role === 'CITY' || role === 'PARK';
}

/**
 * May this person register a project at this site?
 *
 * A city bureau writes only its own city, a park operator only its own park,
 * whatever either of them posts.
 */
export function decideRegistration(writer: Writer, site: ProjectSite): WriteDecision {
  if (!mayRegisterProjects(writer.role)) return { allowed: false, because: 'role-only-reads' };
  if (writer.workplace.cityCode !== site.cityCode || writer.workplace.provinceCode !== site.provinceCode) {
    return { allowed: false, because: 'other-city' };
  }
  if (writer.role === 'PARK' && writer.workplace.parkId !== site.parkId)
    return { allowed: false, because: 'other-park' };
  return { allowed: true };
}
