import Link from 'next/link';
import { LinkMoney, companiesInWords } from '@/components/chains/link-money';
import { LinkName } from '@/components/chains/link-name';
import type { MapLinkCard } from '@/components/chains/map-card';
import { UnknownMark } from '@/components/chains/unknown-mark';
import { Icon } from '@/components/ui/icon';
import { isKnown } from '@/lib/domain/chains/chain-figures';
import { CHAIN_TIERS, type ChainTier } from '@/lib/domain/chains/chain-tier';
import { count } from '@/lib/format';
import { TIER_LABEL } from '@/lib/labels';

type LinkAccordionProps = { links: readonly (MapLinkCard & { tier: ChainTier })[] };

/** The map on a phone: the links by tier, each tier folding away; without JavaScript too. */
export function LinkAccordion({ links }: LinkAccordionProps) {
  return CHAIN_TIERS.map((tier) => {
    const ours = links.filter((link) => link.tier === tier);
    const known = ours.filter((link) => isKnown(link.figures)).length;
    return ours.length === 0 ? null : (
      <details key={tier} open className="group border-t border-line first:border-t-0">
        <summary className="flex min-h-11 items-center gap-2 py-2.5 font-semibold">
          <span className="-rotate-90 group-open:rotate-0">
            <Icon name="down" />
          </span>
          {TIER_LABEL[tier]}
          <span className="font-normal text-ink-3">{count(ours.length)} 个环节</span>
          <span className="ml-auto text-xs font-normal text-ink-3">
            {count(known)} 个有资料，{count(ours.length - known)} 个未知
          </span>
        </summary>
        <ul>
          {ours.map((link) => (
            <li key={link.id} className="border-t border-line">
              <Link
                href={link.href}
                prefetch={false}
                className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 py-2.5 pl-5 text-xs text-ink-2 hover:no-underline"
              >
                <span className="text-sm font-medium text-ink">
                  <LinkName name={link.name} />
                </span>
                <span className="text-right">
                  {isKnown(link.figures) ? <span>{count(link.figures.projects)} 项目</span> : <UnknownMark />}
                </span>
                <span>{companiesInWords(link.figures, 3)}</span>
                <span className="text-right">
                  <LinkMoney figures={link.figures} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
