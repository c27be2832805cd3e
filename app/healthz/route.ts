/** Kept from being stored at build time: the answer is about this process, now. */
export const dynamic = 'force-dynamic';

/** GET /healthz: the process is alive. Asks nobody else, so a broken database never gets it restarted. */
export function GET(): Response {
  return Response.json({ status: 'ok' });
}
