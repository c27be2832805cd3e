import { Card, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { GridSpan } from '@/components/ui/grid';
import { RowList } from '@/components/ui/row-list';
import { TextLink } from '@/components/ui/text-link';
import type { ChainRole } from '@/lib/domain/chains/chain';
import { chainHref } from '@/lib/hrefs';
import { CITY_ROLE_LABEL, FACT_BASIS_LABEL } from '@/lib/labels';

type CityRolesProps = {
  chainId: string;
  roles: readonly ChainRole[];
  year: number | null;
  span?: GridSpan | undefined;
};

/** Which city leads the chain and what others do in it, with who said so. */
export function CityRoles({ chainId, roles, year, span }: CityRolesProps) {
  return (
    <Card span={span}>
      <CardHead title="城市分工" subtitle="谁说的写在旁边；没有公布的由读者归纳" />
      {roles.length === 0 ? (
        <EmptyState title="没有已知的牵头或分工" />
      ) : (
        <RowList
          rows={roles.map((role) => ({
            key: `${role.cityCode} ${role.role}`,
            title: <TextLink href={chainHref(chainId, { region: role.cityCode, year })}>{role.cityName}</TextLink>,
            meta: `${role.withinText} · ${FACT_BASIS_LABEL[role.basis]}`,
            figure: CITY_ROLE_LABEL[role.role],
          }))}
        />
      )}
    </Card>
  );
}
