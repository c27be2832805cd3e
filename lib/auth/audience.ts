import 'server-only';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Viewer } from '@/lib/auth/actor';
import { derivedKey } from '@/lib/auth/derived-key';
import { sameSignature } from '@/lib/auth/same-signature';
import { viewerFrom, type UnitRow } from '@/lib/auth/session';
import { db } from '@/lib/db';
import { ROLES } from '@/lib/domain/people/role';

/** Role, unit and ledger version: everything a stored page may depend on besides its filter. */
const Payload = z.tuple([z.enum(ROLES), z.string(), z.string()]);

/**
 * The path segment under which a page is stored for everybody of one role and unit.
 *
 * It names no person. It carries the ledger version, so a write makes a new
 * path and with it a new page; nothing has to be expired.
 */
export function audienceToken(viewer: Pick<Viewer, 'role' | 'unitId'>, ledgerVersion: bigint): string {
  const payload: z.infer<typeof Payload> = [viewer.role, viewer.unitId, String(ledgerVersion)];
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${text}.${signatureOf(text)}`;
}

/** Who a stored page is drawn for. Null for a token we did not make: the page answers 404. */
export async function readAudience(token: string): Promise<Viewer | null> {
  const [text = '', signature = ''] = token.split('.');
  if (!sameSignature(signature, signatureOf(text))) return null;

  const [role, unitId] = Payload.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  const [unit] = await db().$queryRaw<UnitRow[]>`
    SELECT id AS unit_id, name AS unit_name, province_code, city_code, park_id FROM units WHERE id = ${unitId}`;
  return unit === undefined ? null : viewerFrom(role, unit);
}

function signatureOf(text: string): string {
  return createHmac('sha256', derivedKey('audience')).update(text).digest('base64url').slice(0, 22);
}
