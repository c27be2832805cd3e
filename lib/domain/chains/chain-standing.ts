import type { ChainRole } from './chain';

/** A chain in the ranking of a place; "none" is 未归链, which has no links. */
export type ChainStanding = {
  id: string;
  name: string;
  links: number;
  /** Links with a project or a company in the place. */
  knownLinks: number;
  /** Its lead cities in the place's provinces, each with the region it leads in. */
  leads: ChainRole[];
  projects: number;
  /** Whole yuan of the counted projects. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
};
