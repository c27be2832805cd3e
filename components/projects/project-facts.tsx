import type { ReactNode } from 'react';
import { InlineLink } from '@/components/projects/inline-link';
import { BasisMark } from '@/components/ui/basis-mark';
import { Card, CardHead } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { TextLink } from '@/components/ui/text-link';
import { chainHref, cityHref, companyHref, eventHref, linkHref, parkHref } from '@/lib/hrefs';
import type { ProjectFile } from '@/lib/domain/projects/project-file';
import { COMPANY_ROLE_LABEL, WORD } from '@/lib/labels';

/** Who, where, on which chain, and where it was signed: as published or entered, unknown is "—". */
export function ProjectFacts({ project }: { project: ProjectFile }) {
  return (
    <Card>
      <CardHead title="项目情况" subtitle="“—”为未知；公布的字样照原文" />
      <Facts
        items={[
          { term: '企业', detail: <Companies project={project} /> },
          { term: '地点', detail: <PlaceLine project={project} /> },
          { term: WORD.chain, detail: <ChainLine project={project} /> },
          { term: '活动', detail: <Events project={project} /> },
          { term: '最近进展', detail: latestText(project) },
          { term: '责任单位', detail: project.responsibleUnit ?? '—' },
          { term: WORD.basis, detail: <BasisMark basis={project.basis} /> },
          { term: '备注', detail: project.note ?? '—' },
        ]}
      />
    </Card>
  );
}

function Companies({ project: { companies } }: { project: ProjectFile }) {
  if (companies.length === 0) return WORD.noInvestor;
  return companies.map(({ id, name, role }) => (
    <Line key={`${id}-${role}`} small={COMPANY_ROLE_LABEL[role]}>
      <TextLink href={companyHref(id)}>{name}</TextLink>
    </Line>
  ));
}

function PlaceLine({ project: { city, district, park, parkText } }: { project: ProjectFile }) {
  return (
    <>
      <InlineLink href={cityHref(city.code)}>{city.name}</InlineLink>
      {` → ${district ?? '区县未填'} → `}
      {park ? <InlineLink href={parkHref(park.id)}>{park.name}</InlineLink> : (parkText ?? WORD.noPark)}
      {park && parkText && parkText !== park.name ? <Small>原文写作“{parkText}”</Small> : null}
    </>
  );
}

function ChainLine({ project }: { project: ProjectFile }) {
  const { chain, link, industryText, linkText, basis } = project;
  const published = [industryText, linkText].filter((text) => text !== null).join(' · ');
  return (
    <>
      {chain ? (
        <InlineLink href={chainHref(chain.id, { region: project.city.code })}>{chain.name}</InlineLink>
      ) : (
        WORD.noChain
      )}
      {chain ? ' → ' : null}
      {chain && link ? (
        <InlineLink href={linkHref(chain.id, link.id, { region: project.city.code })}>{link.name}</InlineLink>
      ) : null}
      {chain && !link ? WORD.noLink : null}
      {chain && basis === 'PUBLISHED' ? <Small>由读者归类，不是原文</Small> : null}
      {published ? <Small>原文：{published}</Small> : null}
    </>
  );
}

function Events({ project: { events } }: { project: ProjectFile }) {
  if (events.length === 0) return '没有归入任何活动';
  return events.map((event) => (
    <Line key={event.id} small={event.heldOn ?? WORD.noDate}>
      <TextLink href={eventHref(event.id)}>{event.name}</TextLink>
    </Line>
  ));
}

function latestText({ latestEvent, latestEventOn, dateInferred }: ProjectFile): string {
  if (latestEvent === null) return '—';
  const day = latestEventOn ?? WORD.noDate;
  return `${latestEvent}，${day}${dateInferred && latestEventOn ? '（按报道日期推定）' : ''}`;
}

function Line({ small, children }: { small: string; children: ReactNode }) {
  return (
    <span className="block">
      {children}
      <span className="ml-2 text-xs text-ink-3">{small}</span>
    </span>
  );
}

function Small({ children }: { children: ReactNode }) {
  return <span className="block text-xs text-ink-3">{children}</span>;
}
