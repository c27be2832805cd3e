import 'server-only';
import type { Actor, Viewer } from '@/lib/auth/actor';
import { readSessionCookie } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db';
import type { Role } from '@/lib/domain/people/role';
import { scopeOf } from '@/lib/domain/people/scope';
import { env } from '@/lib/env';

/** `ledgerVersion` grows with every write to a ledger the actor may read: the key of stored pages. */
export type SignedIn = { actor: Actor; ledgerVersion: bigint };

/**
 * Who a session cookie belongs to, in one query: every request asks it.
 *
 * Null when the cookie is not ours, the session is over or revoked, the account
 * is disabled, a demo account outside demo mode, or has no place to work in.
 */
export async function findSession(cookieValue: string): Promise<SignedIn | null> {
  const token = readSessionCookie(cookieValue);
  if (token === null) return null;
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT users.id, users.name, users.role::text AS role, units.id AS unit_id, units.name AS unit_name,
           units.province_code, units.city_code, units.park_id, ledgers.everywhere, ledgers.at_home
    FROM sessions
    JOIN users ON users.id = sessions.user_id
    JOIN units ON units.id = users.unit_id
    CROSS JOIN LATERAL (
      SELECT COALESCE(SUM(version), 0)::bigint AS everywhere,
             COALESCE(SUM(version) FILTER (WHERE province_code = units.province_code), 0)::bigint AS at_home
      FROM ledger_versions) AS ledgers
    WHERE sessions.token = ${token} AND sessions.expires_at > now()
      AND NOT users.disabled AND (${env().demo} OR NOT users.is_demo)`;
  if (row === undefined) return null;
  const viewer = viewerFrom(row.role, row);
  if (viewer === null) return null;
  return {
    actor: { ...viewer, id: row.id, name: row.name },
    ledgerVersion: viewer.scope.kind === 'ALL' ? row.everywhere : row.at_home,
  };
}

export type UnitRow = {
  unit_id: string;
  unit_name: string;
  province_code: string | null;
  city_code: string | null;
  park_id: string | null;
};

type SessionRow = UnitRow & { id: string; name: string; role: Role; everywhere: bigint; at_home: bigint };

/** Role and unit as a viewer; null where the role needs a place and the unit has none. */
export function viewerFrom(role: Role, unit: UnitRow): Viewer | null {
  const workplace = { provinceCode: unit.province_code, cityCode: unit.city_code, parkId: unit.park_id };
  const scope = scopeOf(role, workplace);
  return scope && { role, unitId: unit.unit_id, unitName: unit.unit_name, workplace, scope };
}
