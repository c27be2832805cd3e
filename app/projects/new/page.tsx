import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { registerProjectAction } from './actions';
import { Frame } from '@/app/frame';
import { placeOrNotFound } from '@/app/place-or-not-found';
import { shanghaiToday } from '@/app/shanghai-today';
import { PageHead } from '@/components/layout/page-head';
import { RegistrationAdvice } from '@/components/register/registration-advice';
import { RegisterProjectForm } from '@/components/register/register-project-form';
import { Grid } from '@/components/ui/grid';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/auth/actor';
import { projectsHref } from '@/lib/hrefs';
import { mayRegisterProjects } from '@/lib/domain/people/permission';
import { registrationChoices } from '@/lib/queries/registration/registration-choices';

export const metadata: Metadata = { title: '登记签约项目' };

export default async function NewProjectPage() {
  const actor = await requireActor();
  const place = await placeOrNotFound(actor.scope, actor.workplace.cityCode, (region) => projectsHref({ region }));
  const choices = mayRegisterProjects(actor.role) ? ((await registrationChoices(actor.workplace)) ?? notFound()) : null;

  return (
    <Frame viewer={actor} place={place} current="projects" switchTo={(region) => projectsHref({ region })}>
      <PageHead
        crumbs={[{ label: '项目', href: projectsHref({ region: place.key }) }, { label: '登记签约项目' }]}
        title="登记签约项目"
        basis={[actor.unitName, '依据：填报', '合同签订后登记，线索和在谈不在这里填']}
      />
      <Grid>
        <Card span={8}>
          {choices === null ? (
            <EmptyState title="这个账号不能登记项目">
              项目由市招商局和园区登记；要更正数据，请联系项目所在市。
            </EmptyState>
          ) : (
            <RegisterProjectForm
              action={registerProjectAction}
              submissionId={crypto.randomUUID()}
              today={shanghaiToday(new Date())}
              city={choices.city}
              districts={choices.districts}
              parks={choices.parks}
              parkIsFixed={actor.workplace.parkId !== null}
              chains={choices.chains}
            />
          )}
        </Card>
        <RegistrationAdvice />
      </Grid>
    </Frame>
  );
}
