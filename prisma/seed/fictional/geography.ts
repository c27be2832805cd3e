/** 示范省: every place here is made up. Its codes start with 99, which GB/T 2260 does not use. */
export const FICTIONAL_PROVINCE = { code: '990000', name: '示范省（虚构）', shortName: '示范省', isFictional: true };

export const FICTIONAL_METRO = { id: 'demo', name: '示范都市圈（虚构）', cities: 5 };

type FictionalCity = {
  code: string;
  shortName: string;
  tileColumn: number;
  tileRow: number;
  /** How many of the province's projects go there, relative to the others. */
  weight: number;
};

/** Largest first: name, column and row of its tile (seven columns), weight. */
const CITIES = [
  ['云渚', 3, 1, 20],
  ['安澜', 2, 1, 15],
  ['明川', 4, 1, 12],
  ['青屿', 3, 0, 10],
  ['景和', 1, 1, 9],
  ['衡野', 5, 1, 8],
  ['瑞泽', 3, 2, 7],
  ['临汐', 4, 2, 6],
  ['枫原', 2, 2, 5],
  ['北柘', 2, 0, 4],
  ['松浦', 5, 2, 2],
  ['星垣', 6, 2, 2],
] as const;

const twoDigits = (number: number) => String(number).padStart(2, '0');

export const FICTIONAL_CITIES: readonly FictionalCity[] = CITIES.map(
  ([shortName, tileColumn, tileRow, weight], index) => ({
    code: `99${twoDigits(index + 1)}00`,
    shortName,
    tileColumn,
    tileRow,
    weight,
  }),
);

const DISTRICT_PREFIXES = ['望', '揽', '栖', '汀'] as const;

/** Four districts of each city, named after it: 望渚区, 揽渚区, 栖渚区, 汀渚县. */
export const FICTIONAL_DISTRICTS = FICTIONAL_CITIES.flatMap((city) =>
  DISTRICT_PREFIXES.map((prefix, index) => ({
    code: `${city.code.slice(0, 4)}${twoDigits(index + 1)}`,
    cityCode: city.code,
    name: `${prefix}${city.shortName.slice(-1)}${index === 3 ? '县' : '区'}`,
  })),
);

type CobuiltPark = {
  shareKind: 'CREDIT' | 'TAX';
  cobuiltModel: string;
  /** Partner and its percentage. */
  partners: readonly (readonly [string, number])[];
};

/** What public sources cannot show: shares of credit and of tax, by the park that is shared. */
const COBUILT_PARKS: Readonly<Record<string, CobuiltPark>> = {
  FP0203: {
    shareKind: 'CREDIT',
    cobuiltModel: '共建园区，招商实绩对半分（虚构）',
    partners: [
      ['云渚市', 50],
      ['安澜市', 50],
    ],
  },
  FP0503: {
    shareKind: 'TAX',
    cobuiltModel: '飞地园区，税收六四分（虚构）',
    partners: [
      ['景和市', 60],
      ['明川市', 40],
    ],
  },
};

const PARK_KINDS = [
  ['高新技术产业开发区', '高新区', '国家级'],
  ['经济开发区', '经开区', '省级'],
  ['产业园', '产业园', '市级'],
] as const;

/** Three parks in each city; two of the 36 are co-built. */
export const FICTIONAL_PARKS = FICTIONAL_CITIES.flatMap((city, cityIndex) =>
  PARK_KINDS.map(([suffix, type, level], index) => {
    const id = `FP${twoDigits(cityIndex + 1)}${twoDigits(index + 1)}`;
    const cobuilt = COBUILT_PARKS[id] ?? null;
    return {
      id,
      cityCode: city.code,
      districtCode: `${city.code.slice(0, 4)}${twoDigits(index + 1)}`,
      name: `${city.shortName}${cobuilt ? '共建' : ''}${suffix}（示范）`,
      type: cobuilt ? '共建园区' : type,
      level,
      cobuilt,
    };
  }),
);
