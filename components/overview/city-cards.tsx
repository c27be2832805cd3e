import type { Route } from 'next';
import { BarList, type MoneyTotal } from '@/components/charts/bar-list';
import { ChartFrame } from '@/components/charts/chart-frame';
import { TileMap, type Tile } from '@/components/maps/tile-map';
import { TextLink } from '@/components/ui/text-link';
import { cityHref, countedHref } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import type { CityTotal } from '@/lib/domain/totals/city-total';
import { yi } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

type Filter = { year: number | null; chain: string | null };

type CityBarsProps = {
  title: string;
  cities: readonly CityTotal[];
  total: MoneyTotal;
  filter: Filter;
  moreHref?: Route | undefined;
  /** How many cities to draw; the rest is behind `moreHref`. */
  atMost?: number | undefined;
};

/** Signing totals per city as ordered bars; cities whose amounts are all unknown have no bar and no zero. */
export function CityBars({ title, cities, total, filter, moreHref, atMost }: CityBarsProps) {
  const ours = cities.filter((city) => city.inPlace);
  const signed = ours.filter((city) => city.projects > 0);
  const shown = signed.slice(0, atMost);
  const empty = ours.filter((city) => city.projects === 0);
  return (
    <ChartFrame
      span={7}
      title={title}
      subtitle="协议投资额，亿元 · 按项目所在城市"
      source={signed.length > shown.length ? `合计为全部城市，另有 ${signed.length - shown.length} 市未画出` : null}
      moreHref={moreHref}
      moreLabel="全部城市"
    >
      <BarList
        caption="各市协议投资额与项目数"
        head={WORD.city}
        withShare
        rows={shown.map((city) => {
          const rows = { region: city.code, year: filter.year, chain: filter.chain };
          return {
            key: city.code,
            label: city.shortName,
            href: cityHref(city.code),
            yuan: knownYuan(city),
            projects: city.projects,
            unknownAmounts: city.unknownAmounts,
            projectsHref: countedHref(rows),
            unknownHref: countedHref({ ...rows, amount: 'unknown' }),
          };
        })}
        total={total}
      />
      {empty.length > 0 ? <CitiesWithout cities={empty} /> : null}
    </ChartFrame>
  );
}

/** Cities without a counted project: named, each a link, instead of a column of zeros. */
function CitiesWithout({ cities }: { cities: readonly CityTotal[] }) {
  return (
    <p className="mt-3 text-xs text-ink-3">
      没有计入项目的 {cities.length} 市：
      {cities.map((city, index) => (
        <span key={city.code}>
          {index > 0 ? '、' : ''}
          <TextLink href={cityHref(city.code)} tone="figure" className="inline-block py-1 underline underline-offset-2">
            {city.shortName}
          </TextLink>
        </span>
      ))}
    </p>
  );
}

type CityTilesProps = {
  title: string;
  cities: readonly CityTotal[];
  provinces: readonly { code: string; name: string }[];
  outsideLabel?: string | undefined;
};

/** The same totals on our own tile drawing, one per province of the place. */
export function CityTiles({ title, cities, provinces, outsideLabel }: CityTilesProps) {
  const drawn = cities.filter((city) => city.tile !== null);
  return (
    <ChartFrame
      span={5}
      title={title}
      subtitle="协议投资额，亿元（取整）· 每格一个市州，位置为示意，不表示行政区域界线"
    >
      <div className="flex flex-1 flex-col gap-4">
        {provinces.map((province) => (
          <div key={province.code} className="flex flex-1 flex-col">
            {provinces.length > 1 ? <h3 className="mb-1.5 text-sm font-semibold">{province.name}</h3> : null}
            <TileMap
              caption={`${province.name}各市协议投资额`}
              tiles={drawn.filter((city) => city.provinceCode === province.code).map(toTile)}
              outsideLabel={outsideLabel}
            />
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

function toTile(city: CityTotal): Tile {
  const yuan = knownYuan(city);
  const place = {
    code: city.code,
    label: city.shortName,
    col: city.tile?.column ?? 0,
    row: city.tile?.row ?? 0,
    href: cityHref(city.code),
  };
  if (!city.inPlace) return { ...place, value: null, valueText: '不在所选地区', state: 'out' };
  if (city.projects === 0) return { ...place, value: null, valueText: '没有在册项目', state: 'zero' };
  if (yuan === null) return { ...place, value: null, valueText: WORD.amountUnknown, state: 'unknown' };
  return { ...place, value: yuan, valueText: `${yi(yuan)} ${UNIT.yi}`, state: 'in' };
}
