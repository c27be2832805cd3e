import type { ChainFigures } from '@/lib/domain/chains/chain-figures';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { UNIT, WORD } from '@/lib/labels';

/** The agreed investment of a link in words: "120.00 亿元", with its doubts; nothing where there is no project. */
export function LinkMoney({ figures }: { figures: ChainFigures }) {
  const yuan = knownYuan(figures);
  if (figures.projects === 0) return null;
  if (yuan === null) return <span className="text-ink-3">{WORD.amountNotKnown}</span>;
  return (
    <span>
      <span className="whitespace-nowrap">
        {figures.lowerBounds > 0 ? '≥ ' : ''}
        {yi(yuan)} {UNIT.yi}
      </span>
      {figures.unknownAmounts > 0 ? (
        <span className="whitespace-nowrap text-ink-3"> · {count(figures.unknownAmounts)} 项未知</span>
      ) : null}
    </span>
  );
}

/** Companies by name, the first few; "没有企业资料" where none was placed. */
export function companiesInWords({ companies }: ChainFigures, atMost: number): string {
  if (companies.length === 0) return '没有企业资料';
  const names = companies.slice(0, atMost).map((company) => company.name);
  return companies.length > atMost ? `${names.join('、')}等 ${count(companies.length)} 家` : names.join('、');
}

/** "2 项目", and what is listed without counting. */
export function projectsInWords({ projects, notCountedProjects }: ChainFigures): string {
  const counted = `${count(projects)} 项目`;
  return notCountedProjects > 0 ? `${counted}，另 ${count(notCountedProjects)} 项不计入` : counted;
}
