import { linksFinding } from '@/lib/domain/chains/chain-finding';
import type { ChainFigures } from '@/lib/domain/chains/chain-figures';
import { knownYuan } from '@/lib/domain/money/known-yuan';
import { count, yi } from '@/lib/format';
import { UNIT } from '@/lib/labels';

type ChainTitleProps = {
  /** The chain, with the place in front where one was chosen. */
  subject: string;
  links: number;
  knownLinks: number;
  figures: ChainFigures;
};

/** What a chain page finds: how much of the chain is known here, and the money with its doubt. */
export function ChainTitle({ subject, links, knownLinks, figures }: ChainTitleProps) {
  return (
    <>
      {subject} {linksFinding(links, knownLinks)}
      {figures.projects > 0 ? <MoneyFinding figures={figures} /> : null}
    </>
  );
}

function MoneyFinding({ figures }: { figures: ChainFigures }) {
  const { projects, unknownAmounts, lowerBounds } = figures;
  const yuan = knownYuan(figures);
  if (yuan === null) return <>；签约 {count(projects)} 项，金额都未知</>;
  const doubts = [
    lowerBounds > 0 ? `含 ${count(lowerBounds)} 项下限` : '',
    unknownAmounts > 0 ? `${count(unknownAmounts)} 项金额未知` : '',
  ].filter(Boolean);
  return (
    <>
      ；签约 {count(projects)} 项，
      <span className="whitespace-nowrap">
        {yi(yuan)} {UNIT.yi}
      </span>
      {doubts.length > 0 ? `（${doubts.join('，')}）` : ''}
    </>
  );
}
