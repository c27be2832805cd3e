import type { MapEdge } from './chain-map/graph';
import type { ChainTier } from './chain-tier';

/** Whether a statement about a chain was published or is a reader's own. Mirrors `enum FactBasis`. */
export type FactBasis = 'PUBLISHED' | 'GENERAL_KNOWLEDGE' | 'FICTIONAL';

/** What a city does in a chain (分工). Mirrors `enum CityRole` in prisma/schema/chain.prisma. */
export type CityRole = 'LEAD' | 'MAIN' | 'SUPPORT' | 'RESEARCH' | 'MANUFACTURING' | 'TERMINAL' | 'SUPPLY';

export type ChainLink = { id: string; name: string; tier: ChainTier };

/** A chain with its links in their order; links and edges are drawn up by a reader, not published. */
export type ChainDetail = { id: string; name: string; links: ChainLink[]; edges: MapEdge[] };

/** What the ledger holds of a link in a city. Link "none" is 未归环节: on the chain, but on no link yet. */
export type LinkCell = {
  linkId: string;
  cityCode: string;
  projects: number;
  /** Whole yuan of the counted projects; those without an amount add nothing. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
  /** Rows that are listed only: not signed, a phase, a tenant. */
  notCountedProjects: number;
  /** The counted projects by where they come from: bases are never added without saying so. */
  published: number;
  reported: number;
  verified: number;
};

/** A company placed on a link in a city: a lead, not a fact, unless it was published. */
export type PlacedCompany = { linkId: string; companyId: string; name: string; cityCode: string; basis: FactBasis };

export type ChainCity = { code: string; shortName: string };

/** Everything known of a chain in the cities of a place. */
export type ChainHoldings = {
  cells: LinkCell[];
  /** Published placements first, then by name. */
  companies: PlacedCompany[];
  /** Every city of the place, in its order. */
  cities: ChainCity[];
};

export type ChainRole = {
  cityCode: string;
  cityName: string;
  role: CityRole;
  /** The metro region or province it was stated for. */
  withinText: string;
  basis: FactBasis;
};
