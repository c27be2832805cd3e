import type { Route } from 'next';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { RowList } from '@/components/ui/row-list';
import { TextLink } from '@/components/ui/text-link';
import { countedHref, parkHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';

type CityPark = {
  id: string;
  name: string;
  type: string;
  level: string;
  leadingIndustries: readonly string[];
  partners: readonly string[];
  projects: number;
  agreedInvestmentYuan: number;
  unknownAmounts: number;
};

type CityParksCardProps = { filter: FilterValues; parks: readonly CityPark[]; allHref: Route };

const PARKS_SHOWN = 8;

/** The city's parks with what was signed in each, largest first. */
export function CityParksCard({ filter, parks, allHref }: CityParksCardProps) {
  return (
    <Card span={5}>
      <CardHead title={`园区 ${count(parks.length)} 个`} subtitle="按协议投资额，亿元" />
      {parks.length === 0 ? (
        <EmptyState title="没有登记园区" />
      ) : (
        <RowList
          rows={parks.slice(0, PARKS_SHOWN).map((park) => ({
            key: park.id,
            title: <TextLink href={parkHref(park.id)}>{park.name}</TextLink>,
            meta: [park.level, park.type, park.partners.length > 0 ? '共建' : '', ...park.leadingIndustries.slice(0, 3)]
              .filter(Boolean)
              .join(' · '),
            figure:
              park.projects > 0 ? (
                <TextLink href={countedHref({ ...filter, park: park.id })} tone="figure">
                  {count(park.projects)} 项
                </TextLink>
              ) : (
                '0 项'
              ),
            figureNote: park.projects > 0 ? `${yi(knownYuan(park))} 亿元` : null,
          }))}
        />
      )}
      <CardFoot action={<TextLink href={allHref}>本市全部园区</TextLink>}>
        {parks.length > PARKS_SHOWN ? `另有 ${count(parks.length - PARKS_SHOWN)} 个未列出` : null}
      </CardFoot>
    </Card>
  );
}
