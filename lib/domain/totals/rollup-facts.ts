import type { ProjectStage } from '@/lib/domain/projects/project-stage';

/** What the totals need to know of one ledger row. Money is whole yuan; null is unknown. */
export type RollupFacts = {
  provinceCode: string;
  cityCode: string;
  parkId: string | null;
  chainId: string | null;
  chainLinkId: string | null;
  basis: 'PUBLISHED' | 'REPORTED' | 'VERIFIED';
  stage: ProjectStage;
  counted: boolean;
  signedOn: string | null;
  agreedInvestmentYuan: bigint | null;
  agreedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
};
