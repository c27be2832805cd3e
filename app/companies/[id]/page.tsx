import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { CompanyFacts } from '@/components/companies/company-facts';
import { CompanyProjectTable } from '@/components/companies/company-project-table';
import { PlacementCard } from '@/components/companies/placement-card';
import { PageHead } from '@/components/layout/page-head';
import { TotalStrip } from '@/components/projects/total-strip';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/actor';
import { projectsHref } from '@/lib/hrefs';
import { beijingTime, count } from '@/lib/format';
import { WORD } from '@/lib/labels';
import { companyProjects } from '@/lib/queries/companies/company-projects';
import { findCompany } from '@/lib/queries/companies/find-company';
import { ledgerAsOf } from '@/lib/queries/places/ledger-as-of';
import { provincesInScope } from '@/lib/queries/places/provinces-in-scope';

export async function generateMetadata({ params }: PageProps<'/companies/[id]'>): Promise<Metadata> {
  const actor = await requireActor();
  const company = await findCompany(actor.scope, (await params).id);
  return { title: company?.name ?? WORD.company };
}

export default async function CompanyPage({ params }: PageProps<'/companies/[id]'>) {
  const actor = await requireActor();
  const company = (await findCompany(actor.scope, (await params).id)) ?? notFound();
  // Fictional companies live in the fictional province only, which has to be named in every address.
  const region = company.isFictional
    ? (await provincesInScope(actor.scope)).find((province) => province.isFictional)?.code
    : '';
  const place = await placeOrNotFound(actor.scope, region ?? '', (key) => projectsHref({ region: key }));
  const [projects, asOf] = await Promise.all([companyProjects(actor.scope, company.id), ledgerAsOf(place)]);

  const filter = { region: place.key, company: company.id };
  return (
    <Frame viewer={actor} place={place} current="projects" switchTo={(key) => projectsHref({ region: key })}>
      <PageHead
        crumbs={[{ label: WORD.projects, href: projectsHref({ region: place.key }) }, { label: WORD.company }]}
        title={company.name}
        basis={[
          `台账截至 ${asOf ? beijingTime(asOf) : '尚无记录'}`,
          '口径：首次签约计一次',
          '名称照公布或填报的写',
          ...(company.isFictional ? ['虚构企业'] : []),
        ]}
      />
      <TotalStrip label="要点" total={projects.total} filter={filter} />
      <Grid>
        <PlacementCard placements={company.placements} />
        <CompanyFacts company={company} />
      </Grid>
      <Grid>
        <Card flush>
          <CardHead
            title={projects.total.rows === 0 ? '项目' : `${count(projects.total.rows)} 个项目`}
            subtitle="按签约日期，新的在前；金额为项目的协议投资额，不是这家企业的出资"
          />
          {projects.rows.length === 0 ? (
            <div className="px-5 pb-5">
              <EmptyState title="台账里没有这家企业的项目" />
            </div>
          ) : (
            <CompanyProjectTable rows={projects.rows} />
          )}
          <CardFoot
            action={
              projects.total.rows > projects.rows.length ? (
                <TextLink href={projectsHref(filter)}>看全部 {count(projects.total.rows)} 项</TextLink>
              ) : null
            }
          >
            “≥”为公布下限，“约”为约数，“—”为未知
          </CardFoot>
        </Card>
      </Grid>
    </Frame>
  );
}
