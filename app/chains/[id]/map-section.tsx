import { ChainFacts } from '@/components/chains/chain-facts';
import { ChainMap } from '@/components/chains/chain-map';
import { LinkAccordion } from '@/components/chains/link-accordion';
import { LinkTable, type LinkTableRow } from '@/components/chains/link-table';
import { projectsInWords } from '@/components/chains/link-money';
import { Card, CardFoot } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import type { ChainDetail, ChainHoldings } from '@/lib/domain/chains/chain';
import { figuresOfChain, figuresOfLink, isKnown } from '@/lib/domain/chains/chain-figures';
import { layOutChain } from '@/lib/domain/chains/chain-layout';
import { projectsHref } from '@/lib/hrefs';
import type { Place } from '@/lib/domain/place';
import { NONE } from '@/lib/domain/projects/signing-period';
import { WORD } from '@/lib/labels';

type MapSectionProps = {
  chain: ChainDetail;
  links: readonly LinkTableRow[];
  /** Of the place alone. */
  holdings: ChainHoldings;
  unconverted: readonly { currency: string; amount: number }[];
  place: Place;
  year: number | null;
};

/** The chain itself: its figures, the map on a desk, the list by tier on a phone, and the table for both. */
export function MapSection({ chain, links, holdings, unconverted, place, year }: MapSectionProps) {
  const rows = { region: place.key, year, chain: chain.id };
  const unplaced = figuresOfLink(holdings, NONE);
  return (
    <Card>
      <h2 className="sr-only">{chain.name}：环节</h2>
      <div className="mb-4">
        <ChainFacts
          figures={figuresOfChain(holdings)}
          unconverted={unconverted}
          rowsHref={(more) => projectsHref({ ...rows, ...more })}
        />
      </div>
      <div className="phone:hidden">
        <ChainMap
          label={`${chain.name}链图：${place.name}`}
          layout={layOutChain(chain.links, chain.edges)}
          cards={links}
        />
      </div>
      <div className="desk:hidden">
        <LinkAccordion links={links} />
      </div>
      <CardFoot
        action={
          isKnown(unplaced) ? (
            <TextLink href={projectsHref({ ...rows, link: NONE })}>
              {WORD.noLink}：{projectsInWords(unplaced)}
            </TextLink>
          ) : null
        }
      >
        连线为供应方向，虚线为回收；虚框为未知：没有项目和企业资料，不等于缺失
      </CardFoot>
      <details className="group mt-3 border-t border-line pt-3">
        <summary className="inline-flex min-h-8 items-center gap-1.5 text-sm text-brand">
          <span className="-rotate-90 group-open:rotate-0">
            <Icon name="down" />
          </span>
          用表格看
        </summary>
        <LinkTable label={`${chain.name}各环节`} rows={links} />
      </details>
    </Card>
  );
}
