import { PROJECT_STAGES, type ProjectStage } from '@/lib/domain/projects/project-stage';
import { STAGE_LABEL } from '@/lib/labels';

/** Nine ticks, filled up to the stage, and its word. `as` shows the word as published in place of ours. */
export function StageMark({ stage, as }: { stage: ProjectStage; as?: string | null | undefined }) {
  const reached = PROJECT_STAGES.indexOf(stage) + 1;
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={`第 ${reached} 阶段，共 ${PROJECT_STAGES.length} 阶段`}
    >
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {PROJECT_STAGES.map((each, index) => (
          <span
            key={each}
            className={`mark h-2.5 w-1 rounded-[1px] ${index < reached ? 'bg-brand' : 'bg-line-strong forced-colors:opacity-30'}`}
          />
        ))}
      </span>
      {as ?? STAGE_LABEL[stage]}
    </span>
  );
}
