import type { Route } from 'next';
import { TextLink } from '@/components/ui/text-link';
import { count, yi } from '@/lib/format';

type LedgerSummaryProps = {
  total: {
    rows: number;
    countedProjects: number;
    agreedInvestmentYuan: number;
    unknownAmounts: number;
    lowerBounds: number;
  };
  /** Filters in force, each with the address without it. */
  narrowings: readonly { text: string; withoutHref: Route }[];
  clearHref: Route;
};

/** The line above the ledger: what exactly these rows add up to, and by which filters they were chosen. */
export function LedgerSummary({ total, narrowings, clearHref }: LedgerSummaryProps) {
  return (
    <div className="px-5 py-4 phone:px-4">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm text-ink-2">
        <span>
          <b className="text-lg font-semibold text-ink">{count(total.rows)}</b> 项，计入{' '}
          <b className="text-lg font-semibold text-ink">{count(total.countedProjects)}</b>
        </span>
        <span>
          协议投资额 <b className="text-lg font-semibold text-ink">{yi(total.agreedInvestmentYuan)}</b> 亿元
        </span>
        <span>
          含 <b className="font-semibold text-ink">{count(total.unknownAmounts)}</b> 项金额未知
        </span>
        <span>
          含 <b className="font-semibold text-ink">{count(total.lowerBounds)}</b> 项下限
        </span>
      </p>
      {narrowings.length > 0 ? (
        <ul aria-label="已选条件" className="mt-2 flex flex-wrap gap-2 text-xs">
          {narrowings.map(({ text, withoutHref }) => (
            <li key={text}>
              <TextLink
                href={withoutHref}
                label={`${text}，去掉这个条件`}
                className="inline-flex h-6 items-center gap-1 rounded-sm bg-brand-soft px-2 text-brand-strong"
              >
                {text} <span aria-hidden="true">×</span>
              </TextLink>
            </li>
          ))}
          <li>
            <TextLink href={clearHref} className="inline-flex h-6 items-center">
              全部清除
            </TextLink>
          </li>
        </ul>
      ) : null}
    </div>
  );
}
