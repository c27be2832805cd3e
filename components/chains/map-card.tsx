import type { Route } from 'next';
import Link from 'next/link';
import { LinkMoney, companiesInWords, projectsInWords } from '@/components/chains/link-money';
import { LinkName } from '@/components/chains/link-name';
import { UnknownMark } from '@/components/chains/unknown-mark';
import { isKnown, type ChainFigures } from '@/lib/domain/chains/chain-figures';

export type MapLinkCard = { id: string; name: string; href: Route; figures: ChainFigures };

type MapCardProps = {
  card: MapLinkCard;
  number: number;
  box: { left: string; top: string; width: string; height: string };
};

/** One link of the map; all of it leads to the page of the link. */
export function MapCard({ card, number, box }: MapCardProps) {
  const known = isKnown(card.figures);
  return (
    <Link
      href={card.href}
      prefetch={false}
      data-card={number}
      style={box}
      className={`@container absolute flex flex-col overflow-hidden rounded-[8px] border px-3 py-2 text-xs text-ink hover:border-brand hover:no-underline focus-visible:rounded-[8px] ${known ? 'border-line-strong bg-surface' : 'border-dashed border-control bg-surface-2'}`}
    >
      <span className="line-clamp-2 flex-none text-sm font-semibold text-balance">
        <LinkName name={card.name} />
      </span>
      <span
        className={`mt-0.5 line-clamp-1 flex-none @min-[160px]:line-clamp-2 ${card.figures.companies.length > 0 ? 'text-ink-2' : 'text-ink-3'}`}
      >
        {companiesInWords(card.figures, 3)}
      </span>
      <span className="mt-auto flex flex-wrap items-center justify-between gap-x-2 pt-1">
        <span className="whitespace-nowrap">{projectsInWords(card.figures)}</span>
        {known ? <LinkMoney figures={card.figures} /> : <UnknownMark />}
      </span>
    </Link>
  );
}
