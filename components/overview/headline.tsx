import type { Route } from 'next';
import { Strip, StripCell } from '@/components/ui/strip';
import { MaybeLink } from '@/components/ui/text-link';
import { metricsHref } from '@/lib/hrefs';
import { startRatio } from '@/lib/domain/metrics/rates';
import { count, foreignYi, percent, yi } from '@/lib/format';
import { BASIS_LABEL, UNIT, WORD } from '@/lib/labels';

type HeadlineProps = {
  total: {
    projects: number;
    projectsByBasis: Record<keyof typeof BASIS_LABEL, number>;
    /** Whole yuan; null when no counted project has a known amount. */
    agreedInvestmentYuan: number | null;
    unknownAmounts: number;
    lowerBounds: number;
    approximateAmounts: number;
    startedProjects: number;
    notCountedProjects: number;
  };
  /** Counted foreign money without a rate. */
  unconverted: readonly { currency: string; projects: number; amount: number }[];
  /** The rows behind a figure, cut by one more key of the ledger's filter. */
  rowsHref: (more: Record<string, string | null>) => Route;
};

/** Links inside a sentence are told from it by more than their colour. */
const INLINE = 'underline underline-offset-2';

/** The strip under the title: the agreed investment first, its doubts beside it, and what nobody knows as "—". */
export function Headline({ total, unconverted, rowsHref }: HeadlineProps) {
  return (
    <Strip label="要点">
      <StripCell
        lead
        label={WORD.agreedInvestment}
        value={yi(total.agreedInvestmentYuan)}
        unit={UNIT.yi}
        href={rowsHref({ counted: 'yes' })}
        explainHref={metricsHref('agreed-investment')}
        note={<BasisParts byBasis={total.projectsByBasis} rowsHref={rowsHref} />}
      />
      <StripCell
        label="计入项目"
        value={count(total.projects)}
        unit={UNIT.projects}
        href={rowsHref({ counted: 'yes' })}
        explainHref={metricsHref('counting')}
        note={
          <>
            登记 {count(total.projects + total.notCountedProjects)} 项，
            <MaybeLink className={INLINE} href={total.notCountedProjects > 0 ? rowsHref({ counted: 'no' }) : null}>
              {count(total.notCountedProjects)} 项不计入
            </MaybeLink>
          </>
        }
      />
      <StripCell
        label="金额未知"
        value={count(total.unknownAmounts)}
        unit={UNIT.rows}
        href={rowsHref({ counted: 'yes', amount: 'unknown' })}
        explainHref={metricsHref('unknown')}
        note={
          unconverted.length === 0 ? (
            '算项目，不加金额'
          ) : (
            <>
              其中{' '}
              <MaybeLink className={INLINE} href={rowsHref({ counted: 'yes', amount: 'foreign' })}>
                {unconverted.map((each) => foreignYi(each.amount, each.currency)).join('、')}
              </MaybeLink>{' '}
              未折算
            </>
          )
        }
      />
      <StripCell
        label="下限"
        value={count(total.lowerBounds)}
        unit={UNIT.rows}
        href={rowsHref({ counted: 'yes', amount: 'atLeast' })}
        explainHref={metricsHref('amount-quality')}
        note={
          <>
            按“超过”的数计入；另有{' '}
            <MaybeLink
              className={INLINE}
              href={total.approximateAmounts > 0 ? rowsHref({ counted: 'yes', amount: 'approximate' }) : null}
            >
              {count(total.approximateAmounts)} 项约数
            </MaybeLink>
          </>
        }
      />
      <StripCell
        label="已开工及以后"
        value={count(total.startedProjects)}
        unit={UNIT.projects}
        href={rowsHref({ counted: 'yes', stage: 'started' })}
        explainHref={metricsHref('start-rate')}
        note={
          <>占计入项目 {percent(startRatio(total.startedProjects, total.projects))}，阶段取最近一次公开报道或填报</>
        }
      />
    </Strip>
  );
}

/** How many projects stand on each basis; bases are never added without saying so. */
function BasisParts({
  byBasis,
  rowsHref,
}: {
  byBasis: HeadlineProps['total']['projectsByBasis'];
  rowsHref: HeadlineProps['rowsHref'];
}) {
  const bases = ['PUBLISHED', 'REPORTED', 'VERIFIED'] as const;
  return (
    <>
      {bases.map((basis, index) => (
        <span key={basis}>
          {index > 0 ? '，' : '含'}
          {BASIS_LABEL[basis]}{' '}
          <MaybeLink className={INLINE} href={byBasis[basis] > 0 ? rowsHref({ counted: 'yes', basis }) : null}>
            {count(byBasis[basis])} 项
          </MaybeLink>
        </span>
      ))}
      <span className="block">新城、地产等签约项目在计数规则确定前照计</span>
    </>
  );
}
