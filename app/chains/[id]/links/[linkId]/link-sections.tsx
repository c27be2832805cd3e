import { ChainFacts } from '@/components/chains/chain-facts';
import { CompanyList } from '@/components/chains/company-list';
import { LinkCities } from '@/components/chains/link-cities';
import type { LinkTableRow } from '@/components/chains/link-table';
import { NeighbourLinks } from '@/components/chains/neighbour-links';
import { ProjectTable } from '@/components/ledger/project-table';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Grid } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import type { ChainDetail, ChainHoldings } from '@/lib/domain/chains/chain';
import { figuresOfLink, isKnown } from '@/lib/domain/chains/chain-figures';
import { projectsHref } from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import type { ProjectRow } from '@/lib/domain/projects/project-row';
import { count } from '@/lib/format';
import { WORD } from '@/lib/labels';

type LinkSectionsProps = {
  chain: ChainDetail;
  link: LinkTableRow;
  /** All links of the chain, with what is known of them in the place. */
  links: readonly LinkTableRow[];
  place: Place;
  wider: Place;
  /** Of the wider place: the cities side by side. */
  holdings: ChainHoldings;
  projects: { rows: ProjectRow[]; next: string | null };
  year: number | null;
};

/** Who and what is on a link here, where else, what feeds it and what it feeds. */
export function LinkSections({ chain, link, links, place, wider, holdings, projects, year }: LinkSectionsProps) {
  const rows = { region: place.key, year, chain: chain.id, link: link.id };
  const nameOf = new Map(holdings.cities.map((city) => [city.code, city.shortName]));
  const isHere = (code: string) => place.kind !== 'CITY' || place.cityCodes?.includes(code) === true;
  const placements = holdings.companies.filter((each) => each.linkId === link.id && isHere(each.cityCode));
  const cities = holdings.cities.map((city) => ({ ...city, figures: figuresOfLink(holdings, link.id, city.code) }));
  const known = cities
    .filter((city) => isKnown(city.figures))
    .sort(
      (a, b) =>
        b.figures.agreedInvestmentYuan - a.figures.agreedInvestmentYuan || b.figures.projects - a.figures.projects,
    );
  const neighbours = (end: 'fromId' | 'toId', other: 'fromId' | 'toId') =>
    chain.edges
      .filter((edge) => edge[end] === link.id)
      .flatMap((edge) => {
        const neighbour = links.find((each) => each.id === edge[other]);
        return neighbour ? [{ ...neighbour, isLoop: edge.isLoop }] : [];
      });

  return (
    <>
      <Card>
        <ChainFacts figures={link.figures} unconverted={[]} rowsHref={(more) => projectsHref({ ...rows, ...more })} />
      </Card>
      <Grid>
        <Card>
          <CardHead title="企业" subtitle={`${place.name} · 未注明“已公布”的是线索，不是事实`} />
          <CompanyList companies={placements} cityName={(code) => nameOf.get(code) ?? code} />
        </Card>
        {projects.rows.length === 0 ? (
          <Card>
            <CardHead title="项目" subtitle={place.name} />
            <EmptyState title="没有项目资料">台账里没有这个环节的项目，是未知，不等于没有</EmptyState>
          </Card>
        ) : (
          <Card flush>
            <CardHead title="项目" subtitle={`${place.name} · 按协议投资额，金额未知的排在最后`} />
            <ProjectTable label={`${link.name}的项目`} rows={projects.rows} />
            <CardFoot action={<TextLink href={projectsHref(rows)}>{WORD.seeRows}</TextLink>}>
              {projects.next === null ? null : `只列前 ${count(projects.rows.length)} 项`}
            </CardFoot>
          </Card>
        )}
        <NeighbourLinks title="谁供给它" none="没有上一环节" links={neighbours('toId', 'fromId')} />
        <NeighbourLinks title="它供给谁" none="没有下一环节" links={neighbours('fromId', 'toId')} />
        {known.length === 0 ? null : (
          <LinkCities
            title={`${wider.name} ${count(known.length)} 个市州有这个环节的资料`}
            chainId={chain.id}
            linkId={link.id}
            year={year}
            cities={known}
            note={
              cities.length > known.length
                ? `其余 ${count(cities.length - known.length)} 个市州未知：没有项目和企业资料`
                : null
            }
          />
        )}
      </Grid>
    </>
  );
}
