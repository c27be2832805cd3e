import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Card, CardFoot, CardHead } from '@/components/ui/card';
import type { GridSpan } from '@/components/ui/grid';
import { TextLink } from '@/components/ui/text-link';
import { WORD } from '@/lib/labels';

type ChartFrameProps = {
  /** What the chart shows, as a finding where there is one. */
  title: ReactNode;
  /** Measure and unit, named once for the whole chart. */
  subtitle: ReactNode;
  /** What is left out, where the rows come from. */
  source?: ReactNode;
  /** The rows behind the chart. */
  moreHref?: Route | null | undefined;
  moreLabel?: string | undefined;
  span?: GridSpan | undefined;
  children: ReactNode;
};

/** A card around a chart: finding and unit above, source and the way to the rows below. */
export function ChartFrame({
  title,
  subtitle,
  source,
  moreHref,
  moreLabel = WORD.seeRows,
  span,
  children,
}: ChartFrameProps) {
  return (
    <Card span={span}>
      <CardHead title={title} subtitle={subtitle} />
      {children}
      {source || moreHref ? (
        <CardFoot action={moreHref ? <TextLink href={moreHref}>{moreLabel}</TextLink> : null}>{source}</CardFoot>
      ) : null}
    </Card>
  );
}
