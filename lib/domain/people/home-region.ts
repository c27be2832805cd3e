import type { Scope } from './scope';

/**
 * The region somebody's pages start from when none is named; null is all real data in scope.
 *
 * Invented data is always asked for by name, so those who work in an invented
 * province are sent there by `?region=`. Its code starts with "99", which GB/T 2260 does not use.
 */
export function homeRegion(scope: Scope): string | null {
  return scope.kind === 'PROVINCE' && scope.provinceCode.startsWith('99') ? scope.provinceCode : null;
}
