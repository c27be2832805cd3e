import { hasSigned, type ProjectStage } from './project-stage';

/** Why a row of the ledger adds nothing. Mirrors `enum NotCountedReason` in prisma/schema/project.prisma. */
export const NOT_COUNTED_REASONS = ['NOT_SIGNED', 'PHASE_OF', 'INSIDE_OF'] as const;

export type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number];

export type CountingFacts = {
  stage: ProjectStage;
  /** The rows this one is a phase of or stands inside of, and whether each of them counts. */
  parents: readonly { kind: 'PHASE_OF' | 'INSIDE_OF'; counted: boolean }[];
};

export type CountingDecision = { counted: true } | { counted: false; because: NotCountedReason };

/**
 * Does a row add its project and its yuan to totals?
 *
 * A signing counts from 签约 on, once: talks and plan lists are listed only, and
 * a phase or a tenant adds nothing while its parent counts (rules 0 and 4 of the metrics page).
 */
export function decideCounting({ stage, parents }: CountingFacts): CountingDecision {
  if (!hasSigned(stage)) return { counted: false, because: 'NOT_SIGNED' };
  const countedParent = parents.find((parent) => parent.counted);
  return countedParent ? { counted: false, because: countedParent.kind } : { counted: true };
}
