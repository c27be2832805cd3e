import type { ProjectRow } from '@/lib/domain/projects/project-row';

export type CompanyPlacement = {
  chainId: string;
  chainName: string;
  linkId: string;
  linkName: string;
  cityCode: string;
  cityName: string;
  /** A placement that was not published is a lead, not a fact. */
  basis: 'PUBLISHED' | 'GENERAL_KNOWLEDGE' | 'FICTIONAL';
};

export type CompanyDetail = {
  id: string;
  name: string;
  aliases: string[];
  /** 统一社会信用代码; null until someone enters one. */
  unifiedSocialCreditCode: string | null;
  groupName: string | null;
  homeCity: { code: string; name: string } | null;
  tags: string[];
  isFictional: boolean;
  /** Where it was placed on chains within the scope, by chain and link. */
  placements: CompanyPlacement[];
};

/** What a company is to a project. */
export type CompanyRole = 'INVESTOR' | 'LANDED' | 'PARENT';

export type CompanyProjects = {
  rows: (ProjectRow & { roles: CompanyRole[] })[];
  /** Of all its projects in scope, shown or not. Whole yuan of the counted ones. */
  total: { rows: number; countedProjects: number; agreedInvestmentYuan: number; unknownAmounts: number };
};
