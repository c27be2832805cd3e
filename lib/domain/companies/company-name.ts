/**
 * The key the same company is found by again: full-width forms and case folded, spaces dropped, nothing else.
 *
 * 通威 and 通威集团 stay two: which published names mean one company is for a person to say, and a row shows the name it
 * was published with.
 */
export function companyNameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The bodies named in a published investor text: "宁德时代 / 邦普" names two. */
export function companiesNamedIn(text: string): string[] {
  return text
    .split(/\s+\/\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
