import 'server-only';
import { db } from '@/lib/db';
import type { ProjectTie } from '@/lib/domain/projects/project-file';
import { wholeYuan } from '@/lib/domain/money/whole-yuan';
import type { Prisma } from '@/lib/generated/prisma/client';

const OTHER = {
  select: { id: true, name: true, counted: true, agreedInvestmentYuan: true, agreedQuality: true },
} as const satisfies Prisma.ProjectDefaultArgs;

type Other = Prisma.ProjectGetPayload<typeof OTHER>;

/** The projects a row is related to, those it belongs to first; rows outside the readable provinces stay unnamed. */
export async function tiesOf(row: { provinceCode: string; id: string }, readable: string[]): Promise<ProjectTie[]> {
  const [parents, children] = await Promise.all([
    db().projectRelation.findMany({
      where: { provinceCode: row.provinceCode, projectId: row.id, parentProvinceCode: { in: readable } },
      select: { kind: true, note: true, parent: OTHER },
      orderBy: [{ kind: 'asc' }, { parentId: 'asc' }],
    }),
    db().projectRelation.findMany({
      where: { parentProvinceCode: row.provinceCode, parentId: row.id, provinceCode: { in: readable } },
      select: { kind: true, note: true, project: OTHER },
      orderBy: [{ kind: 'asc' }, { projectId: 'asc' }],
    }),
  ]);
  return [
    ...parents.map(({ kind, note, parent }) => ({ ...plain(parent), kind, note, direction: 'OF' as const })),
    ...children.map(({ kind, note, project }) => ({ ...plain(project), kind, note, direction: 'HAS' as const })),
  ];
}

function plain({ agreedInvestmentYuan, ...other }: Other) {
  return { ...other, agreedInvestmentYuan: agreedInvestmentYuan === null ? null : wholeYuan(agreedInvestmentYuan) };
}
