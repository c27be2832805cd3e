import { readiness } from '@/lib/queries/readiness';

export const dynamic = 'force-dynamic';

/** GET /readyz: may this process be sent people? 503 names the check that failed, and no more than its name. */
export async function GET(): Promise<Response> {
  const checks = await readiness();
  const ready = Object.values(checks).every((result) => result === 'ok');
  return Response.json({ status: ready ? 'ok' : 'not-ready', checks }, { status: ready ? 200 : 503 });
}
