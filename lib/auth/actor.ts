import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { findSession } from '@/lib/auth/session';
import { sessionCookieName } from '@/lib/auth/session-cookie';
import type { Role } from '@/lib/domain/people/role';
import type { Scope, Workplace } from '@/lib/domain/people/scope';

/** What somebody may see and where they work, without saying who they are: enough for a page many share. */
export type Viewer = { role: Role; unitId: string; unitName: string; workplace: Workplace; scope: Scope };

/** The person who is signed in. */
export type Actor = Viewer & { id: string; name: string };

/** Who is asking; null when nobody is signed in. One look-up per request, however often it is called. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = (await cookies()).get(sessionCookieName());
  const session = cookie === undefined ? null : await findSession(cookie.value);
  return session?.actor ?? null;
});

/** Who is asking. Whoever is not signed in goes to the sign-in page: first line of every page and action. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect('/sign-in');
}
