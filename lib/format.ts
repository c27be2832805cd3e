import { CURRENCY_LABEL } from '@/lib/labels';

/** How much of a published amount is certain; null where nothing was said about it. */
export type AmountQuality = 'EXACT' | 'APPROXIMATE' | 'AT_LEAST';

/** What stands where a figure is unknown. Zero is printed as zero. */
const UNKNOWN = '—';
const MINUS = '−';

const YUAN_PER_YI = 100_000_000n;
const YUAN_PER_WAN = 10_000n;

/** Whole yuan as 亿元 with two decimals: 1_633_000_000 → "16.33". Null is unknown: "—". */
export function yi(yuan: number | null): string {
  return yuan === null ? UNKNOWN : inUnits(yuan, YUAN_PER_YI, 2);
}

/** Whole yuan as whole 亿元, for tiles too small for decimals: 176_860_000_000 → "1,769". */
export function yiRounded(yuan: number | null): string {
  return yuan === null ? UNKNOWN : inUnits(yuan, YUAN_PER_YI, 0);
}

/** 亿元 without trailing zeros, for the scale of a chart: "1,600", "0.15", "0". */
export function yiOnAxis(yuan: number): string {
  return yi(yuan).replace(/\.?0+$/, '');
}

/** 亿元 with the doubt in front: "约 700.00", "≥ 300.00". An exact or unqualified amount stands alone. */
export function yiWithQuality(yuan: number | null, quality: AmountQuality | null): string {
  return yuan === null ? UNKNOWN : `${qualityMark(quality)}${yi(yuan)}`;
}

/** The doubt itself, with its space: "约 ", "≥ " or nothing. */
export function qualityMark(quality: AmountQuality | null): string {
  if (quality === 'APPROXIMATE') return '约 ';
  return quality === 'AT_LEAST' ? '≥ ' : '';
}

/** Whole yuan as whole 万元: 30_000_000 → "3,000". */
export function wan(yuan: number | null): string {
  return yuan === null ? UNKNOWN : inUnits(yuan, YUAN_PER_WAN, 0);
}

/** Foreign money in hundreds of millions of its own currency: 600_000_000 USD → "6.00 亿美元". Never added to yuan. */
export function foreignYi(amount: number, currency: string): string {
  return `${yi(amount)} 亿${CURRENCY_LABEL[currency] ?? ` ${currency}`}`;
}

/** A number of things, with thousands separators. Null is unknown. */
export function count(things: number | null): string {
  return things === null ? UNKNOWN : inUnits(things, 1n, 0);
}

/** A ratio as a percentage with two decimals: 0.4559 → "45.59 %". Null (nothing to divide by) is "—". */
export function percent(ratio: number | null): string {
  return ratio === null ? UNKNOWN : `${twoDecimals(ratio * 100)} %`;
}

/** A difference between two percentages: 42.31 → "+42.31 个百分点". No change carries no sign. */
export function points(differencePercent: number | null): string {
  if (differencePercent === null) return UNKNOWN;
  const text = twoDecimals(differencePercent);
  return `${differencePercent > 0 && text !== '0.00' ? '+' : ''}${text} 个百分点`;
}

/** A day as far as it was published: to the day, the month or the year; null is "日期未刊". */
export function partialDate(iso: string | null): string {
  if (iso === null) return '日期未刊';
  if (iso.length === 4) return `${iso} 年（月份不详）`;
  return iso.length === 7 ? `${iso}（日不详）` : iso;
}

const beijing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant (ISO, any zone) as Beijing wall-clock time: "2026-11-21 10:32". */
export function beijingTime(iso: string): string {
  return beijing.format(new Date(iso));
}

/** Integer arithmetic throughout, halves away from zero: a printed sum must not depend on binary fractions. */
function inUnits(amount: number, perUnit: bigint, decimals: 0 | 2): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = (BigInt(Math.abs(amount)) * scale * 2n + perUnit) / (perUnit * 2n);
  const fraction = decimals === 0 ? '' : `.${String(magnitude % scale).padStart(decimals, '0')}`;
  const sign = amount < 0 && magnitude > 0n ? MINUS : '';
  return `${sign}${grouped(String(magnitude / scale))}${fraction}`;
}

/** Halves away from zero, as they read in decimal: 1.005 is a half although its binary form lies below it. */
function twoDecimals(value: number): string {
  const hundredths = Math.round(Number((Math.abs(value) * 100).toPrecision(14)));
  return inUnits(value < 0 ? -hundredths : hundredths, 100n, 2);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
