import 'server-only';

/**
 * Where a request came from: what the nearest proxy wrote, else what the server saw.
 *
 * The last entry of the list, because everything before it is what the asker
 * says. Without a proxy in front the asker could forge it, so it only feeds the
 * loose limit per address; the limit per account does not depend on it.
 */
export function requestAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
}
