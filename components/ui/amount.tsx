import { qualityMark, yi, type AmountQuality } from '@/lib/format';

type AmountProps = {
  /** Whole yuan, shown in 亿元; null is unknown: "—". */
  yuan: number | null;
  quality?: AmountQuality | null | undefined;
  /** The amount as published in foreign money, finished ("6.00 亿美元"); shown below, never converted here. */
  foreign?: string | null | undefined;
};

/** One amount in 亿元 with its doubt; the unit stands in the head of the column. */
export function Amount({ yuan, quality = null, foreign }: AmountProps) {
  return (
    <span className="whitespace-nowrap">
      {yuan === null ? null : <span className="font-normal text-ink-3">{qualityMark(quality)}</span>}
      {yi(yuan)}
      {foreign ? <span className="block text-xs font-normal text-ink-3">{foreign}</span> : null}
    </span>
  );
}
