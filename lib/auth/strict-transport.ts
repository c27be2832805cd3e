import 'server-only';
import { env } from '@/lib/env';

/**
 * Value of Strict-Transport-Security; null while served over plain http, where
 * promising TLS would lock people out of a machine on their own network.
 */
export function strictTransport(): string | null {
  return env().servesTls ? 'max-age=31536000' : null;
}
