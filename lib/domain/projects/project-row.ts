import type { NotCountedReason } from './counting';
import type { ProjectStage } from './project-stage';

/** One row of the ledger as lists show it. */
export type ProjectRow = {
  id: string;
  name: string;
  /** Investors as published or entered; empty when not published. */
  investors: string[];
  cityCode: string;
  cityName: string;
  parkId: string | null;
  parkName: string | null;
  chainId: string | null;
  chainName: string | null;
  linkId: string | null;
  linkName: string | null;
  stage: ProjectStage;
  /** Partial ISO date of the first signing; null is unknown. */
  signedOn: string | null;
  /** Whole yuan; null is unknown. */
  agreedInvestmentYuan: number | null;
  agreedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
  /** Foreign money as published, where its yuan value is unknown. Amount in the currency's main unit. */
  foreign: { currency: string; amount: number } | null;
  basis: 'PUBLISHED' | 'REPORTED' | 'VERIFIED';
  /** Best grade of its sources; null for reported rows. */
  grade: string | null;
  notCountedBecause: NotCountedReason | null;
};
