import { Card, CardHead } from '@/components/ui/card';
import { RowList } from '@/components/ui/row-list';
import { TextLink } from '@/components/ui/text-link';
import { projectHref } from '@/lib/hrefs';
import type { ProjectFile, ProjectTie } from '@/lib/domain/projects/project-file';
import { yiWithQuality } from '@/lib/format';
import { INVERSE_RELATION_LABEL, RELATION_LABEL } from '@/lib/labels';

/** The projects this one belongs to or contains, each with what that means for counting. */
export function TiesCard({ project }: { project: ProjectFile }) {
  return (
    <Card>
      <CardHead title={`${project.ties.length} 个关联项目`} subtitle="协议投资额，亿元；同一笔钱只计一次" />
      <RowList
        rows={project.ties.map((tie) => ({
          key: `${tie.direction}-${tie.kind}-${tie.id}`,
          title: (
            <>
              <span className="font-normal text-ink-2">
                {(tie.direction === 'OF' ? RELATION_LABEL : INVERSE_RELATION_LABEL)[tie.kind]}
              </span>{' '}
              <TextLink href={projectHref(tie.id)}>{tie.name}</TextLink>
            </>
          ),
          meta: [consequence(tie, project.notCountedBecause === null), tie.note].filter(Boolean).join('；'),
          figure: yiWithQuality(tie.agreedInvestmentYuan, tie.agreedQuality),
          figureNote: tie.counted ? '计入' : '不计入',
        }))}
      />
    </Card>
  );
}

/** What a relation does to totals (rule 4: count once). */
function consequence({ kind, direction, counted }: ProjectTie, thisCounted: boolean): string {
  if (kind === 'INCREASE_OF') return '增资只计增量，两行各计自己的数';
  if (kind === 'HEADQUARTERS_OF') return '总部与项目各计自己的数';
  const part = kind === 'PHASE_OF' ? '分期' : '园中项目';
  if (direction === 'HAS') {
    return thisCounted ? `${part}：本项目计入时它不计入` : `${part}：本项目不计入，它按自身计`;
  }
  return counted ? `${part}：母项目计入时不计入` : `${part}：母项目不计入，本项目按自身计`;
}
