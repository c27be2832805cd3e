import 'server-only';
import { APIError } from 'better-auth/api';
import { db } from '@/lib/db';
import { scopeOf } from '@/lib/domain/people/scope';
import { env } from '@/lib/env';

/** Code of the refusal below. */
export const MAY_NOT_ENTER = 'MAY_NOT_ENTER';

/**
 * The last question before a session is made, whichever way somebody signs in:
 * disabled accounts, demo accounts outside demo mode and accounts without the
 * place their role needs get none.
 *
 * @throws APIError with code MAY_NOT_ENTER.
 */
export async function refuseWhoMayNotEnter(session: { userId: string }): Promise<void> {
  const user = await db().user.findUnique({ where: { id: session.userId }, include: { unit: true } });
  if (!user || user.disabled || (user.isDemo && !env().demo) || scopeOf(user.role, user.unit) === null) {
    throw new APIError('FORBIDDEN', { code: MAY_NOT_ENTER });
  }
  // Every entry sweeps up after itself, so ended sessions never pile up.
  await db().session.deleteMany({ where: { userId: user.id, expiresAt: { lte: new Date() } } });
}
