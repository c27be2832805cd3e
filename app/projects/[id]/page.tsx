import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { PageHead } from '@/components/layout/page-head';
import { HistoryCard } from '@/components/projects/history-card';
import { MoneyCard } from '@/components/projects/money-card';
import { ProjectFacts } from '@/components/projects/project-facts';
import { ProjectStrip } from '@/components/projects/project-strip';
import { SourceList } from '@/components/projects/source-list';
import { TiesCard } from '@/components/projects/ties-card';
import { Card, CardHead } from '@/components/ui/card';
import { Grid, GridColumn } from '@/components/ui/grid';
import { requireActor } from '@/lib/auth/actor';
import { mayReadHistory } from '@/lib/domain/projects/history-reading';
import { projectsHref } from '@/lib/hrefs';
import { beijingTime } from '@/lib/format';
import { BASIS_LABEL, NAV_LABEL, WORD } from '@/lib/labels';
import { findProject } from '@/lib/queries/projects/find-project';
import { projectHistory } from '@/lib/queries/projects/project-history';

export async function generateMetadata({ params }: PageProps<'/projects/[id]'>): Promise<Metadata> {
  const actor = await requireActor();
  const project = await findProject(actor.scope, (await params).id);
  return { title: project?.name ?? NAV_LABEL.projects };
}

export default async function ProjectPage({ params }: PageProps<'/projects/[id]'>) {
  const actor = await requireActor();
  const project = (await findProject(actor.scope, (await params).id)) ?? notFound();
  const site = { provinceCode: project.provinceCode, cityCode: project.city.code, parkId: project.park?.id ?? null };
  const [place, history] = await Promise.all([
    placeOrNotFound(actor.scope, project.provinceCode, (region) => projectsHref({ region })),
    mayReadHistory(actor, site) ? projectHistory(project.provinceCode, project.id) : null,
  ]);

  return (
    <Frame viewer={actor} place={place} current="projects" switchTo={(region) => projectsHref({ region })}>
      <PageHead
        crumbs={[
          { label: NAV_LABEL.projects, href: projectsHref({ region: project.provinceCode }) },
          { label: project.city.name, href: projectsHref({ region: project.city.code }) },
        ]}
        title={project.name}
        basis={[
          `更新于 ${beijingTime(project.updatedAt)}`,
          `依据：${BASIS_LABEL[project.basis]}`,
          ...(project.basis === 'PUBLISHED' ? ['照公开报道录入，各地不能改'] : []),
          ...(project.isFictional ? ['虚构项目'] : []),
        ]}
      />
      <ProjectStrip project={project} />
      <Grid>
        <GridColumn span={7}>
          <ProjectFacts project={project} />
          <Card>
            <CardHead title={WORD.source} subtitle="A 原始发布，B 转载，C 弱来源" />
            <SourceList sources={project.sources} />
          </Card>
        </GridColumn>
        <GridColumn span={5}>
          <MoneyCard project={project} />
          {project.ties.length > 0 ? <TiesCard project={project} /> : null}
          {history ? <HistoryCard entries={history} /> : null}
        </GridColumn>
      </Grid>
    </Frame>
  );
}
