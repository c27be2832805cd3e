import type { Route } from 'next';
import Link from 'next/link';
import type { BarShapeProps } from 'recharts';

type LinkColumnProps = Omit<BarShapeProps, 'href'> & {
  href: Route | null | undefined;
  /** What a screen reader says: place, period and figure. */
  label: string;
};

/** A column of a chart that can be focused and followed to its rows. */
export function LinkColumn({ x, y, width, height, fill, href, label }: LinkColumnProps) {
  const rectangle = <rect x={x} y={y} width={width} height={height} fill={fill} rx={2} className="mark" />;
  if (!href || height === 0) return rectangle;
  return (
    <Link href={href} prefetch={false} aria-label={label}>
      {rectangle}
    </Link>
  );
}
