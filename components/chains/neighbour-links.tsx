import Link from 'next/link';
import { LinkMoney, companiesInWords, projectsInWords } from '@/components/chains/link-money';
import { LinkName } from '@/components/chains/link-name';
import type { MapLinkCard } from '@/components/chains/map-card';
import { UnknownMark } from '@/components/chains/unknown-mark';
import { Card, CardHead } from '@/components/ui/card';
import { isKnown } from '@/lib/domain/chains/chain-figures';
import type { ChainTier } from '@/lib/domain/chains/chain-tier';
import { count } from '@/lib/format';
import { TIER_LABEL } from '@/lib/labels';

type NeighbourLinksProps = {
  title: string;
  /** Said when there is none. */
  none: string;
  links: readonly (MapLinkCard & { tier: ChainTier; isLoop: boolean })[];
};

/** What feeds a link, or what it feeds, as cards with the same figures as on the map. */
export function NeighbourLinks({ title, none, links }: NeighbourLinksProps) {
  return (
    <Card span={6}>
      <CardHead title={title} subtitle={links.length > 0 ? `${count(links.length)} 个环节` : none} />
      <ul className="grid gap-2">
        {links.map((link) => (
          <li key={link.id}>
            <Link
              href={link.href}
              prefetch={false}
              className={`flex flex-wrap items-baseline gap-x-3 gap-y-0.5 rounded-[8px] border px-3 py-2 text-xs text-ink-2 hover:border-brand hover:no-underline ${isKnown(link.figures) ? 'border-line-strong' : 'border-dashed border-control bg-surface-2'}`}
            >
              <span className="text-sm font-semibold text-ink">
                <LinkName name={link.name} />
              </span>
              <span className="text-ink-3">
                {TIER_LABEL[link.tier]}
                {link.isLoop ? ' · 回收' : ''}
              </span>
              <span className="ml-auto">
                {isKnown(link.figures) ? <LinkMoney figures={link.figures} /> : <UnknownMark />}
              </span>
              <span className="w-full">
                {projectsInWords(link.figures)} · {companiesInWords(link.figures, 4)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
