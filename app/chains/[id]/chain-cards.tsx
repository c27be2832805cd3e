import { matrixRows } from '@/app/chains/link-views';
import { CityRoles } from '@/components/chains/city-roles';
import { LinkMatrix } from '@/components/chains/link-matrix';
import { ProjectTable } from '@/components/ledger/project-table';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import type { ChainDetail, ChainHoldings, ChainRole } from '@/lib/domain/chains/chain';
import { citiesByKnowledge } from '@/lib/domain/chains/chain-figures';
import { chainHref, countedHref } from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import type { ProjectRow } from '@/lib/domain/projects/project-row';
import { count } from '@/lib/format';
import { WORD } from '@/lib/labels';

type ChainCardsProps = {
  chain: ChainDetail;
  place: Place;
  wider: Place;
  /** Of the wider place: the cities side by side. */
  holdings: ChainHoldings;
  roles: readonly ChainRole[];
  year: number | null;
  biggest: readonly ProjectRow[];
  newest: readonly ProjectRow[];
};

/** What stands below the map: links × cities, roles, and the projects themselves. */
export function ChainCards({ chain, place, wider, holdings, roles, year, biggest, newest }: ChainCardsProps) {
  const { known, unknown } = citiesByKnowledge(holdings);
  const rows = { region: place.key, year, chain: chain.id };
  const hasAll = newest.every((row) => biggest.some((other) => other.id === row.id));
  return (
    <>
      <Card flush span={9}>
        <CardHead
          title={
            known.length > 0
              ? `${wider.name} ${count(known.length)} 个市州在这条链上有项目或企业资料`
              : `${wider.name}在这条链上没有项目和企业资料`
          }
          subtitle="环节 × 城市，计入项目与企业数 · “·”为未知 · 点格看明细"
        />
        {known.length > 0 ? (
          <LinkMatrix
            label={`${chain.name}：环节与城市`}
            columns={known.map((city) => ({
              cityCode: city.code,
              name: city.shortName,
              href: chainHref(chain.id, { region: city.code, year }),
              current: city.code === place.key,
            }))}
            rows={matrixRows(chain, holdings, known, { region: wider.key, year })}
          />
        ) : null}
        <CardFoot>
          {known.length > 0 && unknown.length > 0
            ? `其余 ${count(unknown.length)} 个市州未知：${unknown.map((city) => city.shortName).join('、')}`
            : null}
        </CardFoot>
      </Card>
      <CityRoles chainId={chain.id} roles={roles} year={year} span={3} />
      {biggest.length === 0 ? (
        <Card>
          <EmptyState title={`${place.name}在这条链上没有计入的签约项目`}>换一个地区或年份再看</EmptyState>
        </Card>
      ) : (
        <Card flush>
          <CardHead title="协议投资额最大的项目" subtitle={`${place.name} · 计入项目 · 金额未知的排在最后`} />
          <ProjectTable label="协议投资额最大的项目" rows={biggest} />
          <CardFoot action={<TextLink href={countedHref({ ...rows, sort: 'amount' })}>{WORD.seeRows}</TextLink>} />
        </Card>
      )}
      {hasAll ? null : (
        <Card flush>
          <CardHead title="最近签约" subtitle={`${place.name} · 只列日期到日的项目`} />
          <ProjectTable label="最近签约的项目" rows={newest} />
          <CardFoot action={<TextLink href={countedHref(rows)}>{WORD.seeRows}</TextLink>} />
        </Card>
      )}
    </>
  );
}
