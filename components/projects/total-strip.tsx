import { Strip, StripCell } from '@/components/ui/strip';
import { countedHref, metricsHref, projectsHref, type FilterValues } from '@/lib/hrefs';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

type TotalStripProps = {
  label: string;
  total: {
    /** All rows, counted or only listed. */
    rows: number;
    countedProjects: number;
    /** Whole yuan of the counted rows. */
    agreedInvestmentYuan: number;
    unknownAmounts: number;
  };
  /** Filter of the ledger that finds these rows. */
  filter: FilterValues;
};

/** What a park's, company's or event's rows of the ledger add up to. */
export function TotalStrip({ label, total, filter }: TotalStripProps) {
  const yuan = knownYuan({ ...total, projects: total.countedProjects });
  const listedOnly = total.rows - total.countedProjects;
  return (
    <Strip label={label}>
      <StripCell
        lead
        label={WORD.agreedInvestment}
        value={yi(yuan)}
        unit={UNIT.yi}
        href={total.countedProjects > 0 ? countedHref(filter) : null}
        explainHref={metricsHref('agreed-investment')}
        note={`含 ${count(total.unknownAmounts)} 项未填`}
      />
      <StripCell
        label="计入项目"
        value={count(total.countedProjects)}
        unit={UNIT.projects}
        href={total.countedProjects > 0 ? countedHref(filter) : null}
        explainHref={metricsHref('counting')}
        note="首次签约计一次"
      />
      <StripCell
        label={WORD.amountUnknown}
        value={count(total.unknownAmounts)}
        unit={UNIT.projects}
        href={total.unknownAmounts > 0 ? countedHref({ ...filter, amount: 'unknown' }) : null}
        explainHref={metricsHref('unknown')}
        note="计项目数，不计金额"
      />
      <StripCell
        label="只列不计"
        value={count(listedOnly)}
        unit={UNIT.projects}
        href={listedOnly > 0 ? projectsHref({ ...filter, counted: 'no' }) : null}
        explainHref={metricsHref('counting')}
        note="未签约、分期、园中项目"
      />
    </Strip>
  );
}
