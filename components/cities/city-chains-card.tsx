import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { MaybeLink } from '@/components/ui/text-link';
import { chainHref, countedHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { CITY_ROLE_LABEL, WORD } from '@/lib/labels';

type CityChain = {
  chainId: string;
  name: string;
  roles: readonly { role: keyof typeof CITY_ROLE_LABEL; withinText: string; published: boolean }[];
  companies: number;
  projects: number;
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

type CityChainsCardProps = { cityCode: string; year: number | null; chains: readonly CityChain[] };

/** The chains a city has a project, a company or a role on. */
export function CityChainsCard({ cityCode, year, chains }: CityChainsCardProps) {
  const rowsOf = (chain: CityChain, more: FilterValues = {}) =>
    countedHref({ region: cityCode, year, chain: chain.chainId, ...more });
  return (
    <Card span={7} flush>
      <CardHead title="产业链与分工" subtitle="协议投资额，亿元 · 按主环节所在产业链" />
      {chains.length === 0 ? (
        <div className="px-5 pb-4">
          <EmptyState title="还没有归入产业链的项目和企业" />
        </div>
      ) : (
        <DataTable
          label="本市各产业链"
          rows={chains}
          rowKey={(chain) => chain.chainId}
          columns={[
            {
              key: 'name',
              head: WORD.chain,
              isRowHeader: true,
              cell: (chain) => <ChainName cityCode={cityCode} chain={chain} />,
            },
            { key: 'role', head: '分工', cell: (chain) => <Roles roles={chain.roles} /> },
            {
              key: 'companies',
              head: '企业',
              align: 'right',
              phone: 'labelled',
              cell: (chain) => count(chain.companies),
            },
            {
              key: 'projects',
              head: '项目',
              align: 'right',
              phone: 'labelled',
              cell: (chain) => (
                <MaybeLink href={chain.projects > 0 ? rowsOf(chain) : null} tone="figure">
                  {count(chain.projects)}
                </MaybeLink>
              ),
            },
            {
              key: 'unknown',
              head: '金额未知',
              align: 'right',
              phone: 'labelled',
              cell: (chain) => (
                <MaybeLink href={chain.unknownAmounts > 0 ? rowsOf(chain, { amount: 'unknown' }) : null} tone="figure">
                  {count(chain.unknownAmounts)}
                </MaybeLink>
              ),
            },
            {
              key: 'yuan',
              head: '协议额 亿元',
              align: 'right',
              phone: 'figure',
              cell: (chain) => (
                <MaybeLink href={knownYuan(chain) !== null && chain.projects > 0 ? rowsOf(chain) : null} tone="figure">
                  {chain.projects === 0 ? '0' : <b className="font-semibold">{yi(knownYuan(chain))}</b>}
                </MaybeLink>
              ),
            },
          ]}
        />
      )}
      <CardFoot>企业为读者整理的线索；项目的产业链除填报外由读者归类</CardFoot>
    </Card>
  );
}

function ChainName({ cityCode, chain }: { cityCode: string; chain: CityChain }) {
  return (
    <MaybeLink href={chain.chainId === 'none' ? null : chainHref(chain.chainId, { region: cityCode })}>
      {chain.name}
    </MaybeLink>
  );
}

function Roles({ roles }: { roles: CityChain['roles'] }) {
  if (roles.length === 0) return <span className="text-ink-3">—</span>;
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {roles.map((role) => (
        <Tag key={`${role.role}${role.withinText}`} tone="brand">
          {CITY_ROLE_LABEL[role.role]} · {role.withinText}
          {role.published ? '' : '（读者归纳）'}
        </Tag>
      ))}
    </span>
  );
}
