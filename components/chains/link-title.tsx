import { isKnown, type ChainFigures } from '@/lib/domain/chains/chain-figures';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { UNIT } from '@/lib/labels';

type LinkTitleProps = {
  /** Short name of the chosen place; null is everywhere. */
  place: string | null;
  name: string;
  figures: ChainFigures;
};

/** What the page of a link finds: who is here and what was signed, or that nobody knows. */
export function LinkTitle({ place, name, figures }: LinkTitleProps) {
  const subject = `${place ?? ''}${name}`;
  if (!isKnown(figures)) return <>{subject}：未知，没有项目和企业资料</>;
  const { projects, companies, unknownAmounts, notCountedProjects } = figures;
  const yuan = projects === 0 ? null : knownYuan(figures);
  return (
    <>
      {subject}：{companies.length > 0 ? `${count(companies.length)} 家企业` : '没有企业资料'}，
      {projects > 0 ? `签约 ${count(projects)} 项` : '没有计入的签约'}
      {projects === 0 && notCountedProjects > 0 ? `（另有 ${count(notCountedProjects)} 项不计入）` : ''}
      {yuan === null ? null : (
        <>
          ，
          <span className="whitespace-nowrap">
            {yi(yuan)} {UNIT.yi}
          </span>
        </>
      )}
      {projects > 0 && unknownAmounts > 0
        ? yuan === null
          ? '，金额都未知'
          : `（${count(unknownAmounts)} 项金额未知）`
        : ''}
    </>
  );
}
