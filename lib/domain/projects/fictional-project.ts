import type { ProjectStage } from './project-stage';
import type { RollupFacts } from '@/lib/domain/totals/rollup-facts';

/** An invented project of a fictional province, in any basis and stage. */
export type FictionalProject = {
  id: string;
  name: string;
  basis: RollupFacts['basis'];
  stage: ProjectStage;
  status: 'NORMAL' | 'DELAYED' | 'STALLED' | 'ENDED' | null;
  cityCode: string;
  districtCode: string | null;
  parkId: string | null;
  chainId: string | null;
  chainLinkId: string | null;
  /** Whole yuan; null is unknown. */
  agreedInvestmentYuan: bigint | null;
  agreedQuality: RollupFacts['agreedQuality'];
  signedOn: string | null;
  companyName: string;
  eventId: string | null;
  /** The project this one is a phase of; it comes earlier in the batch or is in the ledger. */
  phaseOf: string | null;
  /** Where a published row was "read"; null for reported and verified rows. */
  sourceTitle: string | null;
};
