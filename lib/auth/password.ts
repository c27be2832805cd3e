import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes: the floor OWASP recommends, about 15 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** @throws Error when `passwordHash` is no argon2 hash at all. */
export function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(passwordHash, password);
}
