const LEGAL_SUFFIX = /(股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司|集团)$/;

/**
 * The key the same company is found by again: full-width forms folded, spaces and legal suffixes dropped, lower case.
 * "TCL 科技集团有限公司" and "tcl科技" share one. Falls back to the whole name when nothing else is left.
 */
export function companyNameKey(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return plain.replace(LEGAL_SUFFIX, '').replace(LEGAL_SUFFIX, '') || plain;
}

/** The bodies named in a published investor text: "宁德时代 / 邦普" names two. */
export function companiesNamedIn(text: string): string[] {
  return text
    .split(/\s+\/\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
