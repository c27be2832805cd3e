/** A user name as it is stored: full-width letters from an input method and capitals mean the same account. */
export function normalUserName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

export function isUserName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/.test(name);
}
