import { readFileSync } from 'node:fs';

// Totals straight from the data files, by code that shares nothing with the product: no rule, no schema, no query.

type Row = {
  id: string;
  cityCode: string;
  chainId: string | null;
  chainLinkId: string | null;
  parkId: string | null;
  amount: number | null;
  amountUnit: string | null;
  amountQuality: string | null;
  date: string | null;
  dateEvent: string | null;
  stageText: string;
};

export type Dimension = 'city' | 'chain' | 'link' | 'park' | 'month' | 'year';

export type Figure = { key: string; projects: number; yuan: bigint; unknownAmounts: number; lowerBounds: number };

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../prisma/data/${file}`, import.meta.url), 'utf8'));

export const publishedRows: Row[] = read('projects.json');

export const publishedEvents: { id: string; totalYi: number | null }[] = read('signing_events.json');

const metroRegions: { name: string; memberCodes: string[] }[] = read('regions.json');

/** Plan lists and talks are not signings; 长飞's phase one and 亿纬 inside 荆门's park are in their parents' money. */
const NOT_A_SIGNING = ['清单(2023)', '拟引进(2023计划)', '在谈'];
const IN_A_PARENT = ['PRJ0014', 'PRJ0183'];

const countedRows = publishedRows.filter(
  ({ id, stageText }) => !NOT_A_SIGNING.includes(stageText) && !IN_A_PARENT.includes(id),
);

const signingDate = ({ date, dateEvent }: Row) => (dateEvent === '签约' ? date : null);

/** 亿元 to yuan on the digits themselves: 16.33 × 10⁸ is not a whole number in floating point. */
export function yuanOfYi(yi: number): bigint {
  const [whole = '', fraction = ''] = String(yi).split('.');
  return BigInt(whole + fraction.padEnd(8, '0'));
}

/** Null: unknown, dollars included. */
function yuanOf({ amount, amountUnit }: Row): bigint | null {
  return amount === null || amountUnit !== '亿元' ? null : yuanOfYi(amount);
}

const KEY_OF: Record<Dimension, (row: Row) => string> = {
  city: (row) => row.cityCode,
  chain: (row) => row.chainId ?? 'none',
  link: (row) => row.chainLinkId ?? 'none',
  park: (row) => row.parkId ?? 'none',
  month: (row) => signingDate(row)?.slice(0, 7) ?? 'none',
  year: (row) => signingDate(row)?.slice(0, 4) ?? 'none',
};

type Filter = { region: string | null; year: number | null; chainId: string | null };

/** What a board page has to show for one region, year and chain, cut by one dimension, ordered by key. */
export function publishedFigures({ region, year, chainId }: Filter, by: Dimension): Figure[] {
  const figures = new Map<string, Figure>();
  for (const row of countedRows) {
    if (!isIn(region, row.cityCode)) continue;
    if (year !== null && !signingDate(row)?.startsWith(`${year}`)) continue;
    if (chainId !== null && row.chainId !== chainId) continue;
    const key = KEY_OF[by](row);
    const yuan = yuanOf(row);
    const figure = figures.get(key) ?? { key, projects: 0, yuan: 0n, unknownAmounts: 0, lowerBounds: 0 };
    figures.set(key, {
      key,
      projects: figure.projects + 1,
      yuan: figure.yuan + (yuan ?? 0n),
      unknownAmounts: figure.unknownAmounts + (yuan === null ? 1 : 0),
      lowerBounds: figure.lowerBounds + (yuan !== null && row.amountQuality === 'min' ? 1 : 0),
    });
  }
  return [...figures.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function isIn(region: string | null, cityCode: string): boolean {
  if (region === null) return true;
  if (region === '湖北') return cityCode.startsWith('42');
  if (region === '四川') return cityCode.startsWith('51');
  return metroRegions.some(({ name, memberCodes }) => name === region && memberCodes.includes(cityCode));
}
