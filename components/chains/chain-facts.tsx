import type { Route } from 'next';
import { MaybeLink } from '@/components/ui/text-link';
import type { ChainFigures } from '@/lib/domain/chains/chain-figures';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, foreignYi, yi } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

type ChainFactsProps = {
  figures: ChainFigures;
  /** Counted foreign money without a rate. */
  unconverted: readonly { currency: string; amount: number }[];
  /** The rows behind a figure, cut by one more key of the ledger's filter. */
  rowsHref: (more: Record<string, string>) => Route;
};

/** The figures of a chain or link in a place, each a link to its rows. */
export function ChainFacts({ figures, unconverted, rowsHref }: ChainFactsProps) {
  const yuan = figures.projects === 0 ? null : knownYuan(figures);
  const counted = { counted: 'yes' };
  const facts = [
    { term: '计入项目', value: count(figures.projects), more: counted, has: figures.projects > 0 },
    { term: `${WORD.agreedInvestment} ${UNIT.yi}`, value: yi(yuan), more: counted, has: yuan !== null },
    {
      term: WORD.amountNotKnown,
      value: count(figures.unknownAmounts),
      more: { ...counted, amount: 'unknown' },
      has: figures.unknownAmounts > 0,
    },
    {
      term: '下限',
      value: count(figures.lowerBounds),
      more: { ...counted, amount: 'atLeast' },
      has: figures.lowerBounds > 0,
    },
    {
      term: '不计入的登记',
      value: count(figures.notCountedProjects),
      more: { counted: 'no' },
      has: figures.notCountedProjects > 0,
    },
    { term: '在地企业', value: count(figures.companies.length), more: counted, has: false },
  ];
  return (
    <dl className="flex flex-wrap gap-x-7 gap-y-2">
      {facts.map(({ term, value, more, has }) => (
        <div key={term}>
          <dt className="text-xs text-ink-3">{term}</dt>
          <dd className="text-lg font-semibold">
            <MaybeLink href={has ? rowsHref(more) : null} tone="figure" label={`${term} ${value}`}>
              {value}
            </MaybeLink>
          </dd>
        </div>
      ))}
      {unconverted.length > 0 ? (
        <div>
          <dt className="text-xs text-ink-3">未折算的外币</dt>
          <dd className="text-lg font-semibold">
            <MaybeLink href={rowsHref({ ...counted, amount: 'foreign' })} tone="figure">
              {unconverted.map((each) => foreignYi(each.amount, each.currency)).join('、')}
            </MaybeLink>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
