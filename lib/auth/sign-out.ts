import 'server-only';
import { headers } from 'next/headers';
import { authLibrary } from '@/lib/auth/library';

/** Ends the session in the database and takes its cookie back. Nothing happens where there is none. */
export async function signOut(): Promise<void> {
  await authLibrary().api.signOut({ headers: await headers() });
}
