import { MapCard, type MapLinkCard } from '@/components/chains/map-card';
import { MapEdges } from '@/components/chains/map-edges';
import type { ChainLayout } from '@/lib/domain/chains/chain-layout';
import { count } from '@/lib/format';
import { TIER_LABEL } from '@/lib/labels';

/** Below this width of a card the map scrolls instead of becoming narrower. */
const NARROWEST_CARD = 168;

type ChainMapProps = { label: string; layout: ChainLayout; cards: readonly MapLinkCard[] };

/**
 * The map of a chain: cards in columns 上游 → 中游 → 下游, edges in the gaps between them. As wide as its box, down to
 * the narrowest cards one can read; then it scrolls by itself, by keyboard too. Not for phones.
 */
export function ChainMap({ label, layout, cards }: ChainMapProps) {
  const share = (px: number) => `${((100 * px) / layout.width).toFixed(3)}%`;
  const minWidth = Math.min(layout.width, Math.ceil((layout.width * NARROWEST_CARD) / layout.cardWidth));
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const numberOf = new Map(cards.map((card, index) => [card.id, index]));
  return (
    <div role="region" aria-label={label} tabIndex={0} className="-m-1 overflow-x-auto p-1 paper:overflow-visible">
      <div className="chain-map" style={{ minWidth }}>
        <style>{highlightRules(cards.length)}</style>
        <div aria-hidden="true" className="relative mb-3 h-7 text-sm text-ink-2">
          {layout.tiers.map((tier) => (
            <p
              key={tier.tier}
              style={{ left: share(tier.x), width: share(tier.width) }}
              className="absolute border-b border-line-strong pb-1.5"
            >
              <b className="mr-1.5 font-semibold text-ink">{TIER_LABEL[tier.tier]}</b>
              {count(tier.links)} 个环节
            </p>
          ))}
        </div>
        <div className="relative" style={{ height: layout.height }}>
          <MapEdges edges={layout.edges} width={layout.width} height={layout.height} numberOf={numberOf} />
          {layout.cards.map(({ id, x, y }) => {
            const card = cardOf.get(id);
            const box = {
              left: share(x),
              top: `${y}px`,
              width: share(layout.cardWidth),
              height: `${layout.cardHeight}px`,
            };
            return card ? <MapCard key={id} card={card} number={numberOf.get(id) ?? 0} box={box} /> : null;
          })}
        </div>
      </div>
    </div>
  );
}

/** Shows the blue edges of the card one points at or focuses; without `:has` they stay quiet. */
function highlightRules(cards: number): string {
  return Array.from(
    { length: cards },
    (_, index) => `.chain-map:has([data-card="${index}"]:is(:hover,:focus-visible)) [data-ends~="${index}"]{opacity:1}`,
  ).join('');
}
