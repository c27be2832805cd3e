import type { CompanyRole } from '@/lib/domain/companies/company';
import type { NotCountedReason } from './counting';
import type { ChangedFields } from './project-change';
import type { ProjectStage } from './project-stage';

export type RelationKind = 'PHASE_OF' | 'INSIDE_OF' | 'INCREASE_OF' | 'HEADQUARTERS_OF';

/** Another project this one is related to. */
export type ProjectTie = {
  id: string;
  name: string;
  kind: RelationKind;
  /** "OF": this project is the phase, tenant … of the other; "HAS": the other is one of this. */
  direction: 'OF' | 'HAS';
  /** Whether the other row is part of totals. */
  counted: boolean;
  /** Whole yuan of the other; null is unknown. */
  agreedInvestmentYuan: number | null;
  agreedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
  note: string | null;
};

/** Where a published row was read; the link only where one was given. */
export type ProjectSource = { title: string; published: string | null; grade: string; url: string | null };

/** All that is known of one project (一项目一档). Money is whole yuan and null is unknown; dates are partial ISO dates. */
export type ProjectFile = {
  provinceCode: string;
  id: string;
  name: string;
  basis: 'PUBLISHED' | 'REPORTED' | 'VERIFIED';
  isFictional: boolean;
  /** ISO instant of the last change. */
  updatedAt: string;

  stage: ProjectStage;
  /** The word the stage was published with; null for reported rows. */
  stageText: string | null;
  status: 'NORMAL' | 'DELAYED' | 'STALLED' | 'ENDED' | null;
  notCountedBecause: NotCountedReason | null;

  city: { code: string; name: string };
  /** By code where there is one, else as published. */
  district: string | null;
  park: { id: string; name: string } | null;
  /** The park as published, where it has no entry here or another name. */
  parkText: string | null;

  chain: { id: string; name: string } | null;
  link: { id: string; name: string } | null;
  /** Industry and link in the words of the source. */
  industryText: string | null;
  linkText: string | null;

  agreedInvestmentYuan: number | null;
  agreedQuality: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | null;
  /** Money as published in a foreign currency, in its main unit; without a rate its yuan value is unknown. */
  foreign: { currency: string; amount: number; rate: number | null; rateOn: string | null } | null;
  plannedInvestmentYuan: number | null;
  fixedAssetInvestmentYuan: number | null;

  signedOn: string | null;
  latestEvent: string | null;
  latestEventOn: string | null;
  /** True where a reader derived the date from the date of the report. */
  dateInferred: boolean;

  note: string | null;
  responsibleUnit: string | null;
  companies: { id: string; name: string; role: CompanyRole }[];
  sources: ProjectSource[];
  events: { id: string; name: string; kind: string; heldOn: string | null }[];
  ties: ProjectTie[];
};

/** One entry of a project's history, newest first in lists. */
export type HistoryEntry = {
  id: string;
  /** ISO instant. */
  at: string;
  /** Name and unit as they were that day. */
  actorText: string;
  verb: string;
  reason: string | null;
  version: number;
  fields: ChangedFields;
};
