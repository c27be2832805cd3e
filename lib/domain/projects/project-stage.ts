/** The road of a project, in order. Mirrors `enum ProjectStage` in prisma/schema/project.prisma. */
export const PROJECT_STAGES = [
  'LEAD',
  'NEGOTIATING',
  'SIGNED',
  'REGISTERED',
  'STARTED',
  'BUILDING',
  'COMPLETED',
  'PRODUCING',
  'FULL_CAPACITY',
] as const;

export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Has the agreement been signed (签约 or any later stage)? */
export function hasSigned(stage: ProjectStage): boolean {
  return isAtLeast(stage, 'SIGNED');
}

/** Has ground been broken (开工 or any later stage)? */
export function hasStarted(stage: ProjectStage): boolean {
  return isAtLeast(stage, 'STARTED');
}

function isAtLeast(stage: ProjectStage, wanted: ProjectStage): boolean {
  return PROJECT_STAGES.indexOf(stage) >= PROJECT_STAGES.indexOf(wanted);
}
