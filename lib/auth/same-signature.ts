import 'server-only';
import { timingSafeEqual } from 'node:crypto';

/** Compares signatures in constant time, so that nobody guesses one letter by letter. */
export function sameSignature(given: string, wanted: string): boolean {
  const encoder = new TextEncoder();
  const left = encoder.encode(given);
  const right = encoder.encode(wanted);
  return left.length === right.length && timingSafeEqual(left, right);
}
