import 'server-only';
import { z } from 'zod';

const Env = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Signs sessions and the tokens of stored pages. Every process of one installation uses the same. */
  LIANTU_SECRET: z.string().min(32),
  /** "1": demo accounts may sign in, and the sign-in page offers them. */
  LIANTU_DEMO: z.enum(['0', '1']).default('0'),
  /** The address people type; set it where a TLS proxy stands in front. Absent: plain http on any name of this machine. */
  LIANTU_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * The process environment, checked once. The only file that reads `process.env`.
 *
 * A function, not a constant: `next build` imports every module, and a build
 * must succeed on a machine that has no database and no secrets.
 *
 * @throws Error listing every bad variable, at the first call.
 */
export function env() {
  cached ??= parseEnv();
  return cached;
}

let cached: ReturnType<typeof parseEnv> | undefined;

function parseEnv() {
  const parsed = Env.safeParse(process.env);
  if (!parsed.success) {
    throw new Error(`Invalid environment:\n${z.prettifyError(parsed.error)}`);
  }
  const { LIANTU_DEMO, ...rest } = parsed.data;
  return { ...rest, demo: LIANTU_DEMO === '1', servesTls: rest.LIANTU_URL?.startsWith('https:') ?? false };
}
