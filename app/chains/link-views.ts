import type { LinkTableRow } from '@/components/chains/link-table';
import type { MatrixCell, MatrixRow } from '@/components/chains/link-matrix';
import type { ChainCity, ChainDetail, ChainHoldings } from '@/lib/domain/chains/chain';
import { figuresOfLink } from '@/lib/domain/chains/chain-figures';
import { countedHref, linkHref, projectsHref } from '@/lib/hrefs';
import { NONE } from '@/lib/domain/projects/signing-period';
import { WORD } from '@/lib/labels';

/** Where and when a chain page looks; the links of its figures keep both. */
type View = { region: string; year: number | null };

/** Every link of a chain with what is known of it and where its figures lead: for the map, the list and the table. */
export function linkViews(chain: ChainDetail, holdings: ChainHoldings, view: View): LinkTableRow[] {
  const nameOf = new Map(chain.links.map((link) => [link.id, link.name]));
  return chain.links.map((link) => {
    const rows = { ...view, chain: chain.id, link: link.id };
    return {
      ...link,
      href: linkHref(chain.id, link.id, view),
      figures: figuresOfLink(holdings, link.id),
      feeds: chain.edges
        .filter((edge) => edge.fromId === link.id)
        .map((edge) => `${nameOf.get(edge.toId) ?? ''}${edge.isLoop ? '（回收）' : ''}`),
      rowsHref: countedHref(rows),
      unknownHref: countedHref({ ...rows, amount: 'unknown' }),
      notCountedHref: projectsHref({ ...rows, counted: 'no' }),
    };
  });
}

/** Rows of the matrix link × city; projects of the chain without a link are its last row. */
export function matrixRows(
  chain: ChainDetail,
  holdings: ChainHoldings,
  cities: readonly ChainCity[],
  view: View,
): MatrixRow[] {
  const hasUnplaced = holdings.cells.some((cell) => cell.linkId === NONE);
  const rows = chain.links.map((link) => ({ id: link.id, name: link.name, href: linkHref(chain.id, link.id, view) }));
  const unplaced = { id: NONE, name: WORD.noLink, href: countedHref({ ...view, chain: chain.id, link: NONE }) };
  return (hasUnplaced ? [...rows, unplaced] : rows).map((row) => ({
    ...row,
    cells: cities.map((city): MatrixCell => {
      const cell = { region: city.code, year: view.year, chain: chain.id, link: row.id };
      return {
        figures: figuresOfLink(holdings, row.id, city.code),
        rowsHref: countedHref(cell),
        notCountedHref: projectsHref({ ...cell, counted: 'no' }),
        linkHref: linkHref(chain.id, row.id, { region: city.code, year: view.year }),
      };
    }),
  }));
}
