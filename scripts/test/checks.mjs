import { runVisible } from '../start/child.mjs';
import { executable, repository } from '../start/places.mjs';
import { toolEnv } from '../start/product-env.mjs';

export const NOTHING_RUN = { passed: 0, failed: 0 };

/** One check made of one program, whose own output tells what is wrong. */
export async function check(command, args, env = {}) {
  const code = await runVisible(command, args, { cwd: repository, env: { ...toolEnv(), ...env } });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

export function tool(name, args) {
  return check(executable(name), args);
}

/** One check made of work that throws when it fails. */
export async function done(work) {
  await work;
  return { passed: 1, failed: 0 };
}
