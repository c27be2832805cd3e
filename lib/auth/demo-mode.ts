import 'server-only';
import { env } from '@/lib/env';

/** Whether this installation offers demo accounts. */
export function isDemoMode(): boolean {
  return env().demo;
}
